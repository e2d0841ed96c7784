import type { UnknownCode } from '../../../domain/cityApi.ts';
import { Failure } from '../../../domain/failure.ts';
import { readRows } from '../../reading/readRows.ts';
import type { OpenSource } from '../source.ts';
import { isWithdrawn, unknownCodesOf } from './codes.ts';
import { readEnvelope } from './envelope.ts';
import { toJob, toStation } from './mappers.ts';
import { PAGE_SIZE, readPages } from './paging.ts';
import { WireJob, WireStation } from './wire.ts';

/** More codes than this are not codes. */
const MAX_UNKNOWN = 100;

/** A system with the field names of 人社: ads at `/jobs`, and service points at `/stations` if it has any. */
export const openHrss: OpenSource = ({ baseUrl, name }, http) => {
  const base = baseUrl.replace(/\/+$/, '');
  const source = name ?? new URL(base).hostname;
  const readAll = (path: string, signal?: AbortSignal) =>
    readPages(async (page) => {
      const query = { pageNum: String(page), pageSize: String(PAGE_SIZE) };
      return readEnvelope(await http.get(`${base}${path}`, { query, signal }));
    });

  return {
    async allJobs(signal) {
      const { rows, asOf, sample } = await readAll('/jobs', signal);
      const unknown = new Map<string, UnknownCode>();
      const { kept, dropped } = await readRows(
        WireJob,
        rows,
        (wire) => {
          if (isWithdrawn(wire)) return undefined;
          const job = toJob(wire, source);
          for (const code of unknownCodesOf(wire)) unknown.set(`${code.field} ${code.code}`, code);
          return job;
        },
        'rows',
      );
      const value = kept.filter((job) => job !== undefined);
      const unknownCodes = [...unknown.values()].slice(0, MAX_UNKNOWN);
      return { value, asOf, sample, dropped, leftOut: kept.length - value.length, unknownCodes };
    },

    async listStations(signal) {
      const { rows, asOf, sample } = await readAll('/stations', signal).catch(noSuchThing);
      const { kept, dropped } = await readRows(WireStation, rows, toStation, 'rows');
      return { value: kept, asOf, sample, dropped };
    },
  };
};

/** Most of these systems know no service points; that is no failure. */
function noSuchThing(error: unknown) {
  if (error instanceof Failure && error.kind === 'missing')
    return { rows: [], asOf: undefined, sample: false };
  throw error;
}
