import { addDays, type Day, daysBetween } from '../calendar.ts';
import type { Facts, Test } from '../eligibility/condition.ts';
import type { EligibilityRule } from '../eligibility/rule.ts';
import { ownOf } from '../ownOf.ts';

/** Until when something must be done. */
export type Deadline =
  /** The last day on which the policy is in force. */
  | { readonly kind: 'policyEnds'; readonly day: Day }
  /** The last day of a term in days, counted from what was said. */
  | { readonly kind: 'termEnds'; readonly day: Day; readonly text: string }
  /** Full months that are left of a term in months. */
  | { readonly kind: 'monthsLeft'; readonly months: number; readonly text: string };

/** Facts that grow by themselves as time goes by. */
const GROWING: Readonly<Record<string, 'days' | 'months'>> = {
  daysSinceInjury: 'days',
  monthsSinceRightsHarmed: 'months',
  monthsSinceViolation: 'months',
  businessMonths: 'months',
  graduatedWithinMonths: 'months',
};

/** A policy's own end is told from this many days before. */
const ENDS_WITHIN_DAYS = 90;

/** The deadlines of a policy on a day, for what was said. */
export function deadlinesOf(rule: EligibilityRule, facts: Facts, today: Day): readonly Deadline[] {
  const { effectiveTo } = rule;
  const ends = effectiveTo && effectiveTo >= today && daysBetween(today, effectiveTo) <= ENDS_WITHIN_DAYS;
  const terms = rule.conditions.flatMap(({ test, text }) =>
    test ? termsIn(test, facts).map((term) => ({ ...term, text })) : [],
  );
  return [
    ...(ends ? [{ kind: 'policyEnds' as const, day: effectiveTo }] : []),
    ...terms.map(({ unit, left, text }) =>
      unit === 'days'
        ? { kind: 'termEnds' as const, day: addDays(today, left), text }
        : { kind: 'monthsLeft' as const, months: left, text },
    ),
  ];
}

interface Term {
  readonly unit: 'days' | 'months';
  readonly left: number;
}

/** Terms that run and are not yet over. */
function termsIn(test: Test, facts: Facts): readonly Term[] {
  if ('all' in test) return test.all.flatMap((part) => termsIn(part, facts));
  // Of several ways another one may be open without a term.
  if ('any' in test) return [];
  const unit = ownOf(GROWING, test.fact);
  const said = ownOf(facts, test.fact);
  if (!unit || typeof said !== 'number' || typeof test.value !== 'number') return [];
  if (test.op !== '<=' && test.op !== '<') return [];
  const left = Math.floor(test.value - said) - (test.op === '<' ? 1 : 0);
  return left >= 0 ? [{ unit, left }] : [];
}
