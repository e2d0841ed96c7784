import { expect, it } from 'vitest';
import procedures from '../../../mocks/policies/procedures.json' with { type: 'json' };
import { doFirst } from '../../../src/domain/benefits/doFirst.ts';
import { resultOf } from '../../../src/domain/benefits/results.ts';
import { vocabulary } from '../eligibility/rules.ts';
import { ruleOf } from './interview.ts';

const TODAY = '2026-11-25';
const todo = (id: string, facts: Parameters<typeof doFirst>[1]) =>
  doFirst(resultOf(ruleOf(id), facts, TODAY), facts, vocabulary);

it.each([
  [
    'who has not registered is led to the registration',
    { unemploymentRegistered: false },
    ['unemployment-registration'],
  ],
  [
    'also before it is known whether they want a job',
    { unemploymentRegistered: false, wantsJob: true },
    ['unemployment-registration'],
  ],
  [
    'who wants no job is not: the registration alone would not help',
    { unemploymentRegistered: false, wantsJob: false },
    [],
  ],
  ['who left by themselves is not: nothing that one can do mends it', { separationVoluntary: true }, []],
  ['who is registered has nothing to do', { unemploymentRegistered: true, wantsJob: true }, []],
])('%s', (_, facts, procedureIds) => {
  expect(todo('sh-ui-claim-rules', facts)).toEqual(procedureIds);
});

it('every procedure that makes a fact true is one of the sandbox', () => {
  const ids = new Set(procedures.map(({ id }) => id));
  const named = vocabulary.flatMap(({ byDoing }) => byDoing ?? []);
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
