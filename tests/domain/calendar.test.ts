import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  dayInShanghai,
  daysBetween,
  isDay,
  timeInShanghai,
  weekdayOf,
} from '../../src/domain/calendar.ts';
import { isInstant, upToLast } from '../../src/domain/instant.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the day in Shanghai', () => {
  it.each([
    ['2026-11-23T15:59:59.999Z', '2026-11-23', '23:59'],
    ['2026-11-23T16:00:00.000Z', '2026-11-24', '00:00'],
    ['2026-12-31T15:59:59Z', '2026-12-31', '23:59'],
    ['2026-12-31T16:00:00Z', '2027-01-01', '00:00'],
    ['2028-02-28T16:00:00Z', '2028-02-29', '00:00'],
    ['2028-02-29T16:00:00Z', '2028-03-01', '00:00'],
    ['2026-02-28T16:00:00Z', '2026-03-01', '00:00'],
    ['2026-07-01T01:05:00Z', '2026-07-01', '09:05'],
  ])('at %s is %s, %s', (instant, day, time) => {
    expect(dayInShanghai(new Date(instant))).toBe(day);
    expect(timeInShanghai(new Date(instant))).toBe(time);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('is the same on a device in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(dayInShanghai(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
    expect(timeInShanghai(new Date('2026-11-23T15:59:00Z'))).toBe('23:59');
    expect(addDays('2026-03-08', 1)).toBe('2026-03-09');
    expect(weekdayOf('2026-11-23')).toBe(1);
  });
});

describe('isInstant', () => {
  it.each([
    '2026-11-23T09:00Z',
    '2026-11-23T09:00:00+08:00',
    '2026-11-23T24:00:00+08:00',
    '2028-02-29T09:00:00.123456789Z',
    '9999-12-31T23:59:59Z',
  ])('takes %s', (text) => expect(isInstant(text)).toBe(true));

  it.each([
    '2026-11-23',
    '2026-11-23T09:00:00',
    '2026-02-30T09:00:00Z',
    '2026-02-29T09:00:00Z',
    '2026-13-01T09:00:00Z',
    '2026-11-23T09:60:00Z',
    '2026-11-23T25:00:00Z',
    '2026-11-23T09:00:00+99:99',
    '26-11-23T09:00:00Z',
    ' 2026-11-23T09:00:00Z',
    '',
  ])('does not take %j', (text) => expect(isInstant(text)).toBe(false));
});

it('an instant after the last day of Shanghai is its end, so that days compare as text', () => {
  expect(upToLast('9999-12-31T16:00:00Z')).toBe('9999-12-31T23:59:59+08:00');
  expect(upToLast('9999-12-31T15:59:59Z')).toBe('9999-12-31T15:59:59Z');
});

describe('isDay', () => {
  it.each(['2026-11-23', '2028-02-29', '2000-02-29', '2026-12-31'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    '20261123',
    '2026-11-23 ',
    '2026-11-23T00:00:00',
    'Undefined',
    '',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('calculating with days', () => {
  it('crosses leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(daysBetween('2028-02-01', '2028-03-01')).toBe(29);
    expect(daysBetween('2026-11-23', '2026-12-31')).toBe(38);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });

  it('comes back to where it started', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  it('orders days as text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });
});

describe('weekdayOf', () => {
  it('calls Monday 1 and Sunday 7', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) => weekdayOf(addDays('2026-11-23', days)));
    expect(week).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('returns after seven days and not before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, days) => {
        expect(weekdayOf(addDays(day, days)) === weekdayOf(day)).toBe(days === 7);
      }),
    );
  });
});
