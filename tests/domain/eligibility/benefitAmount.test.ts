import { describe, expect, test } from 'vitest';
import { type AmountRule, benefitAmount, cents } from '../../../src/domain/eligibility/benefitAmount.ts';
import type { Facts, Test } from '../../../src/domain/eligibility/condition.ts';
import { check } from './rules.ts';

const rule: AmountRule = {
  unit: '元/月',
  formula: { kind: 'fixed', amount: 1370 },
  upTo: false,
  calculation: '2740×50%',
  validTo: '2027-02-28',
  second: {
    amount: 962.12,
    validTo: '2026-12-31',
    when: { fact: 'xiebao', op: '==', value: false },
  },
  history: [
    {
      from: '2025-07-01',
      to: '2026-06-30',
      docNo: '沪人社规〔2025〕9号',
      formula: { kind: 'fixed', amount: 1345 },
    },
  ],
};
const valueOn = (today: string, facts = {}, parts: Partial<AmountRule> = {}) =>
  benefitAmount({ ...rule, ...parts }, facts, today)?.value;

describe('an amount', () => {
  test.each([
    ['2027-02-28', 1370],
    ['2027-03-01', undefined],
  ])('on %s, around the last day of its parameters, is %s', (today, value) => {
    expect(valueOn(today)).toBe(value);
  });

  test.each([
    ['2026-12-31', { xiebao: false }, 2332.12],
    ['2027-01-01', { xiebao: false }, 1370],
    ['2026-12-31', { xiebao: true }, 1370],
    ['2026-12-31', {}, 1370],
  ])('on %s with %j, around the last day of its second sum, is %d', (today, facts, value) => {
    expect(valueOn(today, facts)).toBe(value);
  });

  test.each([
    ['2025-06-30', undefined],
    ['2025-07-01', 1345],
    ['2026-06-30', 1345],
    ['2026-07-01', 1370],
  ])('on %s, around an earlier standard, is %d', (today, value) => {
    expect(valueOn(today)).toBe(value);
  });

  test.each([
    ['2026-06-30', undefined],
    ['2026-07-01', 1370],
  ])('on %s, around the first day of its parameters, is %s', (today, value) => {
    expect(valueOn(today, {}, { validFrom: '2026-07-01', history: [] })).toBe(value);
  });

  test('of two sums says which the second is, and leaves it out until it is known to be paid', () => {
    const secondOf = (facts = {}, today = '2026-12-31') => {
      const second = { ...rule.second, name: '社会保险补贴', amount: 962.12, validFrom: '2026-07-01' };
      return benefitAmount({ ...rule, second, history: [] }, facts, today);
    };
    expect(secondOf({ xiebao: false })).toMatchObject({
      value: 2332.12,
      second: { name: '社会保险补贴', amount: 962.12, isAdded: true },
    });
    expect(secondOf()).toMatchObject({ value: 1370, second: { isAdded: false } });
    expect(secondOf({ xiebao: true })?.second).toBeUndefined();
    expect(secondOf({ xiebao: false }, '2026-06-30')?.second).toBeUndefined();
  });

  test('is paid for longer where a machine can tell, and else perhaps', () => {
    const extension = { when: '离退休不到 5 年', until: '退休' };
    const near = { fact: 'monthsToRetirement', op: '<', value: 60 } as const;
    const appliesTo = (facts: Facts, test?: Test) =>
      benefitAmount({ ...rule, extension: { ...extension, test } }, facts, '2026-11-25')?.extension?.applies;
    expect(appliesTo({ monthsToRetirement: 59 }, near)).toBe('true');
    expect(appliesTo({ monthsToRetirement: 60 }, near)).toBe('false');
    expect(appliesTo({}, near)).toBe('unknown');
    expect(appliesTo({ monthsToRetirement: 59 })).toBe('unknown');
  });

  test('of an earlier standard needs none of the later parameters, and has its own document', () => {
    const amount = benefitAmount({ ...rule, validTo: '2025-01-01' }, {}, '2026-01-01');
    expect(amount).toMatchObject({ value: 1345, docNo: '沪人社规〔2025〕9号' });
    expect(amount?.calculation).toBeUndefined();
    expect(benefitAmount(rule, {}, '2026-11-25')?.calculation).toBe('2740×50%');
  });

  test('that divides by nothing, or that no number can hold, is none', () => {
    const formula = { kind: 'steps', fact: 'n', per: 0, steps: [{ from: 0, amount: 1 }] } as const;
    expect(valueOn('2026-11-25', { n: 5 }, { formula })).toBeUndefined();
    const share = { kind: 'share', fact: 'n', rate: 2 } as const;
    expect(valueOn('2026-11-25', { n: 1e308 }, { formula: share })).toBeUndefined();
  });

  test('is rounded to 分', () => {
    expect(cents(962.115)).toBe(962.12);
    expect(cents(1.005)).toBe(1.01);
  });
});

test('a product that has no conditions lacks no answer', () => {
  expect(check('sh-startup-loan', {}).missing).toEqual(['product']);
  expect(check('sh-startup-loan', { product: '个人创业担保贷款' }).missing).toEqual([]);
});
