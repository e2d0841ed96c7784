import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import vocabularyRows from '../../../mocks/policies/facts.json' with { type: 'json' };
import policyRows from '../../../mocks/policies/policies.json' with { type: 'json' };
import { toRule } from '../../../src/city/check/policies/toRule.ts';
import { WireFact, WirePersona, WireRule } from '../../../src/city/check/policies/wireRule.ts';
import { checkEligibility } from '../../../src/domain/eligibility/checkEligibility.ts';
import { readFacts } from '../../../src/domain/eligibility/derive.ts';
import personaRows from './personas.json' with { type: 'json' };

const rules = z.array(WireRule).parse(policyRows).map(toRule);
const vocabulary = z.array(WireFact).parse(vocabularyRows);

test.each(
  z
    .array(WirePersona)
    .parse(personaRows)
    .map((row) => [row.id, row] as const),
)('%s', (_, persona) => {
  const rule = rules.find(({ id }) => id === persona.policyId);
  if (!rule) throw new Error(persona.policyId);
  const { facts, refused } = readFacts(persona.facts, vocabulary, persona.asOf);
  expect(refused).toEqual([]);
  const { verdict, amount } = checkEligibility(rule, facts, persona.asOf);
  expect(verdict).toBe(persona.expect.verdict);
  if (persona.expect.amount != null) expect(amount?.value).toBe(persona.expect.amount);
});
