import type { Day } from '../calendar.ts';
import { ownOf } from '../ownOf.ts';
import { isReplaced } from '../policy.ts';
import { type Amount, benefitAmount } from './benefitAmount.ts';
import type { Facts, RuleCondition } from './condition.ts';
import { allOf, anyOf, holds, met, missingIn, type Truth } from './holds.ts';
import type { EligibilityRule } from './rule.ts';

/** The city ended or replaced the policy, it is not yet or no longer in force, or it is only hearsay. */
export type Doubt = 'ended' | 'notYet' | 'expired' | 'lowConfidence';

/** What settled a verdict. */
export type DecidedBy =
  | { readonly kind: Doubt }
  | { readonly kind: 'exclusion' | 'condition'; readonly condition: RuleCondition }
  /** None of several ways is open. */
  | { readonly kind: 'alternatives'; readonly conditions: readonly RuleCondition[] }
  /** Facts are missing, or a person must judge. */
  | { readonly kind: 'open'; readonly conditions: readonly RuleCondition[] }
  /** The conditions of this product, or which product is meant, are not known. */
  | { readonly kind: 'product' };

export interface Eligibility {
  readonly verdict: 'eligible' | 'ineligible' | 'undecided';
  /** Absent when eligible: every condition is met. */
  readonly decidedBy?: DecidedBy;
  /** Facts that would settle it, each once. */
  readonly missing: readonly string[];
  /** What one gets, or would get if an undecided condition is met. */
  readonly amount?: Amount;
}

/**
 * Whether a person gets what a policy gives, on a day. It never guesses: a missing fact leaves it undecided.
 * @param facts as `readFacts` returns them
 */
export function checkEligibility(rule: EligibilityRule, facts: Facts, today: Day): Eligibility {
  const doubt = doubtOf(rule, today);
  if (doubt) return { verdict: 'undecided', decidedBy: { kind: doubt }, missing: [] };
  const excluded = rule.exclusions.find(({ test }) => test && holds(test, facts) === 'true');
  if (excluded) {
    return { verdict: 'ineligible', decidedBy: { kind: 'exclusion', condition: excluded }, missing: [] };
  }
  return judge(rule, facts, today);
}

/** Why a policy may not be relied on on a day. An earlier standard still holds on its own days. */
export function doubtOf(rule: EligibilityRule, today: Day): Doubt | undefined {
  if (rule.ended || isReplaced(rule, today)) return 'ended';
  if (rule.confidence === 'low') return 'lowConfidence';
  if (rule.amount?.history.some(({ from, to }) => from <= today && today <= to)) return undefined;
  if (rule.effectiveFrom && today < rule.effectiveFrom) return 'notYet';
  return rule.effectiveTo && today > rule.effectiveTo ? 'expired' : undefined;
}

function judge(rule: EligibilityRule, facts: Facts, today: Day): Eligibility {
  const { all, any, byProduct } = rule.logic;
  const chosen = byProduct && ownOf(byProduct, String(facts.product));
  if (byProduct && !chosen) {
    const missing = facts.product === undefined ? ['product'] : [];
    return { verdict: 'undecided', decidedBy: { kind: 'product' }, missing };
  }
  const at = (indices: readonly number[]) => rule.conditions.filter((_, index) => indices.includes(index));
  const needed = at([...all, ...(chosen ?? [])]);
  const ways = at(any ?? []);
  const truthOf = (condition: RuleCondition): Truth => met(condition, facts);
  const failed = needed.find((condition) => truthOf(condition) === 'false');
  if (failed)
    return { verdict: 'ineligible', decidedBy: { kind: 'condition', condition: failed }, missing: [] };
  const wayOpen: Truth = ways.length > 0 ? anyOf(ways.map(truthOf)) : 'true';
  if (wayOpen === 'false') {
    return { verdict: 'ineligible', decidedBy: { kind: 'alternatives', conditions: ways }, missing: [] };
  }
  const amount = rule.amount && benefitAmount(rule.amount, facts, today);
  if (allOf([...needed.map(truthOf), wayOpen]) === 'true')
    return { verdict: 'eligible', missing: [], amount };
  const open = [...needed, ...(wayOpen === 'unknown' ? ways : [])].filter(
    (condition) => truthOf(condition) === 'unknown',
  );
  const tests = open.flatMap(({ test, undecidedIf }) => [test, undecidedIf]);
  const missing = [...new Set(tests.flatMap((test) => (test ? missingIn(test, facts) : [])))];
  return { verdict: 'undecided', decidedBy: { kind: 'open', conditions: open }, missing, amount };
}
