import type { FailureKind } from '../../../domain/failure.ts';
import { Failure } from '../../../domain/failure.ts';
import { isRecord, toNumber, toText } from '../../reading/looseValues.ts';
import { lowerKeys } from './wire.ts';

/** One page of a list, whatever was around it. */
export interface Page {
  readonly rows: readonly unknown[];
  /** Rows on all pages, where the city says. */
  readonly total?: number;
  /** Whether another page follows, where the city says. */
  readonly hasNext?: boolean;
  readonly asOf?: string;
  readonly sample: boolean;
}

const CODES = ['code', 'errcode', 'retcode', 'resultcode', 'status'] as const;
const LISTS = ['rows', 'records', 'list', 'items'] as const;
const HOLDERS = ['data', 'result', 'page', 'pagebean'] as const;
const TOTALS = ['total', 'totalcount', 'totalrecords', 'totalelements'] as const;
const successes: ReadonlySet<string> = new Set(['200', 'success', 'ok', 'true']);

/** What an error code inside of an HTTP 200 means. By default, `unavailable`. */
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
 * bare list and the like. A list that is missing after a success means that nothing matched.
 *
 * @throws {Failure} for an error code inside, and for what is no answer at all
 */
export function readEnvelope(body: unknown): Page {
  if (Array.isArray(body)) return { rows: body, sample: false };
  if (!isRecord(body)) throw new Failure('malformed', 'neither an object nor a list');
  const whole = lowerKeys(body);
  const code = CODES.map((key) => toText(whole[key])).find((text) => text !== undefined);
  const found = findRows(whole);
  const failed = whole.success === false || (code !== undefined && !isSuccess(code));
  // Some count 1 as a success: with a list in hand an unknown code is none of an error.
  if (failed && (!found?.rows || code === undefined || failures.has(code))) {
    throw new Failure(
      failures.get(code ?? '') ?? 'unavailable',
      `${code}: ${toText(whole.msg ?? whole.errmsg)}`,
    );
  }
  const total = TOTALS.map((key) => toNumber(found?.holder[key])).find((count) => count !== undefined);
  if (!found?.rows && ((code === undefined && whole.success !== true) || total)) {
    throw new Failure('malformed', 'no list in the answer');
  }
  return {
    rows: found?.rows ?? [],
    total,
    hasNext: typeof found?.holder.hasnextpage === 'boolean' ? found.holder.hasnextpage : undefined,
    asOf: toText(whole.asof),
    sample: whole.sample === true,
  };
}

/** 0, 00000, 200, "success" … */
const isSuccess = (code: string) => /^0+$/.test(code) || successes.has(code.toLowerCase());

type Found = { readonly holder: Readonly<Record<string, unknown>>; readonly rows?: readonly unknown[] };

/** The list, or the object that should have held it. */
function findRows(object: Readonly<Record<string, unknown>>, depth = 0): Found | undefined {
  for (const key of LISTS) {
    const rows = object[key];
    if (Array.isArray(rows)) return { holder: object, rows };
    if (rows !== undefined && rows !== null) throw new Failure('malformed', `${key} is no list`);
  }
  for (const key of HOLDERS) {
    const value = object[key];
    if (Array.isArray(value)) return { holder: object, rows: value };
    if (isRecord(value) && depth < 3) return findRows(lowerKeys(value), depth + 1);
  }
  return { holder: object };
}
