import policyRows from '../../../mocks/policies/policies.json' with { type: 'json' };
import type {
  Calculate,
  Calculation,
  Documents,
  Given,
} from '../../../src/domain/calculators/calculation.ts';
import type { EligibilityRule } from '../../../src/domain/eligibility/rule.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { aPolicy } from '../../builders.ts';
import { rules } from '../eligibility/rules.ts';

/** The policies of the sandbox, as the gateway hands them in. */
export const documents: Documents = policyRows.map(({ id, title, docNo }) =>
  aPolicy({ id, title, docNo: docNo ?? undefined, rule: rules.find((rule) => rule.id === id) }),
);

/** The same without one of them. */
export const without = (id: string): Documents => documents.filter((one) => one.id !== id);

/** The same with one of them changed. */
export const changed = (id: string, change: (rule: EligibilityRule) => EligibilityRule): Documents =>
  documents.map((one): Policy => (one.id === id && one.rule ? { ...one, rule: change(one.rule) } : one));

export const TODAY = '2026-11-25';

/** The result, where there is one. */
export function resultOf<Result>(
  calculate: Calculate<Result>,
  given: Given,
  today = TODAY,
  from = documents,
): Result {
  const found = calculate(given, from, today);
  if (found.kind !== 'found') throw new Error(JSON.stringify(found));
  return found.result;
}

/** What is wrong with what was typed, as `field: fault`. */
export const faultsOf = (found: Calculation<unknown>): readonly string[] =>
  found.kind === 'wrong' ? found.wrong.map(({ field, fault }) => `${field}: ${fault}`) : [found.kind];
