import type { Benefit } from '../../domain/benefits/benefit.ts';
import { type BenefitResult, benefitResults } from '../../domain/benefits/results.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Facts } from '../../domain/eligibility/condition.ts';

/** A policy with what the answers mean for it. */
export interface Judged {
  readonly benefit: Benefit;
  readonly result: BenefitResult;
}

/** What the answers mean for each policy, the certain ones first. */
export function judgedOf(benefits: readonly Benefit[], facts: Facts, day: Day): readonly Judged[] {
  const byId = new Map(benefits.map((benefit) => [benefit.rule.id, benefit]));
  const rules = benefits.map(({ rule }) => rule);
  return benefitResults(rules, facts, day).flatMap((result): readonly Judged[] => {
    const benefit = byId.get(result.rule.id);
    return benefit ? [{ benefit, result }] : [];
  });
}
