import { ownOf } from '../ownOf.ts';
import type { Facts, FactValue } from './condition.ts';

/** A fact as a test reads it. An age asked of the other sex is known not to apply. */
export function ageOf(fact: string, facts: Facts): FactValue | 'otherSex' | undefined {
  if (fact !== 'ageMale' && fact !== 'ageFemale') return ownOf(facts, fact);
  const { gender } = facts;
  if (gender === undefined) return ownOf(facts, fact);
  if ((gender === 'male') !== (fact === 'ageMale')) return 'otherSex';
  return ownOf(facts, fact) ?? facts.age;
}
