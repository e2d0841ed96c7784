import { type Education, type Experience, experienceOf } from '../../domain/job.ts';
import { educations, numerals, timeAsked, year } from './asked.texts.ts';

/** The least education that some words ask for. `undefined` where none is read. */
export const readEducation = (words = ''): Education | undefined =>
  educations.find(([pattern]) => pattern.test(words))?.[1];

/** The experience that some words ask for, of a range its longer time. `undefined` where no time is read. */
export function readExperience(words = ''): Experience | undefined {
  const [, number, unit] = timeAsked.exec(words.normalize('NFKC')) ?? [];
  if (number === undefined) return undefined;
  const count = numerals[number] ?? Number(number);
  return experienceOf(unit === year ? count * 12 : count);
}
