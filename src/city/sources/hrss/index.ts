import type { UnknownCode } from '../../../domain/cityApi.ts';
import { Failure } from '../../../domain/failure.ts';
import { isRecord, lowerKeys, toText } from '../../reading/looseValues.ts';
import { readPages } from '../../reading/readPages.ts';
import { readRows } from '../../reading/readRows.ts';
import type { OpenSource } from '../source.ts';
import { isWithdrawn, unknownCodesOf } from './codes.ts';
import { readEnvelope } from './envelope.ts';
import { toJob, toStation } from './mappers.ts';
import { WireJob, WireStation } from './wire.ts';

const PAGE_SIZE = 500;
/** The most unknown codes that are reported. */
const MAX_UNKNOWN = 100;

/** Opens a system with the field names of 人社: ads at `/jobs`, and stations at `/stations` if it has any. */
export const openHrss: OpenSource = ({ baseUrl, name }, http) => {
  const base = baseUrl.replace(/\/+$/, '');
  const publisher = name ?? new URL(base).hostname;
  const readAll = async (path: string, signal?: AbortSignal) => {
    const { first, rows, part } = await readPages({
      async ask(page, signal) {
        const query = { pageNum: String(page), pageSize: String(PAGE_SIZE) };
        return readEnvelope(await http.get(`${base}${path}`, { query, signal }));
      },
      idOf,
      pageSize: PAGE_SIZE,
      maybeFromZero: true,
      timeout: http.readingTimeout,
      retries: http.retries,
      signal,
    });
    return { rows, part, asOf: first.asOf, sample: first.sample };
  };

  return {
    async allJobs(signal) {
      const { rows, ...list } = await readAll('/jobs', signal);
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
      return { value, ...list, dropped, leftOut: records.length - value.length, unknownCodes };
    },

    async listStations(signal) {
      const { rows, ...list } = await readAll('/stations', signal).catch(emptyIfMissing);
      const { records, dropped } = await readRows(WireStation, rows, toStation, 'rows');
      return { value: records, ...list, dropped };
    },
  };
};

/** Most of these systems have no stations, so a missing list is not a failure. */
function emptyIfMissing(error: unknown) {
  if (error instanceof Failure && error.kind === 'missing')
    return { rows: [], part: undefined, asOf: undefined, sample: false };
  throw error;
}

/** The id of a row: of an ad, or of a station. */
function idOf(row: unknown): string | undefined {
  if (!isRecord(row)) return undefined;
  const fields = 'acb210' in row ? row : lowerKeys(row);
  return toText(fields.acb210 ?? fields.aab001);
}
