import { Failure, type FailureKind } from '../../domain/failure.ts';
import { codeText } from './cleanText.ts';
import { errorMessage, successMessage } from './errorAnswer.texts.ts';
import { isRecord, lowerKeys, toText } from './looseValues.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The field names are in lower case. */
const CODES = [
  'code',
  'errcode',
  'errorcode',
  'retcode',
  'rescode',
  'respcode',
  'resultcode',
  'returncode',
  'statuscode',
  'errno',
  'ret',
  'status',
  'state',
] as const;
const MESSAGES = [
  'msg',
  'message',
  'errmsg',
  'errormsg',
  'errormessage',
  'retmsg',
  'resultmsg',
  'returnmsg',
  'error_description',
  'detail',
  'title',
  'desc',
] as const;
const FLAGS = ['success', 'issuccess', 'succeeded', 'ok'] as const;
const ERRORS = ['error', 'errors', 'exception', 'fault'] as const;

const successes: ReadonlySet<string> = new Set(['200', 'ok', 'true', 'y', 'yes']);
const denials: ReadonlySet<string> = new Set(['false', '0', 'n', 'no', 'fail', 'failed', 'error']);

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
 * The failure that an HTTP 200 response describes in its body: an error code, `success: false`, or an error object, at
 * the top or in one of the objects that hold the list. `undefined` if the body describes none.
 *
 * An unknown code beside rows is no failure, because some systems use 1 or 10000 for success. An unknown code without
 * rows is one, unless its message is that of a success.
 *
 * @param levels the objects from the top of the body down to its list, with keys in lower case
 * @param hasRows whether the body has a list with at least one row
 */
export function failureIn(levels: readonly Fields[], hasRows: boolean): Failure | undefined {
  for (const fields of levels) {
    const failure = failureOf(fields, hasRows) ?? nestedFailure(fields);
    if (failure) return failure;
  }
  return undefined;
}

function failureOf(fields: Fields, hasRows: boolean): Failure | undefined {
  const code = first(fields, CODES);
  const message = first(fields, MESSAGES);
  const flag = FLAGS.find((name) => denials.has(wordOf(fields[name])?.toLowerCase() ?? ''));
  if (flag !== undefined) {
    const kind = failures.get(code ?? '') ?? 'unavailable';
    return failed(kind, isSuccess(code) ? undefined : code, message, `${flag}=${wordOf(fields[flag])}`);
  }
  const saysError = message !== undefined && errorMessage.test(message);
  if (code !== undefined && !isSuccess(code)) {
    const isCertain = failures.has(code) || /^(?:-|[45]\d\d$)|[a-z]/i.test(code);
    const isFine = hasRows ? !isCertain : message !== undefined && successMessage.test(message);
    return isFine ? undefined : failed(failures.get(code) ?? 'unavailable', code, message);
  }
  return saysError && !hasRows ? failed('unavailable', code, message) : undefined;
}

/** The failure of an error object, an error text, or the first of several. Empty ones and `code: 0` describe none. */
function nestedFailure(fields: Fields): Failure | undefined {
  for (const name of ERRORS) {
    const value = fields[name];
    const one: unknown = Array.isArray(value) ? value[0] : value;
    if (isRecord(one)) {
      const error = lowerKeys(one);
      const code = first(error, [...CODES, 'result']);
      const message = first(error, MESSAGES);
      const says =
        code !== undefined ? !isSuccess(code) : message !== undefined && !successMessage.test(message);
      if (says) return failed(failures.get(code ?? '') ?? 'unavailable', code, message, name);
      continue;
    }
    const text = wordOf(one);
    if (text === undefined || noError.has(text.toLowerCase()) || successMessage.test(text)) continue;
    return failed('unavailable', text, undefined, name);
  }
  return undefined;
}

/** The values of an error field that mean that there is none. */
const noError: ReadonlySet<string> = new Set(['false', '0', 'n', 'no', '200']);

/** The first of the fields that has a text, a number or a boolean. */
const first = (fields: Fields, names: readonly string[]) =>
  names.map((name) => wordOf(fields[name])).find((text) => text !== undefined);

const wordOf = (value: unknown) => (typeof value === 'boolean' ? String(value) : toText(value));

const failed = (kind: FailureKind, ...parts: readonly (string | undefined)[]) =>
  new Failure(
    kind,
    parts
      .filter((part) => part !== undefined)
      .map(codeText)
      .join(': '),
  );

/** No code, 0, 00000, 200, "success" … */
const isSuccess = (code: string | undefined): boolean =>
  code === undefined || /^0+$|^succe/i.test(code) || successes.has(code.toLowerCase());

const MAX_KEYS = 12;

/** The keys of an answer that could not be read, for whoever connects the city. */
export function keysFound(body: unknown): string {
  const one: unknown = Array.isArray(body) ? body[0] : body;
  if (!isRecord(one)) return Array.isArray(body) ? 'a list without objects' : `a ${typeof one}`;
  const keys = Object.keys(one);
  const shown = keys.slice(0, MAX_KEYS).map(codeText).join(', ');
  return `found the keys ${shown || 'of an empty object'}${keys.length > MAX_KEYS ? ', …' : ''}`;
}
