import { Hono } from 'hono';
import { FILTER_PARAMS } from '../../../src/city/sources/gateway/wire.ts';
import { JOB_FILTERS, type JobFilterName, jobFilters } from '../../../src/domain/jobFilters.ts';
import { type City, type CityEnv, has, listed, recordOf } from '../city.ts';
import { findJobs, SORTS } from '../jobSearch.ts';
import { type Params, readParams } from '../params.ts';
import { Problem } from '../problem.ts';
import { toRecord, toRow } from '../seed/jobs.ts';
import policies from '../seed/policies.json' with { type: 'json' };
import procedures from '../seed/procedures.json' with { type: 'json' };
import { stations } from '../seed/stations.ts';
import towns from '../seed/towns.json' with { type: 'json' };
import { shanghaiTime } from '../shanghaiTime.ts';

const FAR = 100_000;
const FACETS = Object.values(FILTER_PARAMS);
const JOB_PARAMS = ['q', ...FACETS, 'near', 'datum', 'within', 'ring', 'facet', 'sort', 'page', 'pageSize'];

/** What everybody may read. Towns, policies and procedures are real facts, stations and jobs are made up. */
export function openRoutes(city: City): Hono<CityEnv> {
  const { now, jobs: index } = city;
  const routes = new Hono<CityEnv>();

  routes.get('/health', (c) => c.json({ status: 'pass', asOf: shanghaiTime(now()) }));
  routes.get('/towns', (c) => {
    readParams(c.req.url, []);
    return listed(c, city, false, towns.items);
  });
  routes.get('/stations', (c) => {
    readParams(c.req.url, []);
    return listed(c, city, true, has(c, stations));
  });
  routes.get('/procedures', (c) => {
    readParams(c.req.url, []);
    return listed(c, city, false, has<unknown>(c, procedures));
  });
  routes.get('/policies', (c) => {
    const params = readParams(c.req.url, ['page', 'pageSize']);
    const { rows, ...page } = paged(has<unknown>(c, policies), params, 500);
    return listed(c, city, false, rows, page);
  });
  routes.get('/jobs', (c) => {
    const params = readParams(c.req.url, JOB_PARAMS);
    const { jobs, facets } = findJobs(has(c, index), readSearch(params));
    const { rows, ...page } = paged(jobs, params, 100);
    const today = now();
    return listed(
      c,
      city,
      true,
      rows.map((job) => toRow(job, today)),
      { ...page, facets },
    );
  });
  routes.get('/jobs/:id', (c) => {
    const found = has(c, index).find(({ item }) => item.row.id === c.req.param('id'));
    if (!found) throw new Problem(404, 'no such job');
    return c.json(recordOf(city, toRecord(found.item, now())));
  });
  return routes;
}

function readChosen(params: Params, name: JobFilterName): readonly string[] {
  const { options } = jobFilters[name];
  return options ? params.choices(FILTER_PARAMS[name], options) : params.texts(FILTER_PARAMS[name]);
}

function readSearch(params: Params) {
  const search = {
    text: params.text('q') ?? '',
    chosen: Object.fromEntries(JOB_FILTERS.map((name) => [name, readChosen(params, name)])),
    near: params.place('near'),
    within: params.whole('within', 1, FAR),
    rings: params.wholes('ring', 1, FAR),
    facets: params.choices('facet', FACETS),
    sort: params.choice('sort', SORTS) ?? 'date',
  };
  const measured = search.within !== undefined || search.rings.length > 0 || search.sort === 'distance';
  if (measured && !search.near) {
    throw new Problem(400, 'near: needed for within, ring and sort=distance', { field: 'near' });
  }
  return search;
}

function paged<T>(rows: readonly T[], params: Params, most: number) {
  const page = params.whole('page', 1, FAR) ?? 1;
  const pageSize = params.whole('pageSize', 1, most) ?? 20;
  return { rows: rows.slice((page - 1) * pageSize, page * pageSize), total: rows.length, page, pageSize };
}
