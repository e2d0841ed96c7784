import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { PAY_BANDS } from '../../src/domain/pay.ts';
import { FACETS, findJobs, indexJobs, SORTS } from './jobSearch.ts';
import { type Params, readParams } from './params.ts';
import { Problem } from './problem.ts';
import { type Scenario, scenarioNamed } from './scenarios.ts';
import { sampleJobs, toRecord, toRow } from './seed/jobs.ts';
import policies from './seed/policies.json' with { type: 'json' };
import procedures from './seed/procedures.json' with { type: 'json' };
import { stations } from './seed/stations.ts';
import towns from './seed/towns.json' with { type: 'json' };
import { shanghaiTime } from './shanghaiTime.ts';

export interface CityOptions {
  /** The city's clock. By default, the machine's. */
  readonly now?: () => Date;
  /** By default, 480. */
  readonly jobCount?: number;
  /** How the city waits. By default, by a timer. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

type Env = { Variables: { scenario: Scenario } };

const FAR = 100_000;
const JOB_PARAMS = [
  'q',
  'town',
  'payBand',
  'near',
  'datum',
  'within',
  'ring',
  'facet',
  'sort',
  'page',
  'pageSize',
] as const;
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * The sandbox city: answers the gateway contract below `/api`, and below `/scenario/<name>/api` as that scenario.
 * Towns, policies and procedures are real facts, stations and jobs are made up.
 */
export function createCity({ now = () => new Date(), jobCount = 480, pause = wait }: CityOptions = {}): Hono {
  const index = indexJobs(sampleJobs(jobCount));
  const api = new Hono<Env>();

  api.use(async (c, next) => {
    const scenario = scenarioNamed(c.req.header('X-Sandbox-Scenario') ?? c.req.param('scenario') ?? 'normal');
    if (scenario.delay) await pause(scenario.delay);
    if (scenario.instead) return scenario.instead(c.req.path);
    c.set('scenario', scenario);
    return next();
  });

  /** What this scenario has of it. */
  const has = <T>(c: Context<Env>, rows: readonly T[]): readonly T[] => (c.var.scenario.empty ? [] : rows);
  const answer = (c: Context<Env>, sample: boolean, rows: readonly unknown[], more: object = {}) =>
    c.json({ asOf: shanghaiTime(now()), sample, items: c.var.scenario.rows?.(rows) ?? rows, ...more });

  api.get('/health', (c) => c.json({ status: 'pass', asOf: shanghaiTime(now()) }));
  api.get('/towns', (c) => {
    readParams(c.req.url, []);
    return answer(c, false, towns.items);
  });
  api.get('/stations', (c) => {
    readParams(c.req.url, []);
    return answer(c, true, has(c, stations));
  });
  api.get('/procedures', (c) => {
    readParams(c.req.url, []);
    return answer(c, false, has<unknown>(c, procedures));
  });
  api.get('/policies', (c) => {
    const { rows, ...page } = paged(
      has<unknown>(c, policies),
      readParams(c.req.url, ['page', 'pageSize']),
      500,
    );
    return answer(c, false, rows, page);
  });
  api.get('/jobs', (c) => {
    const params = readParams(c.req.url, JOB_PARAMS);
    const { jobs, facets } = findJobs(has(c, index), readSearch(params));
    const { rows, ...page } = paged(jobs, params, 100);
    const today = now();
    return answer(
      c,
      true,
      rows.map((job) => toRow(job, today)),
      { ...page, facets },
    );
  });
  api.get('/jobs/:id', (c) => {
    const found = has(c, index).find(({ item }) => item.row.id === c.req.param('id'));
    if (!found) throw new Problem(404, 'no such job');
    return c.json({ asOf: shanghaiTime(now()), sample: true, item: toRecord(found.item, now()) });
  });

  const app = new Hono();
  app.use(
    cors({
      origin: '*',
      allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'X-Sandbox-Scenario'],
    }),
  );
  app.route('/api', api);
  app.route('/scenario/:scenario/api', api);
  app.notFound(() => new Problem(404, 'no such address').toResponse());
  app.onError((error) => {
    if (error instanceof Problem) return error.toResponse();
    console.error(error);
    return new Problem(500, 'the sandbox city has a fault').toResponse();
  });
  return app;
}

function readSearch(params: Params) {
  const search = {
    text: params.text('q') ?? '',
    towns: params.texts('town'),
    payBands: params.choices('payBand', PAY_BANDS),
    near: params.place('near'),
    within: params.whole('within', 1, FAR),
    rings: params.wholes('ring', 1, FAR),
    facets: params.choices('facet', FACETS),
    sort: params.choice('sort', SORTS) ?? 'date',
  };
  const measured = search.within !== undefined || search.rings.length > 0 || search.sort === 'distance';
  if (measured && !search.near)
    throw new Problem(400, 'near: needed for within, ring and sort=distance', 'near');
  return search;
}

function paged<T>(rows: readonly T[], params: Params, most: number) {
  const page = params.whole('page', 1, FAR) ?? 1;
  const pageSize = params.whole('pageSize', 1, most) ?? 20;
  return { rows: rows.slice((page - 1) * pageSize, page * pageSize), total: rows.length, page, pageSize };
}
