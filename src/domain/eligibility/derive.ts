import { type Day, isDay } from '../calendar.ts';
import { ownOf } from '../ownOf.ts';
import type { FactDefinition, Facts, FactValue } from './condition.ts';
import { followingFrom } from './following.ts';
import { minimumPensionYears, monthOf, retirementMonth } from './retirement.ts';

/** Whether a value can be an answer at all: a birthday lies in the past, months are not negative. */
export function isAnswer(value: unknown, definition: FactDefinition, today: Day): value is FactValue {
  const { type, values, min } = definition;
  if (type === 'bool') return typeof value === 'boolean';
  if (type === 'number')
    return typeof value === 'number' && Number.isFinite(value) && value >= (min ?? -Infinity);
  if (type === 'date') return typeof value === 'string' && isDay(value) && value <= today;
  return (typeof value === 'string' || typeof value === 'number') && (values?.includes(value) ?? true);
}

export interface ReadFacts {
  readonly facts: Facts;
  /** Facts whose value cannot be, or that the vocabulary does not know. They count as unknown. */
  readonly refused: readonly string[];
}

/** Takes the answers that make sense and adds what follows from them. An answer is never replaced. */
export function readFacts(
  given: Readonly<Record<string, unknown>>,
  vocabulary: readonly FactDefinition[],
  today: Day,
): ReadFacts {
  const definitions = new Map(vocabulary.map((definition) => [definition.fact, definition]));
  const read: [string, FactValue][] = [];
  const refused: string[] = [];
  for (const [fact, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const definition = definitions.get(fact);
    if (definition && isAnswer(value, definition, today)) read.push([fact, value]);
    else refused.push(fact);
  }
  return { facts: withFollowing(derive(Object.fromEntries(read), today), vocabulary, today), refused };
}

/** Adds what other facts say of a fact, and what follows from that. */
function withFollowing(given: Facts, vocabulary: readonly FactDefinition[], today: Day): Facts {
  let facts = given;
  const unknown = new Set(
    vocabulary.filter(({ fact, follows }) => follows && ownOf(facts, fact) === undefined),
  );
  for (let before = -1; before !== unknown.size; ) {
    before = unknown.size;
    for (const definition of unknown) {
      const value = followingFrom(facts, definition);
      if (value === undefined || !isAnswer(value, definition, today)) continue;
      facts = { ...facts, [definition.fact]: value };
      unknown.delete(definition);
    }
  }
  return facts;
}

/** Adds what follows from other facts: age, the month of retirement, whether the pension years suffice. */
function derive(facts: Facts, today: Day): Facts {
  const { birthDate, gender } = facts;
  const originalRetirementAge = facts.originalRetirementAge ?? (gender === 'male' ? 60 : undefined);
  const derived: Record<string, FactValue | undefined> = { originalRetirementAge };
  if (typeof birthDate === 'string') {
    derived.age = fullYears(birthDate, today);
    const retirement =
      typeof originalRetirementAge === 'number'
        ? retirementMonth(birthDate, originalRetirementAge)
        : undefined;
    if (retirement !== undefined) {
      const left = retirement - monthOf(today);
      derived.overRetirementAge = left <= 0;
      derived.retirementYear = Math.floor(retirement / 12);
      if (left > 0) derived.monthsToRetirement = left;
      const age = facts.age ?? derived.age;
      derived.inWorkingAge = typeof age === 'number' && age >= 16 && left > 0;
    }
  }
  const year = facts.retirementYear ?? derived.retirementYear;
  if (typeof year === 'number' && typeof facts.pensionContribYears === 'number') {
    derived.pensionYearsEnough = facts.pensionContribYears >= minimumPensionYears(year);
  }
  return { ...derived, ...facts };
}

function fullYears(birthDate: string, today: Day): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
