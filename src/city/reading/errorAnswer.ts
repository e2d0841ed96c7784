import { Failure, type FailureKind } from '../../domain/failure.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { ALARMS, CODES, ERRORS, FLAGS, HEADS, MESSAGES, NAMES, STATES } from './answerFields.ts';
import { meaningOf } from './answerMessage.ts';
import { codeText } from './cleanText.ts';
import { errorWords, noError } from './errorAnswer.texts.ts';
import { isRecord, plainKeys, toText } from './looseValues.ts';

type Fields = Readonly<Record<string, unknown>>;

const successes: ReadonlySet<string> = new Set(['ok', 'true', 'y', 'yes']);
const denials: ReadonlySet<string> = new Set(['false', '0', 'n', 'no', 'fail', 'failed', 'error']);
const affirmations: ReadonlySet<string> = new Set(['true', '1', 'y', 'yes']);

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
 * the top, in one of the objects that hold the list, or in a head beside them. `undefined` if the body describes none.
 *
 * An unknown code beside rows is no failure, because some systems use 1 or 10000 for success. An unknown code without
 * rows is one, unless its message says a success. A message that nothing matched is no failure, whatever the code is,
 * because many systems send it as an error.
 *
 * @param levels the objects from the top of the body down to its list
 * @param hasRows whether the body has a list with at least one row
 */
export function failureIn(levels: readonly Fields[], hasRows: boolean): Failure | undefined {
  const all = withHeads(levels);
  const saysSuccess = all.some((fields) => meaningIn(fields) === 'success');
  for (const fields of all) {
    const failure = failureOf(fields, hasRows, saysSuccess) ?? nestedFailure(fields);
    if (failure) return failure;
  }
  return undefined;
}

/** Whether a body names the outcome, by a code or a flag. */
export const namesOutcome = (levels: readonly Fields[]): boolean =>
  withHeads(levels).some((fields) => first(fields, [...CODES, ...FLAGS]) !== undefined);

const withHeads = (levels: readonly Fields[]): readonly Fields[] =>
  levels.map(plainKeys).flatMap((fields) => {
    const heads = HEADS.map((name) => ownOf(fields, name)).filter(isRecord);
    return [fields, ...heads.map(plainKeys)];
  });

/** @param saysSuccess whether a message of the body says a success */
function failureOf(fields: Fields, hasRows: boolean, saysSuccess: boolean): Failure | undefined {
  const code = codeOf(fields);
  const named = first(fields, NAMES);
  const meaning = meaningIn(fields);
  if (meaning === 'nothing' && !hasRows && !isLogin(code)) return undefined;
  const alarm = alarmOf(fields);
  if (alarm !== undefined) {
    const kind = failures.get(code ?? '') ?? 'unavailable';
    return failed(
      kind,
      isSuccess(code) ? undefined : code,
      named,
      `${alarm}=${wordOf(ownOf(fields, alarm))}`,
    );
  }
  if (code !== undefined && !isSuccess(code)) {
    const isCertain = failures.has(code) || /^(?:-|[45]\d\d$)/.test(code) || errorWords.test(code);
    const isFine = !isCertain && (saysSuccess || (hasRows && !/[a-z]/i.test(code)));
    return isFine ? undefined : failed(failures.get(code) ?? 'unavailable', code, named);
  }
  return meaning === 'error' && !hasRows ? failed('unavailable', code, named) : undefined;
}

const meaningIn = (fields: Fields) => meaningOf(first(fields, MESSAGES) ?? '');

/** The code. Of `status` and `state`, only a number or a word of success is one. */
function codeOf(fields: Fields): string | undefined {
  const name = CODES.find((one) => {
    const word = wordOf(ownOf(fields, one));
    const isState = one === 'status' || one === 'state';
    return word !== undefined && (!isState || /^-?\d+$/.test(word) || isSuccess(word));
  });
  return name && wordOf(ownOf(fields, name));
}

/** The name of the field that denies a success, or says an error. */
const alarmOf = (fields: Fields): string | undefined => {
  const says = (name: string, words: ReadonlySet<string>) =>
    words.has(wordOf(ownOf(fields, name))?.toLowerCase() ?? '');
  return (
    FLAGS.find((name) => says(name, denials)) ??
    ALARMS.find((name) => says(name, affirmations)) ??
    STATES.find((name) => ownOf(fields, name) === false || errorWords.test(wordOf(ownOf(fields, name)) ?? ''))
  );
};

/** The failure of an error object, an error text, or the first of several. Empty ones and `code: 0` describe none. */
function nestedFailure(fields: Fields): Failure | undefined {
  for (const name of ERRORS) {
    const value = ownOf(fields, name);
    const one: unknown = Array.isArray(value) ? value[0] : value;
    if (isRecord(one)) {
      const error = plainKeys(one);
      const code = first(error, [...CODES, 'result']);
      const message = first(error, NAMES);
      const says = code !== undefined ? !isSuccess(code) : message !== undefined && isError(message);
      if (says) return failed(failures.get(code ?? '') ?? 'unavailable', code, message, name);
      continue;
    }
    const text = wordOf(one);
    if (text === undefined || noError.has(text.toLowerCase()) || !isError(text)) continue;
    return failed('unavailable', text, first(fields, MESSAGES), name);
  }
  return undefined;
}

/** Whether the text of an error field tells one: everything but a success, or that nothing matched. */
const isError = (text: string) => (meaningOf(text) ?? 'error') === 'error';

/** The first of the fields that has a text, a number or a boolean. */
const first = (fields: Fields, names: readonly string[]) =>
  names.map((name) => wordOf(ownOf(fields, name))).find((text) => text !== undefined);

const wordOf = (value: unknown) => (typeof value === 'boolean' ? String(value) : toText(value));

const failed = (kind: FailureKind, ...parts: readonly (string | undefined)[]) =>
  new Failure(
    kind,
    parts
      .filter((part) => part !== undefined)
      .map(codeText)
      .join(': '),
  );

const isLogin = (code = '') => failures.get(code) === 'unauthorized';

/** No code, 0, 00000, A0000, 200, 204, 20000, "success" … */
const isSuccess = (code: string | undefined): boolean =>
  code === undefined || /^[a-z]?0+$|^20[0-9]$|^200+$|^succe/i.test(code) || successes.has(code.toLowerCase());

const MAX_KEYS = 12;

/** The keys of an answer that could not be read, for whoever connects the city. */
export function keysFound(body: unknown): string {
  const one: unknown = Array.isArray(body) ? body[0] : body;
  if (!isRecord(one))
    return Array.isArray(body) ? 'a list without objects' : `only ${JSON.stringify(one)}`.slice(0, 100);
  const keys = Object.keys(one);
  const shown = keys.slice(0, MAX_KEYS).map(codeText).join(', ');
  return `found the keys ${shown || 'of an empty object'}${keys.length > MAX_KEYS ? ', …' : ''}`;
}
