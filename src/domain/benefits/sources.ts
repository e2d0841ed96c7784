import { ownOf } from '../ownOf.ts';

/** Facts that the month of birth and the month of retirement give. */
const RETIREMENT: readonly string[] = [
  'inWorkingAge',
  'monthsToRetirement',
  'overRetirementAge',
  'retirementYear',
  'pensionYearsEnough',
];

const retirement = ['birthDate', 'originalRetirementAge'] as const;

/** What a derived fact is asked through; all of them are needed. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  age: ['birthDate'],
  originalRetirementAge: ['gender'],
  ageMale: ['gender', 'age'],
  ageFemale: ['gender', 'age'],
  inWorkingAge: retirement,
  monthsToRetirement: retirement,
  overRetirementAge: retirement,
  retirementYear: retirement,
  pensionYearsEnough: ['pensionContribYears', 'retirementYear'],
};

/** Whether one of the facts needs the birthday, so that the age is not asked besides. */
export const needsBirthday = (facts: Iterable<string>): boolean =>
  [...facts].some((fact) => fact === 'birthDate' || RETIREMENT.includes(fact));

interface Asking {
  /** Whether a fact is known. */
  knows(fact: string): boolean;
  /** Whether there is a question for it that nobody has skipped and that makes sense here. */
  canAsk(fact: string): boolean;
  /** The facts that say all of it, so that it is asked through them. */
  told(fact: string): readonly string[];
  /** Whether the age is asked as the birthday. */
  readonly byBirthday: boolean;
}

/**
 * The fact to ask for next to get to know a fact: a source of it, or the fact itself where a source cannot be had.
 * Nothing where no question leads to it.
 */
export function questionFor(fact: string, asking: Asking): string | undefined {
  if (asking.knows(fact)) return undefined;
  const telling = asking.told(fact).find((one) => !asking.knows(one) && asking.canAsk(one));
  if (telling !== undefined) return telling;
  const itself = asking.canAsk(fact) ? fact : undefined;
  if (fact === 'age' && !asking.byBirthday && itself) return itself;
  const unknown = (ownOf(SOURCES, fact) ?? []).filter((source) => !asking.knows(source));
  const asked = unknown.map((source) => questionFor(source, asking));
  const [first] = asked;
  return unknown.length > 0 && !asked.includes(undefined) ? first : itself;
}
