import type { Day } from '../calendar.ts';
import { monthOf, monthText } from '../eligibility/retirement.ts';
import { isOneOf } from '../isOneOf.ts';
import { ownOf } from '../ownOf.ts';
import { monthlyPayOf } from '../words/numbers.ts';
import type { Fault, Given, Wrong } from './calculation.ts';
import { AMOUNT, POWERS, UNITS } from './typed.texts.ts';

/** The values that a number can have. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  /** Whether parts are allowed. By default, they are not. */
  readonly parts?: boolean;
}

const LONGEST = 20;

/**
 * The number that somebody typed, with full-width digits, separators and units, or an amount of pay in words;
 * `undefined` for no number.
 */
export function numberIn(typed: string): number | undefined {
  const text = typed
    .slice(0, LONGEST + 1)
    .normalize('NFKC')
    .replace(/[\s,，_]/g, '')
    .replace(UNITS, '');
  const [, digits, power = ''] = AMOUNT.exec(text) ?? [];
  if (text.length > LONGEST) return undefined;
  if (digits === undefined) return monthlyPayOf(text);
  return Number(digits) * (POWERS[power.toLowerCase()] ?? 1);
}

/** Reads the fields of one form and gathers what is wrong. Each reader returns nothing for a value that cannot be. */
export function readGiven(given: Given, today: Day) {
  const wrong: Wrong[] = [];
  const refuse = (field: string, fault: Fault, limit?: number | string): undefined => {
    wrong.push(limit === undefined ? { field, fault } : { field, fault, limit });
  };
  const typed = (field: string) => (ownOf(given, field) ?? '').trim();

  /** A number that may be left out. */
  const optional = (field: string, limits: Limits): number | undefined => {
    if (typed(field) === '') return undefined;
    const value = numberIn(typed(field));
    if (value === undefined) return refuse(field, 'notNumber');
    const fault = faultOf(value, limits);
    if (!fault) return value;
    return refuse(field, fault, { tooSmall: limits.min, tooLarge: limits.max }[String(fault)]);
  };

  /** A number that must be there. */
  const number = (field: string, limits: Limits): number | undefined =>
    typed(field) === '' ? refuse(field, 'missing') : optional(field, limits);

  /** Months from a box for years and a box for months; one of the two is enough. */
  const span = (name: string, most: number): number | undefined => {
    const [years, months] = [`${name}Years`, `${name}Months`];
    if (typed(years) === '' && typed(months) === '') return refuse(years, 'missing');
    const before = wrong.length;
    const total =
      (optional(years, { min: 0, max: Math.floor(most / 12) }) ?? 0) * 12 +
      (optional(months, { min: 0, max: most }) ?? 0);
    if (wrong.length > before) return undefined;
    return total > most ? refuse(years, 'tooLarge', Math.floor(most / 12)) : total;
  };

  const choice = <const T extends string>(field: string, values: readonly T[]): T | undefined => {
    const value = typed(field);
    if (value === '') return refuse(field, 'missing');
    return isOneOf(values)(value) ? value : refuse(field, 'notNumber');
  };

  /** A month from a box for the year and a box for the month, as months since the year 0. */
  const month = (name: string): number | undefined => {
    const year = number(`${name}Year`, { min: 1900, max: 2200 });
    const nth = number(`${name}Month`, { min: 1, max: 12 });
    if (year === undefined || nth === undefined) return undefined;
    return year * 12 + nth - 1;
  };

  /** The month of a birth: not in the future, of somebody from 16 to 120 years old. */
  const birth = (name: string): number | undefined => {
    const born = month(name);
    if (born === undefined) return undefined;
    const old = monthOf(today) - born;
    if (old < 0) return refuse(`${name}Year`, 'future');
    if (old < YOUNGEST * 12) return refuse(`${name}Year`, 'tooYoung', YOUNGEST);
    return old > OLDEST * 12 ? refuse(`${name}Year`, 'past') : born;
  };

  /** A month between two others. */
  const monthWithin = (name: string, from: number, to: number): number | undefined => {
    const found = month(name);
    if (found === undefined) return undefined;
    if (found < from) return refuse(`${name}Year`, 'past', monthText(from));
    return found > to ? refuse(`${name}Year`, 'future', monthText(to)) : found;
  };

  return { wrong, refuse, optional, number, span, choice, birth, monthWithin };
}

const YOUNGEST = 16;
const OLDEST = 120;

function faultOf(value: number, { min, max, parts = false }: Limits): Fault | undefined {
  if (value < 0) return 'negative';
  if (value === 0 && min > 0) return 'zero';
  if (!parts && !Number.isInteger(value)) return 'notWhole';
  if (value < min) return 'tooSmall';
  return value > max ? 'tooLarge' : undefined;
}
