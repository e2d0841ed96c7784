import { ageOf } from './ageOf.ts';
import type { Comparison, Facts, FactValue, RuleCondition, Test } from './condition.ts';

/** Kleene's three values. */
export type Truth = 'true' | 'false' | 'unknown';

/** True if all are, false as soon as one is. */
export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes('false') ? 'false' : truths.includes('unknown') ? 'unknown' : 'true';

/** True as soon as one is, false if all are. */
export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes('true') ? 'true' : truths.includes('unknown') ? 'unknown' : 'false';

/** Whether the facts fulfil a test. */
export function holds(test: Test, facts: Facts): Truth {
  if ('all' in test) return allOf(test.all.map((part) => holds(part, facts)));
  if ('any' in test) return anyOf(test.any.map((part) => holds(part, facts)));
  const known = ageOf(test.fact, facts);
  if (known === 'otherSex') return 'false';
  if (known === undefined) return 'unknown';
  if (!isComparable(known, test.op, test.value)) return 'unknown';
  return compare(known, test.op, test.value) ? 'true' : 'false';
}

type Value = FactValue | readonly FactValue[];

/** Whether a test says anything of a value. A number compared with text is a slip of an editor, which refuses nobody. */
function isComparable(known: FactValue, op: Comparison, value: Value): boolean {
  if (typeof value !== 'object') return op !== 'in' && typeof known === typeof value;
  return op === 'in' && value.some((one) => typeof one === typeof known);
}

function compare(known: FactValue, op: Comparison, value: Value): boolean {
  if (typeof value === 'object') return value.includes(known);
  if (op === '==') return known === value;
  if (op === '!=') return known !== value;
  // Days are written so that their order is that of their letters.
  if (op === '<') return known < value;
  if (op === '<=') return known <= value;
  return op === '>' ? known > value : known >= value;
}

/** Whether a condition is met. What only a person can judge, or may be waived, is unknown instead of false. */
export function met(condition: RuleCondition, facts: Facts): Truth {
  if (!condition.test) return 'unknown';
  const truth = holds(condition.test, facts);
  if (truth !== 'false') return truth;
  if (condition.waivable) return 'unknown';
  if (condition.undecidedIf && holds(condition.undecidedIf, facts) !== 'false') return 'unknown';
  return 'false';
}

/** Facts that a test needs and that nobody has answered. */
export function missingIn(test: Test, facts: Facts): readonly string[] {
  if ('all' in test || 'any' in test) {
    const parts = 'all' in test ? test.all : test.any;
    return parts.flatMap((part) => missingIn(part, facts));
  }
  return ageOf(test.fact, facts) === undefined ? [test.fact] : [];
}
