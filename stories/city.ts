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
const DAY_MS = 24 * 60 * 60_000;
const dayBefore = createCity({ now: () => new Date(NOW.getTime() - DAY_MS) });
const dayAfter = createCity({ now: () => new Date(NOW.getTime() + DAY_MS) });
const carelessCity = createCity({ now: clock, badAds: true });

let minutes = 0;
/** Lets minutes pass in the city of a million jobs. */
export function pass(more: number) {
  minutes += more;
}

let million: ReturnType<typeof createCity> | undefined;
/** A city of a million jobs by rule, which searches by itself. It is made when a story asks for it. */
function manyCity() {
  million ??= createCity({
    now: () => new Date(NOW.getTime() + minutes * 60_000),
    jobCount: 2000,
    copies: 500,
  });
  return million;
}

/** Whether words are looked for, or the page after a cursor. */
async function searched(request: Request): Promise<'words' | 'next' | undefined> {
  if (!request.url.endsWith('/jobs/search')) return undefined;
  const body: unknown = await request.clone().json();
  const has = (field: string) => typeof body === 'object' && body !== null && field in body;
  if (has('cursor')) return 'next';
  return has('q') ? 'words' : undefined;
}

const never = () => new Promise<Response>(() => {});
const down = () => new Problem(503, 'down, as asked for').toResponse();

let away = false;
/** Sets whether the city of the scenario `comes-and-goes` answers. */
export function cityIs(state: 'there' | 'away') {
  away = state === 'away';
}

type Answer = (request: Request) => Response | Promise<Response>;

interface MoreScenario {
  readonly about: string;
  /** The city has more jobs than a device can read. By default, it lists them. */
  readonly search?: 'server';
  readonly answer: Answer;
}

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
  'device-ahead': {
    about: '这台设备的时间快了一天',
    answer: (request) => asNormal(request, dayBefore),
  },
  'device-behind': {
    about: '这台设备的时间慢了一天',
    answer: (request) => asNormal(request, dayAfter),
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
  many: {
    about: '有一百万个岗位，由城市自己找',
    search: 'server',
    answer: (request) => asNormal(request, manyCity()),
  },
  'many-slow': {
    about: '一百万个岗位，按词找的一直不来',
    search: 'server',
    answer: async (request) =>
      (await searched(request)) === 'words' ? never() : asNormal(request, manyCity()),
  },
  'many-tail-down': {
    about: '一百万个岗位，后面的取不到（503）',
    search: 'server',
    answer: async (request) =>
      (await searched(request)) === 'next' ? down() : asNormal(request, manyCity()),
  },
  'many-down': {
    about: '一百万个岗位，城市找不了（503）',
    search: 'server',
    answer: (request) => (request.url.endsWith('/jobs/search') ? down() : asNormal(request, manyCity())),
  },
  /** Answers until {@link cityIs} says otherwise. */
  'comes-and-goes': {
    about: '先正常，后来断了',
    answer: (request) => (away ? down() : asNormal(request)),
  },
} satisfies Record<string, MoreScenario>;

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
/** What fails may be asked again at once, so that a story waits for nothing. */
storyCity.use(async (c, next) => {
  await next();
  if (c.res.status === 429 || c.res.status === 503) c.res.headers.set('Retry-After', '0');
});
for (const [name, { answer }] of Object.entries<{ answer: Answer }>(moreScenarios)) {
  storyCity.all(`/scenario/${name}/*`, (c) => answer(c.req.raw));
}
storyCity.all('*', (c) => city.fetch(c.req.raw));

/** How jobs are searched in a scenario. */
export function searchOf(scenario: StoryScenario) {
  const named: Readonly<Record<string, MoreScenario>> = moreScenarios;
  const { search } = named[scenario] ?? {};
  return search && { search };
}

export const baseUrlOf = (scenario: StoryScenario) => `${location.origin}/scenario/${scenario}/api`;
