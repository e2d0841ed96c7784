import { addDays, type Day, daysBetween } from '../../../domain/calendar.ts';
import type { EligibilityRule } from '../../../domain/eligibility/rule.ts';
import type { Problem } from './problems.ts';

/**
 * What is wrong between policies: ids given twice, successors that are not there, in a circle, or too early.
 *
 * @param others ids of policies without rules. By default, there are none
 */
export function problemsBetween(
  rules: readonly EligibilityRule[],
  others: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  const byId = new Map([...rules].reverse().map((rule) => [rule.id, rule]));
  const successors = successorsById(rules);
  const seen = new Set<string>();
  return rules.flatMap((rule): Problem[] => {
    const { id } = rule;
    const twice = seen.has(id);
    seen.add(id);
    const next = [...(successors.get(id) ?? [])];
    return [
      ...(twice ? [{ id, kind: 'duplicateId' as const, at: id }] : []),
      ...(isInCircle(id, successors) ? [{ id, kind: 'circle' as const, at: next.join(', ') }] : []),
      ...next.flatMap((successor): Problem[] => {
        const other = byId.get(successor);
        if (!other)
          return others.has(successor) ? [] : [{ id, kind: 'reference', at: `supersededBy ${successor}` }];
        const both = rule.effectiveTo && other.effectiveFrom && rule.effectiveTo >= other.effectiveFrom;
        return both
          ? [{ id, kind: 'overlap', at: `${rule.effectiveTo} ≥ ${successor} ${other.effectiveFrom}` }]
          : [];
      }),
    ];
  });
}

type Successors = ReadonlyMap<string, ReadonlySet<string>>;

/** By id, those that a policy names as its successors, and those that name it as what they replace. */
function successorsById(rules: readonly EligibilityRule[]): Successors {
  const found = new Map(rules.map(({ id }) => [id, new Set<string>()]));
  for (const { id, supersedes, supersededBy } of rules) {
    for (const next of supersededBy) found.get(id)?.add(next);
    for (const before of supersedes) found.get(before)?.add(id);
  }
  return found;
}

/** Whether a way along the successors leads back. */
function isInCircle(id: string, successors: Successors): boolean {
  const seen = new Set(successors.get(id));
  for (const next of seen) for (const after of successors.get(next) ?? []) seen.add(after);
  return seen.has(id);
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
