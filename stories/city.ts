import { Hono } from 'hono';
import { createCity } from '../mocks/city/app.ts';
import { Problem } from '../mocks/city/problem.ts';
import type { ScenarioName } from '../mocks/city/scenarios.ts';
import { oddPlaces } from './oddPlaces.ts';
import { manyPolicies, oddPolicies } from './policyRows.ts';

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
  'policies-odd': {
    about: '政策有缺日期的、过期的、读不懂的、特别长的',
    answer: (request) => (isPolicies(request) ? pageOf(oddPolicies, request) : asNormal(request)),
  },
  'policies-many': {
    about: '有 2000 条政策',
    answer: (request) => (isPolicies(request) ? pageOf(manyPolicies, request) : asNormal(request)),
  },
  'places-odd': {
    about: '站点缺坐标、电话和人，课程的钱和名额写错了，直播地址不是网址',
    answer: (request) => {
      const rows = oddPlaces[new URL(request.url).pathname.split('/').at(-1) ?? ''];
      return rows ? Response.json({ items: rows, sample: true }) : asNormal(request);
    },
  },
  'visits-many': {
    about: '有 500 户要走访',
    answer: (request) => (request.url.endsWith('/staff/visits') ? manyVisits() : asNormal(request)),
  },
  'reports-unreachable': {
    about: '别的都有，走访结果发不出去',
    answer: (request) => (request.method === 'PUT' ? Response.error() : asNormal(request)),
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

const isPolicies = ({ url }: Request) => new URL(url).pathname.endsWith('/api/policies');

const manyVisits = () =>
  Response.json({
    sample: true,
    items: Array.from({ length: 500 }, (_, nth) => ({
      id: `visit-${nth}`,
      name: `第 ${nth + 1} 户（示例）`,
      street: `示例${Math.floor(nth / 25) + 1}路`,
      reason: '失业登记满六个月',
      dueOn: '2026-11-20',
      state: 'due',
    })),
  });

function pageOf(rows: readonly object[], { url }: Request): Response {
  const { searchParams } = new URL(url);
  const [page, pageSize] = [Number(searchParams.get('page')), Number(searchParams.get('pageSize'))];
  const items = rows.slice((page - 1) * pageSize, page * pageSize);
  return Response.json({ items, total: rows.length, page, pageSize, sample: true });
}

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
