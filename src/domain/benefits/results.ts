import type { Day } from '../calendar.ts';
import { checkEligibility, type Eligibility } from '../eligibility/checkEligibility.ts';
import type { Facts, RuleCondition } from '../eligibility/condition.ts';
import { holds, met } from '../eligibility/holds.ts';
import type { EligibilityRule } from '../eligibility/rule.ts';

/**
 * What is said of a policy. `unjudged`: its dates, its sources or its conditions do not let a machine say anything.
 */
export const STANDINGS = ['eligible', 'possible', 'ineligible', 'unjudged'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface BenefitResult {
  readonly rule: EligibilityRule;
  readonly standing: Standing;
  readonly eligibility: Eligibility;
  /** Conditions that nobody can settle by an answer: a person must look at them. */
  readonly byPerson: readonly RuleCondition[];
  /** Conditions that are met. */
  readonly met: readonly RuleCondition[];
  /** Exclusions that nobody has ruled out. */
  readonly unless: readonly RuleCondition[];
}

/** What is said of each policy, those with the fewest open points first. Policies that the city has ended are left out. */
export function benefitResults(
  rules: readonly EligibilityRule[],
  facts: Facts,
  today: Day,
): readonly BenefitResult[] {
  return rules
    .map((rule) => resultOf(rule, facts, today))
    .filter(({ eligibility }) => eligibility.decidedBy?.kind !== 'ended')
    .map((result, index) => ({ result, index, open: openPoints(result) }))
    .sort(
      (a, b) =>
        STANDINGS.indexOf(a.result.standing) - STANDINGS.indexOf(b.result.standing) ||
        a.open - b.open ||
        b.result.met.length - a.result.met.length ||
        a.index - b.index,
    )
    .map(({ result }) => result);
}

const openPoints = ({ eligibility: { missing }, byPerson }: BenefitResult) =>
  missing.length + byPerson.length;

/** What is said of one policy. */
export function resultOf(rule: EligibilityRule, facts: Facts, today: Day): BenefitResult {
  const eligibility = checkEligibility(rule, facts, today);
  const { decidedBy } = eligibility;
  const open = decidedBy?.kind === 'open' ? decidedBy.conditions : [];
  return {
    rule,
    standing: standingOf(rule, eligibility),
    eligibility,
    byPerson: open.filter((condition) => {
      const { test } = condition;
      return !test || holds(test, facts) === 'false';
    }),
    met: rule.conditions.filter((condition) => condition.test && met(condition, facts) === 'true'),
    unless: rule.exclusions.filter(({ test }) => test && holds(test, facts) === 'unknown'),
  };
}

function standingOf(rule: EligibilityRule, { verdict, decidedBy }: Eligibility): Standing {
  if (verdict !== 'undecided') return verdict;
  if (decidedBy?.kind === 'product') return 'possible';
  if (decidedBy?.kind !== 'open') return 'unjudged';
  return rule.conditions.some(({ test }) => test) ? 'possible' : 'unjudged';
}

/** Pairs that may both be had but not at the same time, each once. */
export function choicesIn(
  results: readonly BenefitResult[],
): readonly (readonly [BenefitResult, BenefitResult])[] {
  const likely = results.filter(({ standing }) => standing === 'eligible' || standing === 'possible');
  return likely.flatMap((one, index) =>
    likely
      .slice(index + 1)
      .filter((other) => excludes(one, other) || excludes(other, one))
      .map((other) => [one, other] as const),
  );
}

const excludes = ({ rule }: BenefitResult, other: BenefitResult) =>
  rule.excludes?.includes(other.rule.id) ?? false;
