import { describe, expect, test } from 'vitest';
import { unemploymentBenefit } from '../../../src/domain/calculators/unemploymentBenefit.ts';
import type { EligibilityRule } from '../../../src/domain/eligibility/rule.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { changed, documents, faultsOf, resultOf, TODAY, without } from './documents.ts';

const given = (months: number, first = '2026-12', more = {}) => {
  const [firstYear = '', firstMonth = ''] = first.split('-');
  return { contributionMonths: `${months}`, firstYear, firstMonth, ...more };
};
const benefit = (...args: Parameters<typeof given>) => resultOf(unemploymentBenefit, given(...args));

describe('the months', () => {
  test.each([
    [12, 2],
    [23, 2],
    [24, 4],
    [60, 10],
    [71, 10],
    [120, 20],
    [143, 22],
    [144, 24],
    [145, 24],
    [300, 24],
  ])('for %d months of contribution are %d', (months, paid) => {
    expect(benefit(months).months).toBe(paid);
  });

  test('of a year that is not full are none, and the condition is named', () => {
    expect(unemploymentBenefit(given(11), documents, TODAY)).toMatchObject({
      kind: 'refused',
      conditions: [{ text: '失业前单位和本人累计缴失业保险满1年' }],
    });
  });

  test('may be told as years and months', () => {
    const typed = given(11, '2026-12', { contributionYears: '1' });
    expect(resultOf(unemploymentBenefit, typed)).toMatchObject({ contributionMonths: 23, months: 2 });
  });
});

describe('the yuan', () => {
  test('of two months', () => {
    expect(benefit(12)).toMatchObject({
      from: '2026-12',
      to: '2027-01',
      spans: [{ first: 1, last: 2, row: { amount: 2340 } }],
      sum: 4680,
      unknownMonths: 0,
      extended: 1690,
    });
  });

  test('fall after the twelfth month', () => {
    expect(benefit(84)).toMatchObject({
      spans: [
        { first: 1, last: 12, row: { amount: 2340 } },
        { first: 13, last: 14, row: { amount: 1872 } },
      ],
      sum: 12 * 2340 + 2 * 1872,
    });
  });

  test('of months after the standard ends are not guessed', () => {
    expect(benefit(144)).toMatchObject({
      to: '2028-11',
      spans: [
        { first: 1, last: 12, row: { amount: 2340 } },
        { first: 13, last: 19, row: { amount: 1872 } },
        { first: 20, last: 24, row: { amount: undefined } },
      ],
      sum: 12 * 2340 + 7 * 1872,
      unknownMonths: 5,
    });
  });

  test('are those of the standard of each month', () => {
    const early = changed('sh-ui-claim-rules', (rule) => ({ ...rule, effectiveFrom: undefined }));
    const found = resultOf(unemploymentBenefit, given(24, '2026-05'), TODAY, early);
    expect(found.spans).toEqual([
      { first: 1, last: 2, row: { amount: 2305 } },
      { first: 3, last: 4, row: { amount: 2340 } },
    ]);
  });
});

describe('without a document', () => {
  test('of the day of the claim there are no months: another rule held then', () => {
    expect(unemploymentBenefit(given(24, '2026-08'), documents, TODAY)).toMatchObject({
      kind: 'lacking',
      lacks: [{ policyId: 'sh-ui-claim-rules', why: 'notYet', on: '2026-08-16' }],
    });
    expect(unemploymentBenefit(given(24, '2026-09'), documents, TODAY).kind).toBe('found');
  });

  test('that says the months there is no result', () => {
    const found = unemploymentBenefit(given(24), without('sh-ui-claim-rules'), TODAY);
    expect(found).toMatchObject({ kind: 'lacking', lacks: [{ policyId: 'sh-ui-claim-rules' }] });
  });

  test('that says the yuan the months remain', () => {
    const found = unemploymentBenefit(given(24), without('sh-ui-benefit-2026'), TODAY);
    expect(found).toMatchObject({
      kind: 'found',
      result: { months: 4, sum: 0, unknownMonths: 4, extended: undefined },
      lacks: [{ policyId: 'sh-ui-benefit-2026', why: 'absent' }],
    });
  });

  /** The documents with a standard of 2,400 元 from July 2027 on. */
  const withNext = (old: Partial<EligibilityRule>, next: Partial<EligibilityRule>) =>
    documents.flatMap((one): Policy[] => {
      if (one.id !== 'sh-ui-benefit-2026' || !one.rule?.amount) return [one];
      const id = 'sh-ui-benefit-2027';
      const amount = {
        ...one.rule.amount,
        history: [],
        formula: { kind: 'fixed', amount: 2400 } as const,
      };
      const rule = { ...one.rule, id, amount, effectiveFrom: '2027-07-01', ...next };
      return [
        { ...one, rule: { ...one.rule, ...old } },
        { ...one, id, docNo: '沪人社规〔2027〕1号', rule },
      ];
    });

  test.each([
    ['that the old one names by its id', { supersededBy: ['sh-ui-benefit-2027'] }, {}],
    ['that the old one names by its 文号', { supersededBy: ['沪人社规〔2027〕1号'] }, {}],
    ['that names the old one by its id', {}, { supersedes: ['sh-ui-benefit-2026'] }],
    ['that names the old one by its 文号', {}, { supersedes: ['沪人社规〔2026〕7号'] }],
  ])('one %s is read instead', (_, old, next) => {
    const given2027 = given(12, '2027-07');
    expect(resultOf(unemploymentBenefit, given2027, '2027-06-25', withNext(old, next)).sum).toBe(4800);
  });

  test('one that is to come does not end the old one before', () => {
    const next = withNext({}, { supersedes: ['沪人社规〔2026〕7号'] });
    expect(resultOf(unemploymentBenefit, given(24, '2027-05'), '2027-04-20', next).spans).toEqual([
      { first: 1, last: 2, row: { amount: 2340 } },
      { first: 3, last: 4, row: { amount: 2400 } },
    ]);
  });

  test('one that begins with the first month does not hold on the day of the claim', () => {
    const from = (effectiveFrom: string) =>
      changed('sh-ui-claim-rules', (rule) => ({ ...rule, effectiveFrom }));
    expect(unemploymentBenefit(given(24, '2026-10'), from('2026-10-01'), TODAY)).toMatchObject({
      kind: 'lacking',
      lacks: [{ policyId: 'sh-ui-claim-rules', why: 'notYet' }],
    });
    expect(unemploymentBenefit(given(24, '2026-10'), from('2026-09-30'), TODAY).kind).toBe('found');
  });

  test('one that gives a thousand months a year gives none', () => {
    const slip = changed('sh-ui-claim-rules', (rule) => ({
      ...rule,
      amount: rule.amount && {
        ...rule.amount,
        formula: { kind: 'perYear', fact: 'uiContribMonths', amount: 1e9, max: Number.POSITIVE_INFINITY },
      },
    }));
    expect(unemploymentBenefit(given(24), slip, TODAY)).toMatchObject({
      kind: 'lacking',
      lacks: [{ policyId: 'sh-ui-claim-rules', why: 'absent' }],
    });
  });

  test('ones that replace each other in a circle end the search', () => {
    const circle = documents.map((one) =>
      one.rule && one.id.startsWith('sh-ui-')
        ? {
            ...one,
            rule: { ...one.rule, supersededBy: ['sh-ui-claim-rules', 'sh-ui-benefit-2026'] },
          }
        : one,
    );
    expect(unemploymentBenefit(given(12), circle, TODAY)).toMatchObject({
      kind: 'lacking',
      lacks: [{ why: 'ended' }],
    });
  });
});

test.each(['2024-11', '2027-11'])('a first month of %s can be', (first) => {
  expect(unemploymentBenefit(given(12, first), documents, TODAY).kind).not.toBe('wrong');
});

describe('what cannot be', () => {
  test.each([
    [given(-3), ['contributionMonths: negative']],
    [given(12.5), ['contributionMonths: notWhole']],
    [given(9999), ['contributionMonths: tooLarge']],
    [{ ...given(12), contributionMonths: 'abc' }, ['contributionMonths: notNumber']],
    [{ ...given(12), contributionMonths: '' }, ['contributionYears: missing']],
    [given(12, '2030-01'), ['firstYear: future']],
    [given(12, '2020-01'), ['firstYear: past']],
    [given(12, '2024-10'), ['firstYear: past']],
    [given(12, '2027-12'), ['firstYear: future']],
  ])('%j is refused', (typed, faults) => {
    expect(faultsOf(unemploymentBenefit(typed, documents, TODAY))).toEqual(faults);
  });
});
