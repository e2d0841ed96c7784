// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hostCalls } from '../../../src/host/contract/hostCalls.ts';
import type { HostContext } from '../../../src/host/contract/types.ts';
import { useCityOf } from '../../../src/host/shell/useCityOf.ts';
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
