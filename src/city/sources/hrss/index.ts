import type { UnknownCode } from '../../../domain/cityApi.ts';
import { Failure } from '../../../domain/failure.ts';
import { readRows } from '../../reading/readRows.ts';
import type { OpenSource } from '../source.ts';
import { isWithdrawn, unknownCodesOf } from './codes.ts';
import { readEnvelope } from './envelope.ts';
import { toJob, toStation } from './mappers.ts';
import { PAGE_SIZE, readPages } from './paging.ts';
import { WireJob, WireStation } from './wire.ts';

/** The most unknown codes that are reported. */
const MAX_UNKNOWN = 100;

/** Opens a system with the field names of 人社: ads at `/jobs`, and stations at `/stations` if it has any. */
export const openHrss: OpenSource = ({ baseUrl, name }, http) => {
  const base = baseUrl.replace(/\/+$/, '');
  const publisher = name ?? new URL(base).hostname;
  const readAll = (path: string, signal?: AbortSignal) =>
    readPages(async (page) => {
      const query = { pageNum: String(page), pageSize: String(PAGE_SIZE) };
      return readEnvelope(await http.get(`${base}${path}`, { query, signal }));
    });

  return {
    async allJobs(signal) {
      const { rows, asOf, sample } = await readAll('/jobs', signal);
      const unknown = new Map<string, UnknownCode>();
      const { records, dropped } = await readRows(
        WireJob,
        rows,
        (wire) => {
          if (isWithdrawn(wire)) return undefined;
          const job = toJob(wire, publisher);
          for (const code of unknownCodesOf(wire)) unknown.set(`${code.field} ${code.code}`, code);
          return job;
        },
        'rows',
      );
      const value = records.filter((job) => job !== undefined);
      const unknownCodes = [...unknown.values()].slice(0, MAX_UNKNOWN);
      return { value, asOf, sample, dropped, leftOut: records.length - value.length, unknownCodes };
    },

    async listStations(signal) {
      const { rows, asOf, sample } = await readAll('/stations', signal).catch(emptyIfMissing);
      const { records, dropped } = await readRows(WireStation, rows, toStation, 'rows');
      return { value: records, asOf, sample, dropped };
    },
  };
};

/** Most of these systems have no stations, so a missing list is not a failure. */
function emptyIfMissing(error: unknown) {
  if (error instanceof Failure && error.kind === 'missing')
    return { rows: [], asOf: undefined, sample: false };
  throw error;
}
