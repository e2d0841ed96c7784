import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetQueries } from '../../src/data/forgetQueries.ts';

/* What is forgotten is held by nothing: no timer keeps a removed query for five minutes. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const opened = () => new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 300_000 } } });

it('a query that is on its way is not kept', async () => {
  const client = opened();
  const asked = client.fetchQuery({ queryKey: ['own need'], queryFn: () => new Promise(() => {}) });
  asked.catch(() => {});
  forgetQueries(client);
  await vi.advanceTimersByTimeAsync(1);
  expect(client.getQueryCache().getAll()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('a query of a screen that was out of sight is not kept when the screen comes back and goes', async () => {
  const client = opened();
  const screen = new QueryObserver(client, { queryKey: ['own need'], queryFn: () => '金丝雀' });
  screen.subscribe(() => {})();
  await vi.advanceTimersByTimeAsync(1);
  forgetQueries(client, { type: 'inactive' });
  screen.subscribe(() => {})();
  forgetQueries(client);
  await vi.advanceTimersByTimeAsync(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('only what is asked for is forgotten', async () => {
  const client = opened();
  client.setQueryData(['stations'], '金丝雀');
  const screen = new QueryObserver(client, { queryKey: ['policies'], queryFn: () => '政策' });
  const leave = screen.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(1);
  forgetQueries(client, { type: 'inactive' });
  expect(client.getQueryCache().getAll()).toMatchObject([{ queryKey: ['policies'] }]);
  leave();
});
