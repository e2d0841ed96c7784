import type { FactDefinition, Test } from '../../../domain/eligibility/condition.ts';
import { holds } from '../../../domain/eligibility/holds.ts';
import type { EligibilityRule } from '../../../domain/eligibility/rule.ts';
import { personalFacts, possible } from './possible.ts';

/** A condition that must be met, or an exclusion that must not be. */
interface Part {
  readonly at: string;
  readonly test: Test;
  readonly wanted: 'true' | 'false';
}

/**
 * Conditions that nobody can fulfil together: pairs, and where no pair says why, all that share facts.
 * @param dead conditions that are wrong by themselves
 */
export function contradictions(
  { logic: { all, any = [], byProduct = {} }, conditions, exclusions }: EligibilityRule,
  vocabulary: readonly FactDefinition[],
  dead: ReadonlySet<string>,
): readonly string[] {
  const partsOf = (indices: readonly number[]): Part[] =>
    indices.flatMap((index) => {
      const test = conditions[index]?.test;
      const at = `conditions[${index}]`;
      return test && !dead.has(at) ? [{ at, test, wanted: 'true' }] : [];
    });
  const barred = exclusions.flatMap(({ test }, index): Part[] => {
    const at = `exclusionsMachine[${index}]`;
    return test && !dead.has(at) ? [{ at, test, wanted: 'false' }] : [];
  });
  const contradict = (parts: readonly Part[]) => {
    const truths = possible(
      parts.map(({ test }) => test),
      vocabulary,
      (facts) => (parts.every(({ test, wanted }) => holds(test, facts) === wanted) ? 'true' : 'false'),
    );
    return truths !== undefined && !truths.has('true');
  };
  const found = new Set<string>();
  const tell = (parts: readonly Part[]) => {
    found.add(parts.map(({ at }) => at).join(' × '));
  };
  const check = (parts: readonly Part[]) => {
    const pairs = parts.flatMap((one, index) => parts.slice(index + 1).map((other) => [one, other] as const));
    const bad = pairs.filter((pair) => share(...pair) && contradict(pair));
    for (const pair of bad) tell(pair);
    if (bad.length > 0) return;
    for (const together of sharing(parts)) if (together.length > 2 && contradict(together)) tell(together);
  };
  const ways = partsOf(any);
  for (const group of [all, ...Object.values(byProduct).map((chosen) => [...all, ...chosen])]) {
    const needed = [...partsOf(group), ...barred];
    check(needed);
    // One way is enough: each of them must contradict before anything is wrong.
    const closed = ways.map((way) => [...needed, way]).filter((parts) => sharing(parts).some(contradict));
    if (found.size === 0 && ways.length > 0 && any.length === closed.length)
      for (const parts of closed) check(parts);
  }
  return [...found];
}

const share = (one: Part, other: Part) => {
  const facts = new Set(personalFacts(one.test));
  return personalFacts(other.test).some((fact) => facts.has(fact));
};

/** Parts put together that share facts, also by way of others. */
function sharing(parts: readonly Part[]): readonly (readonly Part[])[] {
  let groups: Part[][] = [];
  for (const part of parts) {
    const near = groups.filter((group) => group.some((one) => share(one, part)));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), part]];
  }
  return groups;
}
