// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, createElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useDayKind } from '../../../src/data/ask/useDayKind.ts';
import { addDays } from '../../../src/domain/calendar.ts';
import { renderHook } from '../../renderHook.ts';

async function asking() {
  const client = new QueryClient();
  const { now, results } = await renderHook(useDayKind, undefined, (child) =>
    createElement(QueryClientProvider, { client }, child),
  );
  const loaded = () =>
    act(async () => {
      await vi.waitUntil(() => client.isFetching() === 0);
      // The hook renders the answer in a later task.
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { now, results, loaded };
}

describe('the kind of a day', () => {
  it('is unknown until the table of holidays is there', async () => {
    const { now, results, loaded } = await asking();
    expect(results[0]?.('2026-10-01')).toBe('unknown');
    await loaded();
    expect(now()('2026-10-01')).toBe('holiday');
  });

  it.each([
    ['2026-01-01', 'holiday', 'New Year'],
    ['2026-02-17', 'holiday', 'Spring Festival'],
    ['2026-10-01', 'holiday', 'National Day'],
    ['2026-10-07', 'holiday', 'the last day of the golden week'],
    ['2026-10-10', 'makeUp', 'a Saturday one works for it'],
    ['2026-11-28', 'ordinary', 'any Saturday'],
    ['2026-11-23', 'ordinary', 'any Monday'],
    ['2027-02-06', 'unknown', 'of a year that is not planned yet'],
    ['2027-11-22', 'unknown', 'any Monday of such a year'],
  ])('of %s is %s: %s', async (day, kind) => {
    const { now, loaded } = await asking();
    await loaded();
    expect(now()(day)).toBe(kind);
  });

  it('is known for every day of 2026, and for none after', async () => {
    const { now, loaded } = await asking();
    await loaded();
    const kinds = (year: string) =>
      new Set(Array.from({ length: 365 }, (_, nth) => now()(addDays(`${year}-01-01`, nth))));
    expect([...kinds('2026')].sort()).toEqual(['holiday', 'makeUp', 'ordinary']);
    expect([...kinds('2027')]).toEqual(['unknown']);
  });
});
