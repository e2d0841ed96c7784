import type * as z from 'zod/mini';
import type { Answer } from '../../../domain/cityApi.ts';
import { Failure } from '../../../domain/failure.ts';
import type { JobQuery } from '../../../domain/job.ts';
import { blur } from '../../../domain/place.ts';
import { readRows, readWhole } from '../../readRows.ts';
import type { OpenSource } from '../source.ts';
import { toFacets, toJob, toJobDetail, toStation, toTown } from './mappers.ts';
import { toPolicy, toProcedure } from './policyMappers.ts';
import {
  WireEnvelope,
  WireJob,
  WireJobDetail,
  WireJobPage,
  WirePage,
  WirePolicy,
  WireProcedure,
  WireRecord,
  WireStation,
  WireTown,
} from './wire.ts';

type Query = Record<string, string | readonly string[]>;

const PAGE_SIZE = 500;
/** More pages than this are not a list of policies any more. */
const MAX_PAGES = 40;

/** Our own published contract: REST and JSON under one base address. */
export const openGateway: OpenSource = ({ baseUrl }, http) => {
  const base = baseUrl.replace(/\/+$/, '');
  const get = (path: string, query: Query, signal?: AbortSignal) =>
    http.get(`${base}${path}`, { query, signal });

  /** A list that comes in one piece. */
  async function list<S extends z.ZodMiniType, T>(
    path: string,
    schema: S,
    toDomain: (row: z.output<S>) => T,
    signal?: AbortSignal,
  ): Promise<Answer<readonly T[]>> {
    const envelope = readWhole(WireEnvelope, await get(path, {}, signal));
    const { kept, dropped } = await readRows(schema, envelope.items, toDomain);
    return { value: kept, ...about(envelope), dropped };
  }

  /** A list that comes in pages, read to its end. */
  async function paged<S extends z.ZodMiniType, T>(
    path: string,
    schema: S,
    toDomain: (row: z.output<S>) => T,
    signal?: AbortSignal,
  ): Promise<Answer<readonly T[]>> {
    const read = async (page: number) =>
      readWhole(WirePage, await get(path, { page: String(page), pageSize: String(PAGE_SIZE) }, signal));
    const first = await read(1);
    let items = first.items;
    for (let page = 2; items.length < first.total && page <= MAX_PAGES; page += 1) {
      const next = await read(page);
      // A city that ignores `page` gives the first one for ever.
      if (next.items.length === 0 || next.page !== page) break;
      // Spread into `push`, a giant page would overflow the stack.
      items = items.concat(next.items);
    }
    const { kept, dropped } = await readRows(schema, items, toDomain);
    return { value: kept, ...about(first), dropped };
  }

  return {
    listTowns: (signal) => list('/towns', WireTown, toTown, signal),
    listStations: (signal) => list('/stations', WireStation, toStation, signal),
    listPolicies: (signal) => paged('/policies', WirePolicy, toPolicy, signal),
    listProcedures: (signal) => list('/procedures', WireProcedure, toProcedure, signal),

    async searchJobs(query, signal) {
      const page = readWhole(WireJobPage, await get('/jobs', jobParams(query), signal));
      const { kept, dropped } = await readRows(WireJob, page.items, toJob);
      const { total, page: number, pageSize } = page;
      const value = { jobs: kept, total, page: number, pageSize, facets: toFacets(page.facets) };
      return { value, ...about(page), dropped };
    },

    async getJob(id, signal) {
      const record = readWhole(WireRecord, await get(`/jobs/${segment(id)}`, {}, signal));
      const { kept, dropped } = await readRows(WireJobDetail, [record.item], toJobDetail, 'item');
      const [job] = kept;
      if (!job) throw new Failure('malformed', dropped[0]);
      return { value: job, ...about(record), dropped };
    },
  };
};

/** An id as a part of an address. An id that is no text at all cannot name anything. */
function segment(id: string): string {
  try {
    return encodeURIComponent(id);
  } catch (cause) {
    throw new Failure('missing', cause);
  }
}

function about(envelope: { asOf?: string | null; sample?: boolean | null }) {
  return { asOf: envelope.asOf ?? undefined, sample: envelope.sample ?? false };
}

const sorts = { travel: 'distance', pay: 'pay', date: 'date' } as const;

function jobParams(query: JobQuery): Query {
  const near = query.near && blur(query.near);
  return {
    ...(query.text && { q: query.text }),
    ...(query.towns && { town: query.towns }),
    ...(query.payBands && { payBand: query.payBands }),
    ...(near && { near: `${near.lng},${near.lat}`, datum: 'WGS-84' }),
    ...(query.within !== undefined && { within: String(Math.round(query.within)) }),
    ...(query.rings && { ring: query.rings.map((metres) => String(Math.round(metres))) }),
    facet: ['town', 'payBand'],
    sort: sorts[query.sort ?? 'date'],
    page: String(query.page ?? 1),
    pageSize: String(query.pageSize ?? 20),
  };
}
