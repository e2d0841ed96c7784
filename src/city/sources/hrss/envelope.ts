import { Failure } from '../../../domain/failure.ts';
import { isOneOf } from '../../../domain/isOneOf.ts';
import { ownOf } from '../../../domain/ownOf.ts';
import { readJson } from '../../http/readJson.ts';
import { HEADS } from '../../reading/answerFields.ts';
import { meaningOf } from '../../reading/answerMessage.ts';
import { codeText } from '../../reading/cleanText.ts';
import { failureIn, keysFound, namesOutcome } from '../../reading/errorAnswer.ts';
import { isRecord, plainKeys, toNumber, toText } from '../../reading/looseValues.ts';

/** One page of a list, without its envelope. */
export interface Page {
  readonly rows: readonly unknown[];
  /** Rows on all pages, if the city sends it. */
  readonly total?: number;
  /** Rows that a page may have, if the city sends it. */
  readonly size?: number;
  /** Whether another page follows, if the city sends it. */
  readonly hasNext?: boolean;
  readonly asOf?: string;
  readonly sample: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** The names of these fields are plain: in lower case, without `_` and `-`. */
const LISTS = [
  'rows',
  'records',
  'list',
  'lists',
  'items',
  'content',
  'datalist',
  'resultlist',
  'infolist',
  'joblist',
  'results',
] as const;
const isListName = isOneOf(LISTS);
const WRAPPERS = [
  'data',
  'result',
  'page',
  'pagebean',
  'pageinfo',
  'body',
  'response',
  'datas',
  'resultdata',
  'returndata',
  'responsedata',
  'custom',
  'map',
] as const;
const PAGES = ['page', 'pageinfo', 'pagebean', 'pagination'] as const;
const TOTALS = [
  'total',
  'totalcount',
  'totalrecords',
  'totalelements',
  'totalnum',
  'recordstotal',
  'count',
] as const;
/** `size` comes last, because some systems write there how many rows came. */
const SIZES = ['pagesize', 'perpage', 'limit', 'size'] as const;
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
  const { levels, rows, wrong } = findRows(plainKeys(body));
  const failure = failureIn(levels, (rows?.length ?? 0) > 0);
  if (failure) throw failure;
  if (wrong !== undefined) throw new Failure('malformed', wrong);
  const [envelope = {}] = levels;
  const holder = levels.at(-1) ?? {};
  const total = numberIn(holder, TOTALS);
  if (!rows && (total || !(total === 0 || namesOutcome(levels)) || levels.some(holdsMore))) {
    throw new Failure('malformed', `no list in the answer: ${keysFound(body)}`);
  }
  return {
    rows: rows ?? [],
    total,
    size: numberIn(holder, SIZES),
    hasNext: nextOf(holder),
    asOf: toText(envelope.asof),
    sample: envelope.sample === true,
  };
}

/** The first of the numbers beside the list, or in an object about the page. */
const numberIn = (holder: Fields, names: readonly string[]) =>
  [
    holder,
    ...PAGES.map((key) => ownOf(holder, key))
      .filter(isRecord)
      .map(plainKeys),
  ]
    .flatMap((fields) => names.map((key) => toNumber(ownOf(fields, key))))
    .find((count) => count !== undefined);

interface Found {
  /** The objects from the top of the body down to the list, with plain keys. */
  readonly levels: readonly Fields[];
  readonly rows?: readonly unknown[];
  /** Why what should be the list is none. */
  readonly wrong?: string;
}

/** Finds the list, or the object that should contain it. */
function findRows(fields: Fields, above: readonly Fields[] = []): Found {
  const levels = [...above, fields];
  for (const key of LISTS) {
    const rows = unpacked(ownOf(fields, key));
    if (Array.isArray(rows)) return { levels, rows };
  }
  let inner: Found | undefined;
  for (const key of [...LISTS, ...WRAPPERS]) {
    const value = unpacked(ownOf(fields, key));
    if (Array.isArray(value)) return { levels, rows: value };
    const isWrong = isRecord(value)
      ? isListName(key) && Object.keys(value).length > 0
      : isListName(key)
        ? value !== undefined && value !== null && value !== ''
        : isOtherText(value);
    const found =
      isRecord(value) && levels.length < MAX_DEPTH ? findRows(plainKeys(value), levels) : undefined;
    if (found?.rows) return found;
    inner ??= isWrong ? { ...(found ?? { levels }), wrong: `${key} is no list: ${wordsOf(value)}` } : found;
  }
  return inner ?? { levels };
}

/** A text that is neither a list nor a word on the outcome: XML, or an error. */
const isOtherText = (value: unknown) =>
  typeof value === 'string' &&
  /[^\d\s]/.test(toText(value) ?? '') &&
  !['success', 'nothing'].includes(meaningOf(value) ?? '');

const wordsOf = (value: unknown) => (isRecord(value) ? keysFound(value) : codeText(toText(value) ?? ''));

/** A list or an object that came as JSON in a string, even twice; anything else is returned unchanged. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*(?:[[{]|"\s*[[{])/.test(value)) return value;
  return unpacked(readJson(value));
}

/** Fields of an envelope that hold no list. */
const described: ReadonlySet<string> = new Set([
  ...LISTS,
  ...WRAPPERS,
  ...HEADS,
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
  const next = NEXT.map((key) => ownOf(holder, key)).find((value) => typeof value === 'boolean');
  if (typeof next === 'boolean') return next;
  const last = LAST.map((key) => ownOf(holder, key)).find((value) => typeof value === 'boolean');
  return typeof last === 'boolean' ? !last : undefined;
}
