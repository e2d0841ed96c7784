import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { WirePersona } from '../../../src/city/check/policies/wirePersona.ts';
import { readFacts } from '../../../src/domain/eligibility/derive.ts';
import borderRows from './borders.json' with { type: 'json' };
import personaRows from './personas.json' with { type: 'json' };
import { check, vocabulary } from './rules.ts';

const personas = z.array(WirePersona).parse(personaRows);
const borders = z.array(WirePersona).parse(borderRows);

test.each(personas.map((persona) => [persona.id, persona] as const))('%s', (_, persona) => {
  expect(readFacts(persona.facts, vocabulary, persona.asOf).refused).toEqual([]);
  const { verdict, amount } = check(persona.policyId, persona.facts, persona.asOf);
  expect(verdict).toBe(persona.expect.verdict);
  if (persona.expect.amount != null) expect(amount?.value).toBe(persona.expect.amount);
});

describe('on both sides of a day, an age or a number', () => {
  test.each(borders.map((persona) => [persona.id, persona] as const))('%s', (_, persona) => {
    const { verdict, amount } = check(persona.policyId, persona.facts, persona.asOf);
    expect({ verdict, amount: persona.expect.amount == null ? undefined : amount?.value }).toEqual({
      verdict: persona.expect.verdict,
      amount: persona.expect.amount ?? undefined,
    });
  });
});
