import { Hono } from 'hono';
import { FILTER_PARAMS, WITHOUT } from '../../../src/city/sources/gateway/wire.ts';
import { JOB_FILTERS, type JobFilterName, jobFilters } from '../../../src/domain/jobFilters.ts';
import facts from '../../policies/facts.json' with { type: 'json' };
import policies from '../../policies/policies.json' with { type: 'json' };
import procedures from '../../policies/procedures.json' with { type: 'json' };
import terms from '../../policies/terms.json' with { type: 'json' };
import { type City, type CityEnv, listResponse, recordBody, unlessEmpty } from '../city.ts';
import { findJobs, SORTS } from '../jobSearch.ts';
import { type Params, readParams } from '../params.ts';
import { Problem } from '../problem.ts';
import { toRecord, toRow } from '../seed/jobs.ts';
import { sampleStations } from '../seed/stations.ts';
import towns from '../seed/towns.json' with { type: 'json' };
import { shanghaiTime } from '../shanghaiTime.ts';

const MAX = 100_000;
const FACETS = Object.values(FILTER_PARAMS);
const JOB_PARAMS = ['q', ...FACETS, 'near', 'datum', 'within', 'ring', 'facet', 'sort', 'page', 'pageSize'];

/** Public data. Towns, policies and procedures are real; stations and jobs are made up. */
export function openRoutes(city: City): Hono<CityEnv> {
  const { now, jobs: index } = city;
  const routes = new Hono<CityEnv>();

  routes.get('/health', (c) => c.json({ status: 'pass', asOf: shanghaiTime(now()) }));
  routes.get('/towns', (c) => {
    readParams(c.req.url, []);
    return listResponse(c, city, false, towns.items);
  });
  routes.get('/stations', (c) => {
    readParams(c.req.url, []);
    return listResponse(c, city, true, unlessEmpty(c, sampleStations(now())));
  });
  routes.get('/procedures', (c) => {
    readParams(c.req.url, []);
    return listResponse(c, city, false, unlessEmpty<unknown>(c, procedures));
  });
  routes.get('/policies', (c) => {
    const params = readParams(c.req.url, ['page', 'pageSize']);
    const { rows, ...page } = paged(unlessEmpty<unknown>(c, policies), params, 500);
    return listResponse(c, city, false, rows, page);
  });
  routes.get('/policy-words', (c) => {
    readParams(c.req.url, []);
    const words = {
      facts: unlessEmpty<unknown>(c, facts),
      terms: unlessEmpty<unknown>(
        c,
        Object.entries(terms).map(([term, means]) => ({ term, means })),
      ),
    };
    const { changeRows = (rows: readonly unknown[]) => rows } = c.var.scenario;
    return c.json({
      asOf: shanghaiTime(now()),
      sample: false,
      item: { facts: changeRows(words.facts), terms: changeRows(words.terms) },
    });
  });
  routes.get('/jobs', (c) => {
    const params = readParams(c.req.url, JOB_PARAMS);
    const { jobs, facets, near } = findJobs(unlessEmpty(c, index), readSearch(params));
    const { rows, ...page } = paged(jobs, params, 100);
    const today = now();
    return listResponse(
      c,
      city,
      true,
      rows.map((job) => toRow(job, today)),
      { ...page, facets, ...(near && { near }) },
    );
  });
  routes.get('/jobs/:id', (c) => {
    const found = c.var.scenario.empty ? undefined : city.manyJobs.byId(c.req.param('id'));
    if (!found) throw new Problem(404, 'no such job');
    return c.json(recordBody(city, toRecord(found, now())));
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
    within: params.integer('within', 1, MAX),
    rings: params.integers('ring', 1, MAX),
    facets: params.choices('facet', [...FACETS, WITHOUT]),
    sort: params.choice('sort', SORTS) ?? 'date',
  };
  const needsNear = search.within !== undefined || search.rings.length > 0 || search.sort === 'distance';
  if (needsNear && !search.near) {
    throw new Problem(400, 'near: needed for within, ring and sort=distance', { field: 'near' });
  }
  return search;
}

function paged<T>(rows: readonly T[], params: Params, maxPageSize: number) {
  const page = params.integer('page', 1, MAX) ?? 1;
  const pageSize = params.integer('pageSize', 1, maxPageSize) ?? 20;
  return { rows: rows.slice((page - 1) * pageSize, page * pageSize), total: rows.length, page, pageSize };
}
