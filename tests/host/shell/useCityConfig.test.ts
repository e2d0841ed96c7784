// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { hostCalls } from '../../../src/host/contract/hostCalls.ts';
import type { PluginProblem } from '../../../src/host/contract/types.ts';
import { useCityConfig } from '../../../src/host/shell/useCityConfig.ts';
import { gate, listen } from '../../city/listen.ts';
import { NOW } from '../../city/sandbox.ts';
import { renderHook } from '../../renderHook.ts';

await import('../../../src/city/followAt.ts');

const clock = () => NOW;

/** The configuration at an address whose query holds a key. */
async function configAt(answer: () => Response | Promise<Response>) {
  const { url, seen } = await listen(answer);
  const address = `${url}/city.json`;
  const problems: PluginProblem[] = [];
  const calls = hostCalls(() => ({ report: (problem) => problems.push(problem) }));
  const hook = await renderHook((given: { url: string }) => useCityConfig(given, calls, clock, undefined), {
    url: `${address}?key=secret`,
  });
  return { ...hook, address, problems, seen };
}

const headers = { 'Access-Control-Allow-Origin': '*' };
const config = { name: '青浦', sources: [{ kind: 'gateway', baseUrl: 'https://city.example/api' }] };

it('a city of which there is no configuration is told with its address, and without the key in it', async () => {
  const { now, problems, address } = await configAt(() => new Response('{}', { headers }));
  expect(now().state).toBe('loading');
  await vi.waitFor(() => expect(now().state).toBe('failed'));
  expect(problems).toMatchObject([{ code: 'city-config', step: address }]);
  expect(JSON.stringify(problems)).not.toContain('secret');
});

it('a part that is switched off by a wrong name is told', async () => {
  const { now, problems } = await configAt(() =>
    Response.json({ ...config, off: { job: '暂停' } }, { headers }),
  );
  await vi.waitFor(() => expect(now()).toMatchObject({ state: 'ready', city: { name: '青浦' } }));
  expect(problems).toMatchObject([{ code: 'name-unknown', step: 'city.off', cause: { nearest: 'jobs' } }]);
});

it('nothing is told of an address that nobody follows any more', async () => {
  const { open, opened } = gate();
  const { leave, problems, seen } = await configAt(async () => {
    await opened;
    return new Response('{}', { headers });
  });
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  await leave();
  open();
  // Who asks after it is answered after it.
  const later = await configAt(() => new Response('{}', { headers }));
  await vi.waitFor(() => expect(later.now().state).toBe('failed'));
  expect(problems).toEqual([]);
});
