import * as z from 'zod/mini';
import { htmlLine } from './htmlText.ts';
import { digits, headCount } from './looseValues.texts.ts';

/** What systems write where they have nothing to say. */
const nothing: ReadonlySet<string> = new Set(['undefined', 'null', 'nan', 'none', 'n/a', '-', '--', '']);

/** Text, or a number or flag as text; `undefined` for everything else and for words that mean nothing. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  return nothing.has(value.trim().toLowerCase()) ? undefined : value.trim();
}

/** A number, or a text that is one; at least 0. */
export function toNumber(value: unknown): number | undefined {
  const number = Number(toText(value) ?? Number.NaN);
  return number >= 0 && Number.isFinite(number) ? number : undefined;
}

/** The text in one line; throws, and so drops the record, when there is nothing legible in it. */
export function needLine(text: string | undefined, field: string): string {
  const line = htmlLine(text);
  if (!line) throw new Error(`${field} has no legible text`);
  return line;
}

/** Whether it is what was sent: a whole number beyond 2^53 has lost its last digits when JSON was read. */
export const isExact = (value: unknown) => !Number.isInteger(value) || Number.isSafeInteger(value);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A whole number of people, from 1: `3`, `3人`, `招聘2人`, `两名`. `undefined` for what names no single number, like 若干,
 * `3-5人` or `10人以上`.
 */
export function toCount(value: unknown): number | undefined {
  const text = (toText(value) ?? '').slice(0, 40).normalize('NFKC').replace(/\s+/g, '');
  const [, written = ''] = headCount.exec(text) ?? [];
  const number = digits.get(written) ?? Number(written);
  return number > 0 ? number : undefined;
}

const anything = () => z.optional(z.unknown());
/** A field that is text in some form or is not there; it never breaks its record. */
export const looseText = () => z.pipe(anything(), z.transform(toText));
/** A field that is a number in some form or is not there; it never breaks its record. */
export const looseNumber = () => z.pipe(anything(), z.transform(toNumber));
