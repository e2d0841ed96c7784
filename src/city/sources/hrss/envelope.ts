import type { FailureKind } from '../../../domain/failure.ts';
import { Failure } from '../../../domain/failure.ts';
import { isRecord, toNumber, toText } from '../../reading/looseValues.ts';
import { lowerKeys } from './wire.ts';

/** One page of a list, without its envelope. */
export interface Page {
  readonly rows: readonly unknown[];
  /** Rows on all pages, if the city sends it. */
  readonly total?: number;
  /** Whether another page follows, if the city sends it. */
  readonly hasNext?: boolean;
  readonly asOf?: string;
  readonly sample: boolean;
}

const CODES = ['code', 'errcode', 'retcode', 'resultcode', 'status'] as const;
const LISTS = ['rows', 'records', 'list', 'items'] as const;
const WRAPPERS = ['data', 'result', 'page', 'pagebean'] as const;
const TOTALS = ['total', 'totalcount', 'totalrecords', 'totalelements'] as const;
const successes: ReadonlySet<string> = new Set(['200', 'success', 'ok', 'true']);

/** The failure for each error code in an HTTP 200 response. By default, `unavailable`. */
const failures: ReadonlyMap<string, FailureKind> = new Map([
  ['400', 'refused'],
  ['401', 'unauthorized'],
  ['403', 'unauthorized'],
  ['404', 'missing'],
  ['405', 'refused'],
  ['422', 'refused'],
]);

/**
 * Finds the rows in `{ code, data: { total, rows } }`, `{ code, data: { records } }`, `{ errcode, result: [...] }`, a
 * plain list, and similar bodies. A success without a list means that nothing matched.
 *
 * @throws {Failure} for an error code in the body, and `malformed` for a body without a list or code
 */
export function readEnvelope(body: unknown): Page {
  if (Array.isArray(body)) return { rows: body, sample: false };
  if (!isRecord(body)) throw new Failure('malformed', 'neither an object nor a list');
  const envelope = lowerKeys(body);
  const code = CODES.map((key) => toText(envelope[key])).find((text) => text !== undefined);
  const found = findRows(envelope);
  const failed = envelope.success === false || (code !== undefined && !isSuccess(code));
  // Some systems use 1 for success, so an unknown code with a list is not an error.
  if (failed && (!found?.rows || code === undefined || failures.has(code))) {
    throw new Failure(
      failures.get(code ?? '') ?? 'unavailable',
      `${code}: ${toText(envelope.msg ?? envelope.errmsg)}`,
    );
  }
  const total = TOTALS.map((key) => toNumber(found?.holder[key])).find((count) => count !== undefined);
  if (!found?.rows && ((code === undefined && envelope.success !== true) || total)) {
    throw new Failure('malformed', 'no list in the answer');
  }
  return {
    rows: found?.rows ?? [],
    total,
    hasNext: typeof found?.holder.hasnextpage === 'boolean' ? found.holder.hasnextpage : undefined,
    asOf: toText(envelope.asof),
    sample: envelope.sample === true,
  };
}

/** 0, 00000, 200, "success" … */
const isSuccess = (code: string) => /^0+$/.test(code) || successes.has(code.toLowerCase());

type Found = { readonly holder: Readonly<Record<string, unknown>>; readonly rows?: readonly unknown[] };

/** Finds the list, or the object that should contain it. */
function findRows(object: Readonly<Record<string, unknown>>, depth = 0): Found | undefined {
  for (const key of LISTS) {
    const rows = object[key];
    if (Array.isArray(rows)) return { holder: object, rows };
    if (rows !== undefined && rows !== null) throw new Failure('malformed', `${key} is no list`);
  }
  for (const key of WRAPPERS) {
    const value = object[key];
    if (Array.isArray(value)) return { holder: object, rows: value };
    if (isRecord(value) && depth < 3) return findRows(lowerKeys(value), depth + 1);
  }
  return { holder: object };
}
