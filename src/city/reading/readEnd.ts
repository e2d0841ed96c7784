import type { Day } from '../../domain/calendar.ts';
import { toText } from './looseValues.ts';
import { farYear, zeroYear } from './readDay.texts.ts';
import { readDay } from './readDay.ts';

/** The last day of something, or that it has none (`长期`, a year beyond all others), or that nothing is said of it. */
export type End = { readonly day: Day } | 'open' | 'notSaid';

/**
 * @param field what is named where the end cannot be read
 * @throws {Error} when digits are given that are no day: an end that cannot be read must not turn into no end
 */
export function readEnd(value: unknown, field: string): End {
  const text = toText(value);
  if (text === undefined || typeof value === 'boolean') return 'notSaid';
  const day = readDay(value);
  if (day) return { day };
  if (!/\d/.test(text) || farYear.test(text)) return 'open';
  if (zeroYear.test(text)) return 'notSaid';
  throw new Error(`${field} is no day: ${text.slice(0, 40)}`);
}
