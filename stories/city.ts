import { Hono } from 'hono';
import { createCity } from '../mocks/city/app.ts';
import { Problem } from '../mocks/city/problem.ts';
import { type ScenarioName, scenarios } from '../mocks/city/scenarios.ts';

/** A Monday morning in Shanghai, for every story. */
export const NOW = new Date('2026-11-23T09:20:00+08:00');
export const clock = () => NOW;

const city = createCity({ now: clock });
const carelessCity = createCity({ now: clock, badAds: true });

const never = () => new Promise<Response>(() => {});
const down = () => new Problem(503, 'down, as asked for').toResponse();

let away = false;
/** Sets whether the city of the scenario `comes-and-goes` answers. */
export function cityIs(state: 'there' | 'away') {
  away = state === 'away';
}

/** Scenarios for stories, in addition to those of the sandbox. */
const more = {
  /** Never answers. */
  silent: never,
  /** Cannot be reached at all. */
  unreachable: () => Response.error(),
  /** Answers everything but jobs. */
  'jobs-silent': (request: Request) => (isJobs(request) ? never() : asNormal(request)),
  'jobs-down': (request: Request) => (isJobs(request) ? down() : asNormal(request)),
  /** Has ads with forbidden words. */
  'bad-ads': (request: Request) => asNormal(request, carelessCity),
  /** Answers the first page of jobs but not the second. */
  'tail-down': (request: Request) => (/[?&]page=2\b/.test(request.url) ? down() : asNormal(request)),
  /** Answers until {@link cityIs} says otherwise. */
  'comes-and-goes': (request: Request) => (away ? down() : asNormal(request)),
} satisfies Record<string, (request: Request) => Response | Promise<Response>>;

export type StoryScenario = ScenarioName | keyof typeof more;

export const STORY_SCENARIOS: readonly string[] = [...Object.keys(scenarios), ...Object.keys(more)];

const isJobs = ({ url }: Request) => new URL(url).pathname.includes('/api/jobs');

function asNormal(request: Request, from = city) {
  return from.fetch(new Request(request.url.replace(/\/scenario\/[^/]+/, '/scenario/normal'), request));
}

/** The sandbox city of the stories. */
export const storyCity = new Hono();
for (const [name, answer] of Object.entries(more)) {
  storyCity.all(`/scenario/${name}/*`, (c) => answer(c.req.raw));
}
storyCity.all('*', (c) => city.fetch(c.req.raw));

export const baseUrlOf = (scenario: StoryScenario) => `${location.origin}/scenario/${scenario}/api`;
