import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePay,
  PAY_BANDS,
  type Pay,
  type PayUnit,
  payBandOf,
  payLeastsOf,
} from '../../src/domain/pay.ts';

const amount = fc.oneof(fc.constantFrom(0, 5000, 8000, 12_000, 60_000), fc.integer({ max: 200_000, min: 0 }));
const unit = fc.constantFrom<PayUnit>('month', 'day', 'hour', 'year');
const anyPay: fc.Arbitrary<Pay> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Pay>({ kind: 'negotiable' }) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(amount, amount, unit)
      .map(([a, b, per]): Pay => ({ kind: 'range', min: Math.min(a, b), max: Math.max(a, b), unit: per })),
  },
);
const pay = (min: number, max: number, per: PayUnit): Pay => ({ kind: 'range', min, max, unit: per });

describe('payBandOf', () => {
  it.each([
    [0, 'month', 'month:0-5000'],
    [4999.99, 'month', 'month:0-5000'],
    [5000, 'month', 'month:5000-8000'],
    [7999.99, 'month', 'month:5000-8000'],
    [8000, 'month', 'month:8000-12000'],
    [11_999.99, 'month', 'month:8000-12000'],
    [12_000, 'month', 'month:12000-'],
    [59_999, 'year', 'month:0-5000'],
    [60_000, 'year', 'month:5000-8000'],
    [144_000, 'year', 'month:12000-'],
    [20_000, 'day', 'day'],
    [20_000, 'hour', 'hour'],
  ] as const)('puts %d a %s into %s by the least it pays', (min, per, band) => {
    expect(payBandOf(pay(min, 1_000_000, per))).toBe(band);
  });

  it('keeps 面议 apart', () => {
    expect(payBandOf({ kind: 'negotiable' })).toBe('negotiable');
  });

  it('puts every pay into exactly the band whose range contains it', () => {
    fc.assert(
      fc.property(anyPay, (any) => {
        const band = payBandOf(any);
        expect(PAY_BANDS).toContain(band);
        const [, from, to] = /^month:(\d+)-(\d*)$/.exec(band) ?? [];
        if (any.kind === 'negotiable' || from === undefined) return;
        const monthly = any.unit === 'year' ? any.min / 12 : any.min;
        expect(['month', 'year']).toContain(any.unit);
        expect(monthly >= Number(from) && monthly < Number(to || Number.POSITIVE_INFINITY)).toBe(true);
      }),
    );
  });
});

describe('comparePay', () => {
  it('orders by the minimum pay, the best first: monthly, then daily, then hourly, 面议 last', () => {
    const best = pay(6000, 9000, 'month');
    const yearly = pay(60_000, 102_000, 'year');
    const least = pay(8000, 8000, 'month');
    const daily = pay(200, 400, 'day');
    const hourly = pay(25, 900, 'hour');
    const open: Pay = { kind: 'negotiable' };
    expect([open, hourly, least, daily, yearly, best].sort(comparePay)).toEqual([
      least,
      best,
      yearly,
      daily,
      hourly,
      open,
    ]);
  });

  it('orders by the maximum pay when the minimum is the same', () => {
    expect(comparePay(pay(5000, 9000, 'month'), pay(5000, 7000, 'month'))).toBeLessThan(0);
  });

  it('counts a year as twelve months', () => {
    expect(comparePay(pay(0, 96_000, 'year'), pay(0, 8000, 'month'))).toBe(0);
  });

  it('is reflexive, antisymmetric and transitive', () => {
    fc.assert(
      fc.property(anyPay, anyPay, anyPay, (a, b, c) => {
        expect(comparePay(a, a)).toBe(0);
        expect(Math.sign(comparePay(a, b)) + Math.sign(comparePay(b, a))).toBe(0);
        if (comparePay(a, b) <= 0 && comparePay(b, c) <= 0) expect(comparePay(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('payLeastsOf', () => {
  it('counts monthly and yearly pay by the month, hourly pay by the hour, and nothing else', () => {
    expect(payLeastsOf(pay(6000, 9000, 'month'))).toEqual(['month:4000', 'month:5000', 'month:6000']);
    expect(payLeastsOf(pay(60_000, 90_000, 'year'))).toEqual(['month:4000', 'month:5000']);
    expect(payLeastsOf(pay(30, 40, 'hour'))).toEqual(['hour:25', 'hour:30']);
    expect(payLeastsOf(pay(9000, 9000, 'day'))).toEqual([]);
    expect(payLeastsOf({ kind: 'negotiable' })).toEqual([]);
  });
});
