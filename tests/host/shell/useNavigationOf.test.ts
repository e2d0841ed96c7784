// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Destination } from '../../../src/domain/screens.ts';
import { hostCalls } from '../../../src/host/contract/hostCalls.ts';
import type { HostContext, WidgetId } from '../../../src/host/contract/types.ts';
import { useNavigationOf } from '../../../src/host/shell/useNavigationOf.ts';
import { useScreens } from '../../../src/host/shell/useScreens.ts';
import { renderHook } from '../../renderHook.ts';

const policy: Destination = { kind: 'policy', id: 'p' };

/** The navigation of a widget, or of the whole circle, in a host that navigates. */
async function navigationOf(widget: WidgetId | undefined, accepts = true) {
  const navigate = vi.fn(() => accepts);
  const host: HostContext = { api: 1, city: { name: '示例城市', sources: [] }, navigate };
  const calls = hostCalls(() => host);
  const go = vi.fn();
  const { now } = await renderHook(
    (first: Destination) => {
      const screens = { ...useScreens(first), go };
      return useNavigationOf(screens, { host, calls, widget, more: undefined });
    },
    { kind: 'jobs' },
  );
  return { navigate, go, now };
}

it('a single widget asks the host to open a screen of another widget', async () => {
  const { now, navigate, go } = await navigationOf('jobs');
  now().go(policy);
  expect(navigate).toHaveBeenCalledExactlyOnceWith(policy);
  expect(go).not.toHaveBeenCalled();
});

it('it opens it itself where the host declines', async () => {
  const { now, go } = await navigationOf('jobs', false);
  now().go(policy);
  expect(go).toHaveBeenCalledExactlyOnceWith(policy);
});

it.each<readonly [string, WidgetId | undefined, Destination]>([
  ['a screen of its own', 'jobs', { kind: 'job', id: 'j' }],
  ['what is a person’s own', 'jobs', { kind: 'mine' }],
  ['a booking that is moved', 'jobs', { kind: 'booking', moves: 'b-1' }],
  ['what a person said of themselves', 'policies', { kind: 'benefits', given: { age: 55 } }],
  ['any screen of the whole circle', undefined, policy],
])('%s is opened without the host, which hears nothing of it', async (_, widget, to) => {
  const { now, navigate, go } = await navigationOf(widget);
  now().go(to);
  expect(go).toHaveBeenCalledExactlyOnceWith(to);
  expect(navigate).not.toHaveBeenCalled();
});
