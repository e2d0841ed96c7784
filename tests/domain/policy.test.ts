import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import {
  canApply,
  EXPIRING_WITHIN_DAYS,
  policyStatus,
  showsAmounts,
  standardOn,
} from '../../src/domain/policy.ts';
import { aPolicy } from '../builders.ts';

const END = '2026-12-31';

describe('the status of a policy', () => {
  it('is in force when it has neither beginning nor end', () => {
    expect(policyStatus(aPolicy(), '2026-11-23')).toEqual({ kind: 'inForce' });
  });

  it('is in force on its last day and expired on the day after', () => {
    const policy = aPolicy({ effectiveTo: END });
    expect(policyStatus(policy, '2026-11-23')).toEqual({ kind: 'expiring', daysLeft: 38, to: END });
    expect(policyStatus(policy, END)).toEqual({ kind: 'expiring', daysLeft: 0, to: END });
    expect(policyStatus(policy, '2027-01-01')).toEqual({ kind: 'expired', on: END });
  });

  it('is expiring from sixty days before its end', () => {
    const policy = aPolicy({ effectiveTo: END });
    expect(EXPIRING_WITHIN_DAYS).toBe(60);
    expect(policyStatus(policy, addDays(END, -61))).toEqual({ kind: 'inForce' });
    expect(policyStatus(policy, addDays(END, -60))).toMatchObject({ kind: 'expiring', daysLeft: 60 });
  });

  it('is upcoming until the day it begins', () => {
    const policy = aPolicy({ effectiveFrom: '2027-01-01' });
    expect(policyStatus(policy, END)).toEqual({ kind: 'upcoming', from: '2027-01-01' });
    expect(policyStatus(policy, '2027-01-01')).toEqual({ kind: 'inForce' });
  });

  it('is unverified until it is verified or has expired', () => {
    const policy = aPolicy({ verified: false, effectiveFrom: '2027-01-01', effectiveTo: '2027-12-31' });
    expect(policyStatus(policy, '2026-11-23')).toEqual({ kind: 'unverified' });
    expect(policyStatus(policy, '2027-12-31')).toEqual({ kind: 'unverified' });
    expect(policyStatus(policy, '2028-01-01')).toEqual({ kind: 'expired', on: '2027-12-31' });
  });

  it('is superseded, whatever else holds', () => {
    const policy = aPolicy({ supersededBy: ['沪人社规〔2027〕1号'], verified: false, effectiveTo: END });
    for (const day of ['2026-01-01', END, '2027-06-01']) {
      expect(policyStatus(policy, day)).toEqual({ kind: 'superseded', by: ['沪人社规〔2027〕1号'] });
    }
  });
});

describe('applying', () => {
  it.each([
    [aPolicy(), true],
    [aPolicy({ effectiveTo: END }), true],
    [aPolicy({ verified: false }), true],
    [aPolicy({ effectiveTo: '2026-11-22' }), false],
    [aPolicy({ effectiveFrom: END }), false],
    [aPolicy({ supersededBy: ['other'] }), false],
  ])('is offered only where it can still lead to something (%#)', (policy, offered) => {
    expect(canApply(policyStatus(policy, '2026-11-23'))).toBe(offered);
  });
});

describe('amounts', () => {
  const band = { from: '2025-07-01', to: '2026-06-30', amounts: [] };
  const benefit = { derived: false, amounts: [], items: [], history: [band] };

  it.each([
    [aPolicy(), true],
    [aPolicy({ verified: false, confidence: 'medium' }), true],
    [aPolicy({ confidence: 'low' }), false],
    [aPolicy({ effectiveTo: '2026-11-22' }), false],
    [aPolicy({ effectiveFrom: END }), false],
    [aPolicy({ supersededBy: ['other'] }), false],
    [aPolicy({ ended: true }), false],
  ])('are shown only where they hold (%#)', (policy, shown) => {
    expect(showsAmounts(policy, '2026-11-23')).toBe(shown);
  });

  it('with days of their own are shown from the first to the last of them', () => {
    const sums = { ...benefit, history: [], sumsFrom: '2026-07-01', sumsTo: '2026-11-23' };
    const shownOn = (day: string) => showsAmounts(aPolicy({ benefit: sums }), day);
    expect(['2026-06-30', '2026-07-01', '2026-11-23', '2026-11-24'].map(shownOn)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('of an earlier standard are those of its own days, the last one included', () => {
    const policy = aPolicy({ effectiveFrom: '2026-07-01', benefit });
    expect(standardOn(policy, '2026-06-30')).toBe(band);
    expect(showsAmounts(policy, '2026-06-30')).toBe(true);
    expect(standardOn(policy, '2026-07-01')).toBeUndefined();
    expect(showsAmounts(policy, '2025-06-30')).toBe(false);
  });
});
