import { describe, expect, it } from 'vitest';
import { outageOf } from '../../../src/data/ask/outageOf.ts';

const idle = { isFetching: false, isRefetchError: false, dataUpdatedAt: 0, refetch: () => {} };
const cachedAt = (at: string) => ({
  value: [],
  sample: false,
  dropped: [],
  cached: { at, sources: ['人社'] },
});

describe('an outage', () => {
  it('is absent for a fresh answer', () => {
    expect(outageOf({ value: [], sample: false, dropped: [] }, '2026-11-23', idle)).toBeUndefined();
  });

  it('says when the answer came in Shanghai, how long ago, and which sources are out', () => {
    expect(outageOf(cachedAt('2026-11-21T16:30:00Z'), '2026-11-23', idle)).toMatchObject({
      day: '2026-11-22',
      time: '00:30',
      daysAgo: 1,
      sources: ['人社'],
      retrying: false,
    });
  });

  it('is told for an answer that could not be read again, with the time of the last reading', () => {
    const dataUpdatedAt = Date.parse('2026-11-23T01:05:00Z');
    const silent = { ...idle, isRefetchError: true, dataUpdatedAt };
    expect(outageOf({ value: [], sample: false, dropped: [] }, '2026-11-23', silent)).toMatchObject({
      day: '2026-11-23',
      time: '09:05',
      daysAgo: 0,
    });
  });

  it('is never in the future, however far the clock of the device is behind', () => {
    expect(outageOf(cachedAt('2026-11-23T01:00:00Z'), '2026-11-20', idle)?.daysAgo).toBe(0);
  });
});
