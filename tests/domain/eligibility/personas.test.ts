import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { WirePersona } from '../../../src/city/check/policies/wirePersona.ts';
import { readFacts } from '../../../src/domain/eligibility/derive.ts';
import personaRows from './personas.json' with { type: 'json' };
import { check, vocabulary } from './rules.ts';

const personas = z.array(WirePersona).parse(personaRows);

test.each(personas.map((persona) => [persona.id, persona] as const))('%s', (_, persona) => {
  expect(readFacts(persona.facts, vocabulary, persona.asOf).refused).toEqual([]);
  const { verdict, amount } = check(persona.policyId, persona.facts, persona.asOf);
  expect(verdict).toBe(persona.expect.verdict);
  if (persona.expect.amount != null) expect(amount?.value).toBe(persona.expect.amount);
});
