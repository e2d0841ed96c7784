// @vitest-environment happy-dom
import { type QueryKey, QueryObserver } from '@tanstack/react-query';
import { expect, it, onTestFinished, vi } from 'vitest';
import { hostCalls } from '../../../src/host/contract/hostCalls.ts';
import type { HostContext } from '../../../src/host/contract/types.ts';
import { useCityOf } from '../../../src/host/shell/useCityOf.ts';
import { listen } from '../../city/listen.ts';
import { NOW } from '../../city/sandbox.ts';
import { renderHook } from '../../renderHook.ts';

/* What the city answered one person is nobody else's. */

const city = { name: '示例城市', sources: [{ kind: 'gateway', baseUrl: 'https://city.example/api' }] };
const host: HostContext = { api: 1, city };
const calls = hostCalls(() => host);
const clock = () => NOW;
const heardTime = () => {};
const getToken = async () => null;
const first = { visit: 0, changes: 0, others: 0 };

async function answered() {
  const page = await renderHook(
    ({ visit, ...login }: typeof first) =>
      useCityOf(city, host, calls, {
        visit,
        login: { ...login, isNobody: () => false, getToken },
        keeps: false,
        clock,
        heardTime,
      }),
    first,
  );
  const { client } = page.now();
  client.setQueryData(['stations'], '金丝雀');
  return { page, client };
}

it.each([
  ['another visitor', { ...first, visit: 1 }],
  ['another person', { ...first, changes: 1, others: 1 }],
])('%s finds nothing of it, and it is gone', async (_, next) => {
  const { page, client } = await answered();
  await page.render(next);
  expect(page.now().client).not.toBe(client);
  expect(client.getQueryCache().getAll()).toEqual([]);
  expect(page.now().client.getQueryCache().getAll()).toEqual([]);
});

it('the same person who logs in once more is asked for anew, and what is on the screen stays', async () => {
  const { page, client } = await answered();
  const { api } = page.now();
  await page.render({ ...first, changes: 1 });
  expect(page.now().client).toBe(client);
  expect(page.now().api).not.toBe(api);
});

it('it is gone with the plugin', async () => {
  const { page, client } = await answered();
  await page.leave();
  expect(client.getQueryCache().getAll()).toEqual([]);
});

it('the host hears of a city that does not answer', async () => {
  const headers = { 'Access-Control-Allow-Origin': '*' };
  const { url } = await listen(() => new Response('<p>502</p>', { headers }));
  const report = vi.fn();
  const calls = hostCalls(() => ({ ...host, report }));
  const out = { name: '示例城市', sources: [{ kind: 'gateway', baseUrl: `${url}/api` }] };
  const login = { changes: 0, others: 0, isNobody: () => false, getToken };
  const page = await renderHook(
    () => useCityOf(out, host, calls, { visit: 0, login, keeps: false, clock, heardTime }),
    {},
  );
  await page
    .now()
    .api.listTowns?.()
    .catch(() => {});
  await vi.dynamicImportSettled();
  expect(report.mock.calls).toMatchObject([
    [{ code: 'city-unavailable', step: url, cause: { kind: 'malformed', reason: 'no JSON' } }],
  ]);
});

it('it is gone also from a screen that leaves later than the plugin', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { page, client } = await answered();
  const leave = new QueryObserver(client, { queryKey: ['stations'], enabled: false }).subscribe(() => {});
  await page.leave();
  leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});

it.each([
  ['a fresh answer', { value: [] }, false],
  ['an answer of the device', { value: [], cached: { at: '2026-11-23T09:00:00+08:00' } }, true],
  ['a search with one page of the device', { pages: [{ value: [] }, { cached: { at: '' } }] }, true],
])('%s is asked for anew by the next screen: %s', async (_, data, asked) => {
  const { client } = await answered();
  const queryKey: QueryKey = ['jobs'];
  client.setQueryData(queryKey, data);
  const next = new QueryObserver(client, { queryKey, queryFn: () => data });
  expect(next.getCurrentResult().isStale).toBe(asked);
});

it('a part that the city switches off has nothing read anew', async () => {
  const login = { ...first, isNobody: () => false, getToken };
  const use = (now: typeof city) =>
    useCityOf(now, host, calls, { visit: 0, login, keeps: false, clock, heardTime });
  const page = await renderHook(use, city);
  const { api } = page.now();
  await page.render({ ...city, ...{ off: { jobs: '暂停' } } });
  expect(page.now().api).toBe(api);
  await page.render({ ...city, name: '另一城市' });
  expect(page.now().api).not.toBe(api);
});
