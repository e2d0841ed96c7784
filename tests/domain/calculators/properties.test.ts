import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualLeave } from '../../../src/domain/calculators/annualLeave.ts';
import type { Calculate } from '../../../src/domain/calculators/calculation.ts';
import { flexibleContribution } from '../../../src/domain/calculators/flexibleContribution.ts';
import { overtime } from '../../../src/domain/calculators/overtime.ts';
import { probation } from '../../../src/domain/calculators/probation.ts';
import { RETIREES, retirementPlan } from '../../../src/domain/calculators/retirementPlan.ts';
import { ENDINGS, severance } from '../../../src/domain/calculators/severance.ts';
import { unemploymentBenefit } from '../../../src/domain/calculators/unemploymentBenefit.ts';
import { monthText } from '../../../src/domain/eligibility/retirement.ts';
import personas from '../eligibility/personas.json' with { type: 'json' };
import { documents, resultOf, TODAY } from './documents.ts';

const all: readonly (readonly [string, Calculate<unknown>, readonly string[]])[] = [
  ['retirement', retirementPlan, ['who', 'birthYear', 'birthMonth', 'yearsPaid']],
  [
    'unemployment',
    unemploymentBenefit,
    ['contributionYears', 'contributionMonths', 'firstYear', 'firstMonth'],
  ],
  ['severance', severance, ['ending', 'workedYears', 'workedMonths', 'averageWage', 'lastWage']],
  ['contribution', flexibleContribution, ['choice', 'base', 'subsidised', 'monthsUsed']],
  ['leave', annualLeave, ['workYears', 'continuous', 'unusedDays', 'wage']],
  ['probation', probation, ['contract', 'termYears', 'termMonths', 'agreedMonths', 'wage']],
  ['overtime', overtime, ['wage', 'weekdayHours', 'restDayHours', 'holidayHours']],
];

const typed = fc.oneof(
  fc.constantFrom(...RETIREES, ...ENDINGS, 'lowest', 'highest', 'own', 'yes', 'no', 'fixed', 'open', 'task'),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-0',
    '-1',
    '1e308',
    'NaN',
    'Infinity',
    '__proto__',
    'constructor',
    '９',
    '3.5',
    '1,2',
  ),
  fc.integer({ min: -10, max: 3000 }).map(String),
  fc.double().map(String),
  fc.string({ maxLength: 30 }),
  fc.constant('9'.repeat(10_000)),
);
const day = fc.constantFrom(
  '2024-01-01',
  '2026-06-30',
  TODAY,
  '2026-12-31',
  '2027-03-01',
  '2027-07-01',
  '2031-09-01',
);

/** Every number in a result, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe.each(all)('%s', (_, calculate, fields) => {
  const given = fc.record(Object.fromEntries(fields.map((field) => [field, typed])), { requiredKeys: [] });

  test('says something true of numbers whatever is typed on whatever day', () => {
    fc.assert(
      fc.property(given, day, fc.subarray([...documents]), (answers, today, some) => {
        const found = calculate(answers, some, today);
        for (const number of numbersIn(found)) {
          expect(Number.isFinite(number)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(0);
        }
        if (found.kind === 'wrong') expect(found.wrong).not.toEqual([]);
        if (found.kind === 'lacking') expect(found.lacks).not.toEqual([]);
        if (found.kind === 'found') expect(found.bases).not.toEqual([]);
      }),
      { numRuns: 1000, seed: 12 },
    );
  });

  test('without a city says what is missing, or reads a law', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const found = calculate(answers, [], TODAY);
        if (calculate !== overtime) expect(found.kind).not.toBe('found');
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});

const twice = (max: number, min = 0) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** A result grows with the number that it is computed from. */
function grows(max: number, value: (number: number) => number, min = 0) {
  fc.assert(
    fc.property(twice(max, min), ([less, more]) => {
      expect(value(less)).toBeLessThanOrEqual(value(more));
    }),
    { numRuns: 300, seed: 12 },
  );
}

test('who is born later never retires earlier, within the original age and the cap', () => {
  for (const who of ['man60', 'woman50', 'woman55']) {
    const planOf = (born: number) => {
      const [birthYear = '', birthMonth = ''] = monthText(born).split('-');
      const plan = resultOf(retirementPlan, { who, birthYear, birthMonth }).plans[0];
      if (!plan) throw new Error(who);
      expect(plan.delay).toBeGreaterThanOrEqual(0);
      expect(plan.delay).toBeLessThanOrEqual(who === 'woman50' ? 60 : 36);
      if (plan.flexible) {
        expect(plan.flexible.earliest >= plan.originalMonth && plan.flexible.earliest <= plan.month).toBe(
          true,
        );
        expect(plan.flexible.latest > plan.month).toBe(true);
      }
      return Number(plan.month.replace('-', ''));
    };
    grows(2010 * 12, planOf, 1940 * 12);
  }
});

test('more contributions, more months of benefit, and never more than 24', () => {
  const given = (contributionMonths: number) => ({
    contributionMonths: `${contributionMonths}`,
    firstYear: '2026',
    firstMonth: '12',
  });
  grows(720, (months) => resultOf(unemploymentBenefit, given(months)).months, 12);
  grows(720, (months) => resultOf(unemploymentBenefit, given(months)).sum, 12);
  expect(resultOf(unemploymentBenefit, given(720)).months).toBe(24);
});

test('more work or more pay, more severance, and never less than the floor gives', () => {
  const amount = (workedMonths: number, averageWage: number, ending = 'redundancy') =>
    resultOf(severance, { ending, workedMonths: `${workedMonths}`, averageWage: `${averageWage}` })
      .outcomes[0]?.amount ?? 0;
  grows(600, (months) => amount(months, 6000));
  grows(37_731, (wage) => amount(30, wage), 1);
  grows(600, (months) => amount(months, 6000, 'employer-unlawful'));
  expect(amount(0, 1)).toBe(1370);
});

test('a higher base costs more, in parts that make the whole', () => {
  const now = (base: number) =>
    resultOf(flexibleContribution, { choice: 'own', base: `${base}`, subsidised: 'no' }).now;
  grows(37_731, (base) => now(base).total ?? -1, 7546);
  fc.assert(
    fc.property(fc.integer({ min: 7546, max: 37_731 }), (base) => {
      const { pension = 0, medical = 0, total = 0 } = now(base);
      expect(pension + medical).toBeCloseTo(total, 6);
    }),
  );
});

test('more years, more leave; more hours, more pay; a longer contract, a longer trial', () => {
  grows(70, (years) => resultOf(annualLeave, { workYears: `${years}`, continuous: 'yes' }).days, 1);
  grows(200, (hours) => resultOf(overtime, { wage: '5000', weekdayHours: `${hours}` }).sum, 1);
  grows(600, (term) => resultOf(probation, { contract: 'fixed', termMonths: `${term}` }).months, 3);
});

/** The answers of a persona, in the fields of the calculator of its policy. */
const readers: Readonly<
  Record<string, (facts: Readonly<Record<string, unknown>>, asOf: string) => number | string | undefined>
> = {
  'cn-delayed-retirement': ({ birthDate, originalRetirementAge }, asOf) => {
    const [birthYear = '', birthMonth = ''] = String(birthDate).split('-');
    const who = `${originalRetirementAge === 60 ? 'man' : 'woman'}${originalRetirementAge}`;
    return resultOf(retirementPlan, { who, birthYear, birthMonth }, asOf).plans[0]?.month;
  },
  'sh-ui-claim-rules': ({ uiContribMonths }, asOf) =>
    resultOf(
      unemploymentBenefit,
      { contributionMonths: `${uiContribMonths}`, firstYear: '2026', firstMonth: '12' },
      asOf,
    ).months,
  'cn-severance': ({ terminationKind, monthsWorkedAtEmployer, averageMonthlyWage }, asOf) =>
    resultOf(
      severance,
      {
        ending: terminationKind === 'employer-notice' ? 'noticeGiven' : String(terminationKind),
        workedMonths: `${monthsWorkedAtEmployer}`,
        averageWage: `${averageMonthlyWage}`,
      },
      asOf,
    ).outcomes[0]?.amount,
  'sh-flex-si-contribution': ({ contribBase }, asOf) =>
    resultOf(flexibleContribution, { choice: 'own', base: `${contribBase}`, subsidised: 'no' }, asOf).now
      .total,
  'cn-annual-leave': ({ totalWorkYears }, asOf) =>
    resultOf(annualLeave, { workYears: `${totalWorkYears}`, continuous: 'yes' }, asOf).days,
  'cn-probation-limit': ({ contractTermMonths }, asOf) =>
    resultOf(probation, { contract: 'fixed', termMonths: `${contractTermMonths}` }, asOf).months,
};

const known = personas.filter(
  ({ policyId, expect: { amount } }) => amount !== undefined && readers[policyId],
);

test.each(known.map((persona) => [persona.id, persona] as const))('%s gets what it must', (_, persona) => {
  const { policyId, facts, asOf, expect: must } = persona;
  expect(readers[policyId]?.(facts, asOf)).toBe(must.amount);
});

test('there are personas of every calculator whose numbers a document gives', () => {
  expect(new Set(known.map(({ policyId }) => policyId)).size).toBe(Object.keys(readers).length);
});
