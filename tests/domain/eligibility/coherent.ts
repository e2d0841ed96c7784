import type { Facts, FactValue, Test } from '../../../src/domain/eligibility/condition.ts';
import { vocabulary } from './rules.ts';

/** The same household, in which no answer says otherwise than another: what follows from one stands for the other. */
export function coherent(household: Facts): Facts {
  const facts: Record<string, FactValue | undefined> = { ...household };
  for (const _ of vocabulary) {
    for (const { fact, follows = [] } of vocabulary) {
      const said = follows.find(({ when }) => isTrue(when, facts));
      if (said) facts[fact] = said.value;
    }
  }
  return facts;
}

/** Only the tests that the vocabulary uses for what follows. */
function isTrue(test: Test, facts: Facts): boolean {
  if (!('fact' in test)) throw new Error('a test on one fact');
  const { op, value } = test;
  const known = facts[test.fact];
  if (known === undefined) return false;
  if (op === '>=') return Number(known) >= Number(value);
  return [value].flat().includes(known);
}
