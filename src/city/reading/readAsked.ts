import type { Education, Experience } from '../../domain/job.ts';
import * as words from './readAsked.texts.ts';

/** The least education that an ad asks for, by its words. `undefined` where they do not say it. */
export function readEducation(text = ''): Education | undefined {
  const named = words.educations.find(([pattern]) => pattern.test(text))?.[1];
  if (named === undefined) return words.nothingAsked.test(text) ? 'any' : undefined;
  return words.below.test(text) ? undefined : named;
}

const MONTHS: readonly (readonly [most: number, Experience])[] = [
  [0, 'any'],
  [12, 'oneYear'],
  [36, 'threeYears'],
  [60, 'fiveYears'],
  [120, 'tenYears'],
];

/** The step that a number of months does not go beyond. `undefined` for more than ten years, and for no number. */
export const experienceOfMonths = (months: number): Experience | undefined =>
  MONTHS.find(([most]) => months <= most)?.[1];

/** The experience that an ad asks for, by its words. `undefined` where they do not say it. */
export function readExperience(text = ''): Experience | undefined {
  const [asked, amount = '', unit] = words.timeAsked.exec(text) ?? [];
  if (asked === undefined) return words.nothingAsked.test(text) ? 'any' : undefined;
  if (words.below.test(text)) return undefined;
  return experienceOfMonths(numberOf(amount) * (unit === words.month ? 1 : 12));
}

function numberOf(amount: string): number {
  if (/\d/.test(amount)) return Number(amount);
  if (amount === words.half) return 0.5;
  return amount === words.two ? 2 : words.numerals.indexOf(amount);
}
