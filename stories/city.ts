import { Hono } from 'hono';
import { createCity } from '../mocks/city/app.ts';
import { Problem } from '../mocks/city/problem.ts';
import type { ScenarioName } from '../mocks/city/scenarios.ts';

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

type Answer = (request: Request) => Response | Promise<Response>;

/** Scenarios for stories, in addition to those of the sandbox. */
export const moreScenarios = {
  silent: { about: '一直不回答', answer: never },
  unreachable: { about: '连不上', answer: () => Response.error() },
  'jobs-silent': {
    about: '别的都有，岗位一直不来',
    answer: (request) => (isJobs(request) ? never() : asNormal(request)),
  },
  'jobs-down': {
    about: '别的都有，岗位取不到（503）',
    answer: (request) => (isJobs(request) ? down() : asNormal(request)),
  },
  'apply-down': {
    about: '别的都有，报名没有回答（503）',
    answer: (request) => (request.url.endsWith('/applications') ? down() : asNormal(request)),
  },
  'report-down': {
    about: '别的都有，举报没有回答（503）',
    answer: (request) => (request.url.endsWith('/reports') ? down() : asNormal(request)),
  },
  'booking-down': {
    about: '别的都有，预约没有回答（503）',
    answer: (request) =>
      request.method !== 'GET' && new URL(request.url).pathname.includes('/bookings')
        ? down()
        : asNormal(request),
  },
  'no-policy-words': {
    about: '政策没有事实词表',
    answer: (request) =>
      request.url.endsWith('/policy-words')
        ? new Problem(404, 'there is no such address').toResponse()
        : asNormal(request),
  },
  'bad-ads': {
    about: '岗位里有不该写的内容',
    answer: (request) => asNormal(request, carelessCity),
  },
  'tail-down': {
    about: '岗位第一页有，第二页取不到（503）',
    answer: (request) => (/[?&]page=2\b/.test(request.url) ? down() : asNormal(request)),
  },
  /** Answers until {@link cityIs} says otherwise. */
  'comes-and-goes': {
    about: '先正常，后来断了',
    answer: (request) => (away ? down() : asNormal(request)),
  },
} satisfies Record<string, { readonly about: string; readonly answer: Answer }>;

export type StoryScenario = ScenarioName | keyof typeof moreScenarios;

const isJobs = ({ url }: Request) => new URL(url).pathname.includes('/api/jobs');

function asNormal(request: Request, from = city) {
  return from.fetch(new Request(request.url.replace(/\/scenario\/[^/]+/, '/scenario/normal'), request));
}

/** The sandbox city of the stories. */
export const storyCity = new Hono();
for (const [name, { answer }] of Object.entries<{ answer: Answer }>(moreScenarios)) {
  storyCity.all(`/scenario/${name}/*`, (c) => answer(c.req.raw));
}
storyCity.all('*', (c) => city.fetch(c.req.raw));

export const baseUrlOf = (scenario: StoryScenario) => `${location.origin}/scenario/${scenario}/api`;
