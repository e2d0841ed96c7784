import { type FactDefinition, type Facts, factsIn } from '../eligibility/condition.ts';
import { holds } from '../eligibility/holds.ts';
import { ownOf } from '../ownOf.ts';
import type { BenefitResult } from './results.ts';

/** The procedures after which a condition that failed may hold. Empty where nothing that one can do mends it. */
export function doFirst(
  { eligibility: { decidedBy } }: Pick<BenefitResult, 'eligibility'>,
  facts: Facts,
  vocabulary: readonly FactDefinition[],
): readonly string[] {
  const test = decidedBy?.kind === 'condition' ? decidedBy.condition.test : undefined;
  if (!test) return [];
  const named = factsIn(test);
  const undone = vocabulary.filter(
    ({ fact, byDoing }) => byDoing !== undefined && ownOf(facts, fact) === false && named.includes(fact),
  );
  const after = { ...facts, ...Object.fromEntries(undone.map(({ fact }) => [fact, true])) };
  return holds(test, after) === 'false' ? [] : undone.flatMap(({ byDoing = [] }) => byDoing);
}
