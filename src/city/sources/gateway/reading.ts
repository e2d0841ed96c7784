import { Failure } from '../../../domain/failure.ts';
import { JOB_FILTERS } from '../../../domain/jobFilters.ts';
import type { JobQuery } from '../../../domain/jobSearch.ts';
import { distinctCodes } from '../../reading/distinctCodes.ts';
import { readRows, readStrict } from '../../reading/readRows.ts';
import type { Source } from '../source.ts';
import { type Client, metadataOf, type Query, segment } from './client.ts';
import { toFacets, toJob, toJobDetail, toTown, unknownCodes } from './mappers.ts';
import {
  FILTER_PARAMS,
  SORT_PARAMS,
  WITHOUT,
  WireJob,
  WireJobDetail,
  WireJobPage,
  WireTown,
} from './wire.ts';

const towns = { path: '/towns', schema: WireTown, toDomain: toTown };

/** The calls that read towns and jobs. */
export function readingCalls({ get, list, record }: Client) {
  return {
    listTowns: (signal) => list(towns, signal),

    async searchJobs(query, signal) {
      const page = readStrict(WireJobPage, await get('/jobs', jobParams(query), signal));
      const { jobs, codes, dropped } = await readJobs(page.items);
      const { total, page: number, pageSize } = page;
      if ((query.page ?? 1) === 1 && total > 0 && page.items.length === 0)
        throw new Failure('malformed', `${total} jobs are counted and none came`);
      return {
        value: {
          jobs,
          total,
          page: number,
          pageSize,
          facets: toFacets(page.facets),
          ...(page.near && { near: true as const }),
        },
        ...metadataOf(page),
        dropped,
        unknownCodes: distinctCodes(codes),
      };
    },

    async getJob(id, signal) {
      const row = (wire: Parameters<typeof toJobDetail>[0]) => ({
        job: toJobDetail(wire),
        codes: unknownCodes(wire),
      });
      const path = `/jobs/${segment(id)}`;
      const isAsked = ({ job }: ReturnType<typeof row>) => job.id === id;
      const { value, ...rest } = await record(
        { path, schema: WireJobDetail, toDomain: row, isAsked },
        signal,
      );
      return { ...rest, value: value.job, unknownCodes: distinctCodes(value.codes) };
    },
  } satisfies Source;
}

/** Reads the rows of a search. */
export async function readJobs(rows: readonly unknown[]) {
  const { records, dropped } = await readRows(WireJob, rows, (row) => ({
    id: row.id,
    job: toJob(row),
    codes: unknownCodes(row),
  }));
  return { jobs: records.map(({ job }) => job), codes: records.flatMap(({ codes }) => codes), dropped };
}

function jobParams(query: JobQuery): Query {
  const { near } = query;
  return {
    ...(query.text && { q: query.text }),
    ...Object.fromEntries(JOB_FILTERS.map((name) => [FILTER_PARAMS[name], query[name] ?? []])),
    ...(near && { near: `${near.lng},${near.lat}`, datum: 'WGS-84' }),
    ...(query.withinMetres !== undefined && { within: String(Math.round(query.withinMetres)) }),
    ...(query.rings && { ring: query.rings.map((metres) => String(Math.round(metres))) }),
    facet: [...JOB_FILTERS.map((name) => FILTER_PARAMS[name]), WITHOUT],
    sort: SORT_PARAMS[query.sort ?? 'date'],
    page: String(query.page ?? 1),
    pageSize: String(query.pageSize ?? 20),
  };
}
