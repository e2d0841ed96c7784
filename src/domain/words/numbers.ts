import type { Match } from './meaning.ts';
import { AGE, DAILY, DIGITS, HOURLY, PAY, SCALES, TEN, TWO } from './numbers.texts.ts';

/** Plausible pay in 元, so that a house number or a year is none. */
const PLAUSIBLE = { month: [1500, 60_000], day: [80, 1500], hour: [12, 300] } as const;

/** An age or an amount of pay at a place of the text. */
export function numberAt(text: string, at: number): Match | undefined {
  if (at > 0 && /\d/.test(text.charAt(at - 1))) return undefined;
  AGE.lastIndex = at;
  const age = AGE.exec(text);
  if (age) return { length: age[0].length, meaning: { kind: 'age', years: numberOf(age[1] ?? '') } };
  PAY.lastIndex = at;
  const pay = PAY.exec(text);
  return pay ? payOf(pay) : undefined;
}

/** An amount of pay for a month that the whole text says in any words: 三千五, 4千5, 6k. */
export function monthlyPayOf(text: string): number | undefined {
  const found = numberAt(text, 0);
  const { meaning } = found ?? {};
  const isAll = found?.length === text.length && meaning?.kind === 'pay' && meaning.unit === 'month';
  return isAll ? meaning.least : undefined;
}

function payOf([all, before = '', amount = '', scale = '', next, per]: RegExpExecArray): Match | undefined {
  const factor = SCALES[scale] ?? 1;
  const least = numberOf(amount) * factor + (next === undefined ? 0 : (numberOf(next) * factor) / 10);
  const said = `${before}${per ?? ''}`;
  const unit = HOURLY.test(said) ? 'hour' : DAILY.test(said) ? 'day' : 'month';
  const [low, high] = PLAUSIBLE[unit];
  if (!Number.isFinite(least) || least < low || least > high) return undefined;
  return { length: all.length, meaning: { kind: 'pay', least, unit } };
}

/** A number in digits, or up to 99 in signs. */
function numberOf(text: string): number {
  if (/^[\d.]+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes(TEN) ? text.split(TEN) : ['', text];
  const whole = text.includes(TEN) ? (tens ? digitOf(tens) : 1) * 10 : 0;
  return whole + (ones ? digitOf(ones) : 0);
}

const digitOf = (sign: string) => (sign === TWO ? 2 : DIGITS.indexOf(sign));
