import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import policies from '../../../mocks/policies/policies.json' with { type: 'json' };
import ownProcedures from '../../../mocks/policies/procedures.json' with { type: 'json' };
import { checkPolicies } from '../../../src/city/check/policies/checkPolicies.ts';
import { vocabulary } from '../../domain/eligibility/rules.ts';

const TODAY = '2026-11-25';
const procedures = new Set(['unemployment-registration', 'hard-to-employ-recognition', 'station-help']);
const base = {
  ...policies.find(({ id }) => id === 'sh-public-welfare-job'),
  id: 'one',
  benefit: { kind: 'service' },
  effectiveTo: null,
};
const fact = (name: string, op: string, value: unknown) => ({
  text: name,
  machine: { fact: name, op, value },
});
const logic = (...all: number[]) => ({ conditionLogic: { all } });

function nested(depth: number): unknown {
  let test: unknown = { fact: 'age', op: '>', value: 1 };
  for (let level = 0; level < depth; level += 1) test = { all: [test] };
  return test;
}

const table = (...rows: object[]) => ({ benefit: { kind: 'days', table: rows } });

const rising = (row: object) => ({ benefit: { kind: 'rule', formula: { 60: row, delay: '…' } } });

function kinds(...changes: object[]) {
  const rows = changes.map((change) => ({ ...base, ...change }));
  return checkPolicies(rows, [], vocabulary, TODAY, procedures).policies.wrong.map(({ kind }) => kind);
}

test('the policies of the project are right, and those that end soon are told', () => {
  const ids = new Set(ownProcedures.map(({ id }) => id));
  const { wrong, endingSoon } = checkPolicies(policies, [], vocabulary, TODAY, ids).policies;
  expect(wrong).toEqual([]);
  expect(endingSoon).toHaveLength(9);
  expect(endingSoon[0]).toMatchObject({ effectiveTo: '2026-12-31', daysLeft: 36 });
});

test.each([
  ['no dates', [{ effectiveFrom: null, effectiveTo: null }], []],
  ['a field of another type', [{ conditions: 'none' }], ['schema']],
  [
    'a condition that is nested without end',
    [{ conditions: [{ text: 'deep', machine: nested(20_000) }] }],
    ['schema'],
  ],
  ['a day that is none', [{ effectiveFrom: '2026-02-30' }], ['schema']],
  ['an end before the start', [{ effectiveFrom: '2026-02-01', effectiveTo: '2026-01-01' }], ['dates']],
  ['an index beyond the conditions', [logic(0, 7)], ['reference']],
  ['a successor that is not there', [{ supersededBy: 'nobody' }], ['reference']],
  ['an unknown fact', [{ conditions: [fact('shoeSize', '>', 40)] }], ['unknownFact']],
  [
    'a value outside the vocabulary',
    [{ conditions: [fact('hukou', 'in', ['shanghai', 'mars'])] }],
    ['valueOutside'],
  ],
  ['months below nothing', [{ conditions: [fact('unemployedMonths', '<', 0)] }], ['neverHolds']],
  ['months of at least nothing', [{ conditions: [fact('unemployedMonths', '>=', 0)] }], ['neverFails']],
  [
    'limits that exclude each other',
    [{ conditions: [fact('age', '<', 30), fact('age', '>', 40)], ...logic(0, 1) }],
    ['contradiction'],
  ],
  [
    'a condition that is also an exclusion',
    [{ exclusionsMachine: [fact('certifiedHardToEmploy', '==', true)] }],
    ['contradiction'],
  ],
  ['an id given twice', [{}, {}], ['duplicateId']],
  [
    'two that replace each other',
    [{ supersededBy: 'two' }, { id: 'two', supersededBy: 'one' }],
    ['circle', 'circle'],
  ],
  ['one that replaces itself', [{ supersedes: ['one'] }], ['circle']],
  [
    'a successor before the end',
    [
      { effectiveTo: '2027-01-31', supersededBy: 'two' },
      { id: 'two', effectiveFrom: '2027-01-31' },
    ],
    ['overlap'],
  ],
  [
    'an amount whose parameters have ended',
    [{ benefit: { kind: 'monthly', amount: 1, amountValidTo: '2026-11-24' } }],
    ['parametersEnded'],
  ],
  [
    'standards whose days overlap',
    [
      {
        effectiveFrom: '2026-07-01',
        benefit: {
          kind: 'monthly',
          amount: 1,
          tiers: [{ months: '1-12', amount: 1 }],
          history: [{ from: '2025-07-01', to: '2026-07-01', amounts: [1] }],
        },
      },
    ],
    ['overlap'],
  ],
  ['a procedure that is not there', [{ relatedProcedures: ['station-help', 'nowhere'] }], ['reference']],
  ['a table of two shapes', [table({ years: '1-10', days: 5 }, { gender: 'male', days: 3 })], ['schema']],
  ['a row of no shape', [table({ years: '1-10', days: 5 }, { years: '10+' })], ['schema']],
  ['a range without a number', [table({ years: 'some', days: 5 })], ['schema']],
  [
    'tiers that cannot be told apart',
    [
      {
        benefit: {
          kind: 'monthly',
          tiers: ['1-12', 'then', 'at last'].map((months) => ({ months, amount: 1 })),
        },
      },
    ],
    ['schema'],
  ],
  ['a wait that nobody can read', [{ benefit: { kind: 'rule', compute: { soon: 1 } } }], ['schema']],
  [
    'a table whose ranges overlap',
    [table({ years: '1-20', days: 5 }, { years: '10+', days: 9 })],
    ['schema'],
  ],
  ['less than nothing', [{ benefit: { kind: 'monthly', amount: -5 } }], ['schema']],
  ['a step of nothing', [rising({ from: '1965-01', step: 0, cap: 36 })], ['schema']],
  ['a month that is none', [rising({ from: '1965-13', step: 4, cap: 36 })], ['schema']],
  ['a choice of nothing', [{ conditions: [{ text: 'none', machine: { any: [] } }] }], ['schema']],
  ['an order of words', [{ conditions: [fact('hukou', '>=', 'shanghai')] }], ['valueOutside']],
  [
    'the age of both sexes',
    [{ conditions: [fact('ageMale', '>=', 45), fact('ageFemale', '>=', 40)], ...logic(0, 1) }],
    ['contradiction'],
  ],
  [
    'three of which only two can hold',
    [
      {
        conditions: [
          fact('age', '>', 50),
          {
            text: 'one of both',
            machine: { any: [fact('age', '<', 40).machine, fact('dibao', '==', true).machine] },
          },
          fact('dibao', '==', false),
        ],
        ...logic(0, 1, 2),
      },
    ],
    ['contradiction'],
  ],
  [
    'ways of which none is open',
    [
      {
        conditions: [fact('age', '>', 50), fact('age', '<', 40), fact('age', '<', 30)],
        conditionLogic: { all: [0], any: [1, 2] },
      },
    ],
    ['contradiction', 'contradiction'],
  ],
  [
    'ways of which one is open',
    [
      {
        conditions: [fact('age', '>', 50), fact('age', '<', 40), fact('age', '>', 60)],
        conditionLogic: { all: [0], any: [1, 2] },
      },
    ],
    [],
  ],
])('%s', (_, changes, wrong) => {
  expect(kinds(...changes)).toEqual(wrong);
});

test('a day that is none is told as the form that a day has', () => {
  const { wrong } = checkPolicies([{ ...base, effectiveTo: '2026/12/31' }], [], vocabulary, TODAY).policies;
  expect(wrong).toEqual([{ id: 'one', kind: 'schema', at: 'effectiveTo: YYYY-MM-DD' }]);
});

test('2,000 that replace each other one after the other, or in a circle, are checked at once', () => {
  const chain = Array.from({ length: 2000 }, (_, nth) => ({
    ...base,
    id: `p${nth}`,
    supersededBy: nth < 1999 ? `p${nth + 1}` : null,
  }));
  expect(kinds(...chain)).toEqual([]);
  const circle = chain.map((row) => ({ ...row, supersededBy: row.supersededBy ?? 'p0' }));
  expect(new Set(kinds(...circle))).toEqual(new Set(['circle']));
});

test('an announced successor does not end a policy for the personas before its first day', () => {
  const person = (asOf: string, verdict: string) => ({
    id: asOf,
    asOf,
    policyId: 'one',
    facts: { certifiedHardToEmploy: true },
    expect: { verdict },
  });
  const rows = [
    { ...base, effectiveTo: '2026-12-31', supersededBy: 'two' },
    { ...base, id: 'two', effectiveFrom: '2027-01-01' },
  ];
  const personas = [person('2026-12-31', 'eligible'), person('2027-01-01', 'undecided')];
  expect(checkPolicies(rows, personas, vocabulary, TODAY).personas.wrong).toEqual([]);
});

test('rows of a table count by their numbers, however they are ordered, and logic that names nothing is all', () => {
  const rows = [
    {
      ...base,
      ...table({ years: '10-20', days: 10 }, { years: '1-10', days: 5 }, { years: '20+', days: 15 }),
    },
    { ...base, id: 'two', conditionLogic: { note: 'all of them' } },
  ].map((row) => ({ ...row, effectiveFrom: null }));
  const given = { certifiedHardToEmploy: true, totalWorkYears: 15 };
  const personas = [
    { id: 'a', policyId: 'one', facts: given, expect: { verdict: 'eligible', amount: 10 } },
    { id: 'b', policyId: 'two', facts: {}, expect: { verdict: 'undecided' } },
  ].map((one) => ({ ...one, asOf: TODAY }));
  expect(checkPolicies(rows, personas, vocabulary, TODAY).personas.wrong).toEqual([]);
});

test('an amount that no number can hold is none', () => {
  const huge = { ...base, benefit: { kind: 'monthly', amount: 1e308 } };
  const persona = {
    id: 'a',
    asOf: TODAY,
    policyId: 'one',
    facts: {},
    expect: { verdict: 'undecided', amount: 1 },
  };
  expect(checkPolicies([huge], [persona], vocabulary, TODAY).personas.wrong[0]?.got).toEqual({
    verdict: 'undecided',
    amount: undefined,
  });
});

test('a persona that cannot be read says where, and one of no policy says of which', () => {
  const persona = { id: 'a', asOf: 'today', policyId: 'one', facts: {}, expect: { verdict: 'eligible' } };
  const { wrong } = checkPolicies(
    [base],
    [persona, { ...persona, asOf: TODAY, policyId: 'none' }, 7],
    vocabulary,
    TODAY,
  ).personas;
  expect(wrong.map(({ id, got }) => [id, got])).toEqual([
    ['a', { verdict: 'unreadable', at: 'asOf: YYYY-MM-DD' }],
    ['a', { verdict: 'unknownPolicy', at: 'none' }],
    ['[2]', { verdict: 'unreadable', at: 'object' }],
  ]);
});

/** Runs the command as an editor does. */
function run(...given: string[]): Promise<{ readonly code: unknown; readonly out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['mocks/policies/check.ts', ...given], (error, out) =>
      resolve({ code: error ? error.code : 0, out }),
    );
  });
}

test('the command exits with 0, 1 or 2 and prints one JSON', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'policies-'));
  const personas = join(folder, 'personas.json');
  const broken = join(folder, 'broken.json');
  const persona = { id: 'p', asOf: TODAY, policyId: 'cn-payment-order', facts: { wageArrears: true } };
  await writeFile(personas, JSON.stringify([{ ...persona, expect: { verdict: 'ineligible' } }]));
  await writeFile(broken, '{');
  const gbk = join(folder, 'gbk.json');
  await writeFile(gbk, Buffer.from([0x5b, 0x22, 0xc6, 0xd5, 0xb9, 0xa4, 0x22, 0x5d]));
  const [own, wrong, unreadable, otherEncoding] = await Promise.all([
    run('--personas', 'tests/domain/eligibility/personas.json'),
    run('--personas', personas, '--json'),
    run(broken, '--json'),
    run(gbk, '--json'),
  ]);
  expect(own.code).toBe(0);
  expect(wrong.code).toBe(1);
  expect(JSON.parse(wrong.out).personas).toEqual({
    total: 1,
    wrong: [{ id: 'p', expected: { verdict: 'ineligible' }, got: { verdict: 'eligible' } }],
  });
  expect(unreadable).toEqual({ code: 2, out: '' });
  expect(otherEncoding).toEqual({ code: 2, out: '' });
});
