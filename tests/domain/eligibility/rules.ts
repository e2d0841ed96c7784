import * as z from 'zod/mini';
import vocabularyRows from '../../../mocks/policies/facts.json' with { type: 'json' };
import policyRows from '../../../mocks/policies/policies.json' with { type: 'json' };
import { toRule } from '../../../src/city/reading/policies/toRule.ts';
import { WireFact, WireRule } from '../../../src/city/reading/policies/wireRule.ts';
import { checkEligibility, type Eligibility } from '../../../src/domain/eligibility/checkEligibility.ts';
import { readFacts } from '../../../src/domain/eligibility/derive.ts';

export const wireRules = z.array(WireRule).parse(policyRows);
export const rules = wireRules.map(toRule);
export const vocabulary = z.array(WireFact).parse(vocabularyRows);

/** What a person gets from a policy of the sandbox. */
export function check(
  id: string,
  given: Readonly<Record<string, unknown>>,
  today = '2026-11-25',
): Eligibility {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no policy ${id}`);
  return checkEligibility(rule, readFacts(given, vocabulary, today).facts, today);
}
