import { describe, expect, test } from 'vitest';
import { retirementPlan } from '../../../src/domain/calculators/retirementPlan.ts';
import { changed, documents, faultsOf, resultOf, TODAY, without } from './documents.ts';

const born = (who: string, month: string, more = {}) => {
  const [birthYear = '', birthMonth = ''] = month.split('-');
  return { who, birthYear, birthMonth, ...more };
};
const plan = (who: string, month: string, more = {}) =>
  resultOf(retirementPlan, born(who, month, more)).plans[0];

describe('the month of retirement', () => {
  test.each([
    ['man60', '1964-12', '2024-12', 0],
    ['man60', '1965-01', '2025-02', 1],
    ['man60', '1965-04', '2025-05', 1],
    ['man60', '1965-05', '2025-07', 2],
    ['man60', '1968-06', '2029-05', 11],
    ['man60', '1976-08', '2039-07', 35],
    ['man60', '1976-09', '2039-09', 36],
    ['man60', '1980-01', '2043-01', 36],
    ['woman55', '1970-01', '2025-02', 1],
    ['woman55', '1974-10', '2031-01', 15],
    ['woman55', '1981-09', '2039-09', 36],
    ['woman50', '1974-12', '2024-12', 0],
    ['woman50', '1975-01', '2025-02', 1],
    ['woman50', '1975-03', '2025-05', 2],
    ['woman50', '1976-12', '2027-12', 12],
    ['woman50', '1984-11', '2039-11', 60],
    ['woman50', '1990-05', '2045-05', 60],
  ])('of a %s born in %s is %s', (who, month, retires, delay) => {
    expect(plan(who, month)).toMatchObject({ month: retires, delay });
  });

  test('is told for both ages to a woman who does not know hers', () => {
    const { plans } = resultOf(retirementPlan, born('womanUnsure', '1976-06'));
    expect(plans.map(({ originalAge, month }) => [originalAge, month])).toEqual([
      [50, '2027-03'],
      [55, '2033-02'],
    ]);
  });

  test('has come, or is so many months away', () => {
    expect(plan('man60', '1965-01')?.monthsLeft).toBe(0);
    expect(plan('man60', '1968-06')?.monthsLeft).toBe(30);
  });
});

describe('the choice of the month', () => {
  test.each([
    ['man60', '1968-06', '2028-06', '2032-05'],
    ['man60', '1980-01', '2040-01', '2046-01'],
    ['woman50', '1990-05', '2042-05', '2048-05'],
    ['woman55', '1981-09', '2036-09', '2042-09'],
  ])('of a %s born in %s goes from %s to %s', (who, month, earliest, latest) => {
    expect(plan(who, month)?.flexible).toEqual({ earliest, latest, mostMonths: 36 });
  });

  test('is not given to who reached the age before there was a choice', () => {
    expect(plan('man60', '1964-12')?.flexible).toBeUndefined();
  });
});

describe('the years of contributions', () => {
  test.each([
    ['man60', '1968-06', 15],
    ['woman50', '1978-06', 15.5],
    ['man60', '1971-03', 16.5],
    ['man60', '1976-09', 20],
    ['man60', '1990-01', 20],
  ])('that a %s born in %s needs are %d', (who, month, years) => {
    expect(plan(who, month)?.yearsNeeded).toBe(years);
  });

  test('are fewer where one retires early', () => {
    expect(plan('man60', '1976-09')).toMatchObject({ yearsNeeded: 20, yearsNeededEarly: 18.5 });
  });

  test('that are missing are told in months', () => {
    expect(plan('man60', '1968-06', { yearsPaid: '12.5' })?.monthsShort).toBe(30);
    expect(plan('man60', '1968-06', { yearsPaid: '15' })?.monthsShort).toBe(0);
    expect(plan('man60', '1968-06', { yearsPaid: '14.9' })?.monthsShort).toBe(2);
    expect(plan('man60', '1968-06')?.monthsShort).toBeUndefined();
  });
});

describe('what cannot be', () => {
  test.each([
    [born('man60', '2027-01'), ['birthYear: future']],
    [born('man60', '2026-12'), ['birthYear: future']],
    [born('man60', '2015-01'), ['birthYear: tooYoung']],
    [born('man60', '2026-11'), ['birthYear: tooYoung']],
    [born('man60', '2010-12'), ['birthYear: tooYoung']],
    [born('man60', '1906-10'), ['birthYear: past']],
    [born('man60', '1901-01'), ['birthYear: past']],
    [born('man60', '1970-13'), ['birthMonth: tooLarge']],
    [born('man60', '1970-00'), ['birthMonth: zero']],
    [born('man60', 'x-1'), ['birthYear: notNumber']],
    [born('', '1970-01'), ['who: missing']],
    [born('man60', '1970-01', { yearsPaid: '-3' }), ['yearsPaid: negative']],
    [born('man60', '1970-01', { yearsPaid: '99' }), ['yearsPaid: tooLarge']],
    [{}, ['who: missing', 'birthYear: missing', 'birthMonth: missing']],
  ])('%j is refused', (given, faults) => {
    expect(faultsOf(retirementPlan(given, documents, TODAY))).toEqual(faults);
  });
});

test.each(['1906-11', '2010-11'])('who is born in %s is as old or as young as can be', (month) => {
  expect(plan('man60', month)).toBeDefined();
});

describe('without a document', () => {
  test('that says the age, there is no month', () => {
    const found = retirementPlan(born('man60', '1970-01'), without('cn-delayed-retirement'), TODAY);
    expect(found).toEqual({ kind: 'lacking', lacks: [{ policyId: 'cn-delayed-retirement', why: 'absent' }] });
  });

  test('that says the choice or the years, the month remains and they are left out', () => {
    for (const id of ['cn-flexible-retirement', 'cn-pension-min-contribution']) {
      const found = retirementPlan(born('man60', '1970-01'), without(id), TODAY);
      expect(found).toMatchObject({ kind: 'found', lacks: [{ policyId: id, why: 'absent' }] });
    }
  });

  test('the rise comes from the document: another one gives another month', () => {
    const slower = changed('cn-delayed-retirement', (rule) => ({
      ...rule,
      amount: rule.amount && {
        ...rule.amount,
        formula: { kind: 'retirementMonth', rises: { 60: { from: 1965 * 12, step: 12, cap: 36 } } },
      },
    }));
    expect(resultOf(retirementPlan, born('man60', '1968-06'), TODAY, slower).plans[0]?.delay).toBe(4);
  });

  test('a document that is not in force yet gives nothing', () => {
    expect(retirementPlan(born('man60', '1970-01'), documents, '2024-12-31')).toMatchObject({
      kind: 'lacking',
      lacks: [{ why: 'notYet', on: '2025-01-01' }],
    });
  });
});
