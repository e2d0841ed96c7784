// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Destination } from '../../../src/domain/screens.ts';
import { hostCalls } from '../../../src/host/contract/hostCalls.ts';
import type { HostContext, WidgetId } from '../../../src/host/contract/types.ts';
import { CAN_DO } from '../../../src/host/shell/canDo.ts';
import { useCapabilitiesOf } from '../../../src/host/shell/useCapabilitiesOf.ts';
import { SURFACE_NAMES } from '../../../src/ui/surface/surface.ts';
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

it.each(SURFACE_NAMES)(
  'a host that can do everything is asked on the %s for what fits there',
  async (surface) => {
    const able: HostContext = {
      ...host,
      surface,
      auth: { getToken: async () => null, login: vi.fn() },
      share: vi.fn(),
      print() {},
      scan: async () => '',
      dictate: async () => null,
      badge: vi.fn(),
      remind: vi.fn(),
      route: async () => null,
    };
    const shown = await visit();
    await shown.render(able);
    const used = Object.entries(shown.now()).filter(([, one]) => typeof one === 'function');
    const fitting = Object.entries(CAN_DO).flatMap(([what, on]) =>
      on.some((one) => one === surface) ? [what] : [],
    );
    expect(used.map(([what]) => what).toSorted()).toEqual([...fitting, 'offers', 'track'].toSorted());
  },
);

it('on a kiosk nobody logs in and nothing is shared, and only an own phone is reminded', () => {
  expect(CAN_DO.login).not.toContain('kiosk');
  expect(CAN_DO.share).not.toContain('kiosk');
  expect([CAN_DO.badge, CAN_DO.remind]).toEqual([['phone'], ['phone']]);
});
