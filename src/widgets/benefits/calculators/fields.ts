import type { Documents, Given } from '../../../domain/calculators/calculation.ts';
import type { Day } from '../../../domain/calendar.ts';
import { ownOf } from '../../../domain/ownOf.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A field of a calculator, as data. `when` hides it until earlier answers make it matter. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly when?: (given: Given) => boolean;
} & (
  | { readonly kind: 'number' }
  /** Years and months: boxes `nameYears` and `nameMonths`. */
  | { readonly kind: 'span' }
  /** A month: lists `nameYear` and `nameMonth`. */
  | { readonly kind: 'month'; readonly years: readonly number[] }
  | { readonly kind: 'chips'; readonly options: readonly Option[] }
  | {
      readonly kind: 'list';
      readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
    }
);

/** What the fields of a form depend on. */
export interface Setting {
  readonly documents: Documents;
  readonly today: Day;
}

/** The fields of a calculator. */
export type AskedOf = (setting: Setting) => readonly Field[];

export const isYes = (name: string) => (given: Given) => ownOf(given, name) === 'yes';

export const optionsOf = <T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, string>>,
): readonly Option[] => values.map((value) => ({ value, label: words[value] }));

/** Years from one to another, both included, in either direction. */
export const yearsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, nth) => (from <= to ? from + nth : from - nth));

/** The boxes of a field, by the name of the answer. */
export function boxesOf({ name, kind }: Field): readonly string[] {
  if (kind === 'span') return [`${name}Years`, `${name}Months`];
  return kind === 'month' ? [`${name}Year`, `${name}Month`] : [name];
}
