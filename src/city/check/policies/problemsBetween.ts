import { addDays, type Day, daysBetween } from '../../../domain/calendar.ts';
import type { EligibilityRule } from '../../../domain/eligibility/rule.ts';
import type { Problem } from './problems.ts';

/** What is wrong between policies: ids given twice, successors that are not there, in a circle, or too early. */
export function problemsBetween(rules: readonly EligibilityRule[]): readonly Problem[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return rules.flatMap((rule, index): Problem[] => {
    const { id } = rule;
    const twice = rules.findIndex((other) => other.id === id) < index;
    const next = successors(rule, rules).map((successor) => [successor, byId.get(successor)] as const);
    return [
      ...(twice ? [{ id, kind: 'duplicateId' as const, at: id }] : []),
      ...(inCircle(rule, rules)
        ? [{ id, kind: 'circle' as const, at: successors(rule, rules).join(', ') }]
        : []),
      ...next.flatMap(([successor, other]): Problem[] => {
        if (!other) return [{ id, kind: 'reference', at: `supersededBy ${successor}` }];
        const both = rule.effectiveTo && other.effectiveFrom && rule.effectiveTo >= other.effectiveFrom;
        return both
          ? [{ id, kind: 'overlap', at: `${rule.effectiveTo} ≥ ${successor} ${other.effectiveFrom}` }]
          : [];
      }),
    ];
  });
}

/** Ids that a policy names as its successors, and of those that name it as what they replace. */
function successors(
  { id, supersededBy }: EligibilityRule,
  rules: readonly EligibilityRule[],
): readonly string[] {
  const naming = rules.filter(({ supersedes }) => supersedes.includes(id)).map((rule) => rule.id);
  return [...new Set([...supersededBy, ...naming])];
}

function inCircle(rule: EligibilityRule, rules: readonly EligibilityRule[]): boolean {
  const seen = new Set(successors(rule, rules));
  for (const next of seen) {
    for (const after of rules.filter(({ id }) => id === next).flatMap((one) => successors(one, rules)))
      seen.add(after);
  }
  return seen.has(rule.id);
}

export interface Ending {
  readonly id: string;
  readonly effectiveTo: Day;
  readonly daysLeft: number;
}

/** Policies whose last day comes within 90 days. */
export function endingSoon(rules: readonly EligibilityRule[], today: Day): readonly Ending[] {
  const last = addDays(today, 90);
  return rules.flatMap(({ id, effectiveTo }) =>
    effectiveTo && effectiveTo >= today && effectiveTo <= last
      ? [{ id, effectiveTo, daysLeft: daysBetween(today, effectiveTo) }]
      : [],
  );
}
