// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Destination } from '../../../src/domain/screens.ts';
import { hostCalls } from '../../../src/host/contract/hostCalls.ts';
import type { HostContext, WidgetId } from '../../../src/host/contract/types.ts';
import { useCapabilitiesOf } from '../../../src/host/shell/useCapabilitiesOf.ts';
import { renderHook } from '../../renderHook.ts';

const call = vi.fn();
const host: HostContext = { api: 1, city: { name: '示例城市', sources: [] }, call };
const calls = hostCalls(() => host);
const OFFERED: readonly WidgetId[] = [];
const visit = () =>
  renderHook<HostContext, ReturnType<typeof useCapabilitiesOf>>(
    (now) => useCapabilitiesOf(now, calls, OFFERED, undefined),
    host,
  );

it('what one visit may do is another object than that of the next, by which its ways are remembered', async () => {
  const [first, next] = [await visit(), await visit()];
  const before = first.now();
  await first.render({ ...host });
  expect(first.now()).toBe(before);
  expect(next.now()).not.toBe(before);
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
