import * as z from 'zod/mini';
import { digits, headCount } from './looseValues.texts.ts';

/** Words that systems write for a missing value. */
const emptyWords: ReadonlySet<string> = new Set(['undefined', 'null', 'nan', 'none', 'n/a', '-', '--', '']);
const LONGEST_EMPTY = 9;

/** Text, or a number or boolean as text; `undefined` for everything else and for {@link emptyWords}. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text.length <= LONGEST_EMPTY && emptyWords.has(text.toLowerCase()) ? undefined : text;
}

/** A number from 0, also from a text. */
export function toNumber(value: unknown): number | undefined {
  const number = Number(toText(value) ?? Number.NaN);
  return number >= 0 && Number.isFinite(number) ? number : undefined;
}

/** Whether it is what was sent: a whole number beyond 2^53 has lost its last digits when JSON was read. */
export const isExact = (value: unknown) => !Number.isInteger(value) || Number.isSafeInteger(value);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What may have a lower case. */
const otherCase = /[^a-z\d_]/;

/** The object with its own keys in lower case; a copy if one is not. `__proto__` stays an ordinary key. */
export function lowerKeys(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!Object.keys(object).some((key) => otherCase.test(key))) return object;
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
}

/** Copies the object with plain keys, in lower case without `_` and `-`: `Result_Code` is `resultcode`. */
export function plainKeys(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key.toLowerCase().replace(/[_-]/g, ''), value]),
  );
}

/**
 * A number of people, from 1: `3`, `3人`, `招聘2人`, `两名`. `undefined` for a text without a single number, such as 若干,
 * `3-5人` or `10人以上`.
 */
export function toCount(value: unknown): number | undefined {
  const text = (toText(value) ?? '').slice(0, 40).normalize('NFKC').replace(/\s+/g, '');
  const [, written = ''] = headCount.exec(text) ?? [];
  const number = digits.get(written) ?? Number(written);
  return number > 0 ? number : undefined;
}

const anything = () => z.optional(z.unknown());
/** An optional text. An invalid value is ignored and does not drop the record. */
export const looseText = () => z.pipe(anything(), z.transform(toText));
/** An optional number. An invalid value is ignored and does not drop the record. */
export const looseNumber = () => z.pipe(anything(), z.transform(toNumber));
