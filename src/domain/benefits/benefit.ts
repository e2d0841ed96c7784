import type { FactDefinition } from '../eligibility/condition.ts';
import { factsIn } from '../eligibility/condition.ts';
import type { EligibilityRule } from '../eligibility/rule.ts';
import type { Policy } from '../policy.ts';

/** A policy that can be computed: with its rule and in the words people use. */
export interface Benefit {
  readonly id: string;
  readonly title: string;
  /** What one gets, in a sentence. */
  readonly gets: string;
  readonly firstStep?: string;
  /** The situation that it is about. */
  readonly group?: string;
  readonly rule: EligibilityRule;
  readonly policy: Policy;
}

/** Whether policies are for employers: most of them ask what only employers know. */
export function areForEmployers(
  benefits: readonly Benefit[],
  vocabulary: readonly FactDefinition[],
): boolean {
  const employers = new Set(vocabulary.filter(({ who }) => who === 'employer').map(({ fact }) => fact));
  const asking = benefits.filter(({ rule }) =>
    rule.conditions.some(({ test }) => test && factsIn(test).some((fact) => employers.has(fact))),
  );
  return asking.length > benefits.length / 2;
}

/** The policies that have a rule, in plain words where the city sends some. */
export const benefitsOf = (policies: readonly Policy[]): readonly Benefit[] =>
  policies.flatMap((policy) => {
    const { id, rule, plain, title, summary } = policy;
    if (!rule) return [];
    const { firstStep, group } = plain ?? {};
    return [
      { id, title: plain?.title ?? title, gets: plain?.gets ?? summary, firstStep, group, rule, policy },
    ];
  });
