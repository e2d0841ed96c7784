import { expect, it } from 'vitest';
import {
  emptyMusts,
  isFollowUpDue,
  makesWish,
  type Need,
  type RegisteredNeed,
  WISHES,
} from '../../src/domain/need.ts';

const need = (parts: Partial<Need>): Need => ({ wants: [], skills: [], employment: [], ...parts });

it.each([
  [{ musts: ['pay'] }, ['pay']],
  [{ musts: ['nights'], nightShift: true }, ['nights']],
  [{ musts: ['pay', 'nights'], leastPay: 4000, nightShift: false }, []],
  [{}, []],
] as const)('a wish that must be met and was never made is named: %j', (parts, found) => {
  expect(emptyMusts(need(parts))).toEqual(found);
});

it.each([
  ['open', '2026-11-23', true],
  ['open', '2026-11-24', false],
  ['open', undefined, false],
  ['found', '2026-11-01', false],
] as const)(
  'a need that is %s with its day on %s is asked about on 2026-11-23: %s',
  (state, followUpOn, due) => {
    const registered: RegisteredNeed = {
      id: '1',
      need: need({}),
      registeredOn: '2026-11-01',
      state,
      followUpOn,
    };
    expect(isFollowUpDue(registered, '2026-11-23')).toBe(due);
  },
);

it.each([
  [{}, []],
  [{ wants: ['保洁'] }, ['work']],
  [{ townCode: '310118001' }, ['place']],
  [{ withinMinutes: 15 }, ['place']],
  [{ leastPay: 4000 }, ['pay']],
  [{ employment: ['partTime'] }, ['employment']],
  [{ nightShift: false }, ['nights']],
  [{ nightShift: true }, []],
  [{ skills: ['电工证'], musts: ['pay'] }, []],
] as const)('a need of %j wishes %j', (parts, wishes) => {
  expect(WISHES.filter((wish) => makesWish(need(parts), wish))).toEqual(wishes);
});
