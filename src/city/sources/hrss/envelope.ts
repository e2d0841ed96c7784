import { Failure } from '../../../domain/failure.ts';
import { isOneOf } from '../../../domain/isOneOf.ts';
import { readJson } from '../../http/readJson.ts';
import { failureIn, keysFound } from '../../reading/errorAnswer.ts';
import { isRecord, lowerKeys, toNumber, toText } from '../../reading/looseValues.ts';

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

type Fields = Readonly<Record<string, unknown>>;

const LISTS = ['rows', 'records', 'list', 'items', 'content', 'datalist'] as const;
const isListName = isOneOf(LISTS);
const WRAPPERS = ['data', 'result', 'page', 'pagebean', 'pageinfo', 'body', 'response', 'datas'] as const;
const TOTALS = ['total', 'totalcount', 'totalrecords', 'totalelements', 'count'] as const;
const MAX_DEPTH = 4;

/**
 * Finds the rows in `{ code, data: { total, rows } }`, `{ code, data: { records } }`, `{ errcode, result: [...] }`, a
 * plain list, and similar bodies; also where the list is JSON in a string. A success without a list, and without
 * anything else that could hold one, means that nothing matched.
 *
 * @throws {Failure} for an error in the body, with its code and message; `malformed` for a body without a list, with
 *   the keys that were found
 */
export function readEnvelope(answer: unknown): Page {
  const body = unpacked(answer);
  if (Array.isArray(body)) return { rows: body, sample: false };
  if (!isRecord(body)) throw new Failure('malformed', 'neither an object nor a list');
  const { levels, rows } = findRows(lowerKeys(body));
  const failure = failureIn(levels, (rows?.length ?? 0) > 0);
  if (failure) throw failure;
  const [envelope = {}] = levels;
  const holder = levels.at(-1) ?? {};
  const total = TOTALS.map((key) => toNumber(holder[key])).find((count) => count !== undefined);
  if (!rows && (!saysSuccess(envelope) || total || levels.some(holdsMore))) {
    throw new Failure('malformed', `no list in the answer: ${keysFound(body)}`);
  }
  return {
    rows: rows ?? [],
    total,
    hasNext: nextOf(holder),
    asOf: toText(envelope.asof),
    sample: envelope.sample === true,
  };
}

interface Found {
  /** The objects from the top of the body down to the list, with keys in lower case. */
  readonly levels: readonly Fields[];
  readonly rows?: readonly unknown[];
}

/** Finds the list, or the object that should contain it. */
function findRows(fields: Fields, above: readonly Fields[] = []): Found {
  const levels = [...above, fields];
  for (const key of LISTS) {
    const rows = unpacked(fields[key]);
    if (Array.isArray(rows)) return { levels, rows };
    if (rows !== undefined && rows !== null && rows !== '' && !isRecord(rows))
      throw new Failure('malformed', `${key} is no list`);
  }
  let inner: Found | undefined;
  for (const key of [...LISTS, ...WRAPPERS]) {
    const value = unpacked(fields[key]);
    if (Array.isArray(value)) return { levels, rows: value };
    if (!isRecord(value) || levels.length >= MAX_DEPTH) continue;
    const found = findRows(lowerKeys(value), levels);
    if (found.rows) return found;
    if (isListName(key) && Object.keys(value).length > 0) throw new Failure('malformed', `${key} is no list`);
    inner ??= found;
  }
  return inner ?? { levels };
}

/** A list or an object that came as JSON in a string; anything else is returned unchanged. */
function unpacked(value: unknown): unknown {
  return typeof value === 'string' && /^\s*[[{]/.test(value) ? readJson(value) : value;
}

/** Whether the body names a code or a flag. An error was found before. */
const saysSuccess = (envelope: Fields) =>
  ['code', 'errcode', 'retcode', 'resultcode', 'status', 'success'].some(
    (key) => toText(envelope[key]) !== undefined,
  );

/** Fields of an envelope that hold no list. */
const described: ReadonlySet<string> = new Set([
  ...LISTS,
  ...WRAPPERS,
  'error',
  'errors',
  'exception',
  'fault',
]);

/** Whether the object holds another object or list, in which the rows may be. */
const holdsMore = (fields: Fields) =>
  Object.entries(fields).some(
    ([key, value]) =>
      !described.has(key) &&
      (Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0),
  );

const NEXT = ['hasnextpage', 'hasnext', 'hasmore'] as const;
const LAST = ['islastpage', 'last'] as const;

function nextOf(holder: Fields): boolean | undefined {
  const next = NEXT.map((key) => holder[key]).find((value) => typeof value === 'boolean');
  if (typeof next === 'boolean') return next;
  const last = LAST.map((key) => holder[key]).find((value) => typeof value === 'boolean');
  return typeof last === 'boolean' ? !last : undefined;
}
