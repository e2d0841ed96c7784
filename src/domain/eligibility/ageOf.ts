import type { Facts, FactValue } from './condition.ts';

/** A fact as a test reads it. An age asked of the other sex is known not to apply. */
export function ageOf(fact: string, facts: Facts): FactValue | 'otherSex' | undefined {
  if (fact !== 'ageMale' && fact !== 'ageFemale') return Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  const { gender } = facts;
  if (gender === undefined) return facts[fact];
  if ((gender === 'male') !== (fact === 'ageMale')) return 'otherSex';
  return facts[fact] ?? facts.age;
}
