// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Destination } from '../../../src/domain/screens.ts';
import { hostCalls } from '../../../src/host/contract/hostCalls.ts';
import type { HostContext } from '../../../src/host/contract/types.ts';
import { useCapabilitiesOf } from '../../../src/host/shell/useCapabilitiesOf.ts';
import { renderHook } from '../../renderHook.ts';

const route = vi.fn(async () => ({ minutes: 5 }));
const call = vi.fn();
const host: HostContext = { api: 1, city: { name: '示例城市', sources: [] }, route, call };
const calls = hostCalls(() => host);
const visit = () =>
  renderHook<HostContext, ReturnType<typeof useCapabilitiesOf>>(
    (now) => useCapabilitiesOf(now, calls, [], undefined),
    host,
  );

it('the ways of one visit are asked by another function than those of the next', async () => {
  const [first, next] = [await visit(), await visit()];
  const { route: ask } = first.now();
  await first.render({ ...host, station: 'another' });
  expect(first.now().route).toBe(ask);
  expect(next.now().route).not.toBe(ask);
  const place = { lng: 121.1, lat: 31.1 };
  expect(await ask?.(place, place, 'walk', new AbortController().signal)).toEqual({ minutes: 5 });
});

it.each<readonly [Destination, Destination]>([
  [
    { kind: 'procedure', id: 'p' },
    { kind: 'procedure', id: 'p' },
  ],
  [{ kind: 'mine' }, { kind: 'home' }],
  [{ kind: 'booking', moves: 'b-1' }, { kind: 'home' }],
  [{ kind: 'benefits', given: { age: 55 } }, { kind: 'home' }],
])('a call for help from %j is told as one from %j', async (about, told) => {
  (await visit()).now().call?.('video', about);
  expect(call).toHaveBeenLastCalledWith('video', told);
});
