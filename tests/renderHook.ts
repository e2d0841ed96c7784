import { act, createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

/**
 * Calls a hook inside of a component; needs a DOM. The component is taken away after the test.
 *
 * @param around what the component stands in; by default, nothing
 */
export async function renderHook<P, R>(
  hook: (props: P) => R,
  first: P,
  around: (child: ReactNode) => ReactNode = (child) => child,
) {
  const results: R[] = [];
  function Probe({ props }: { props: P }) {
    results.push(hook(props));
    return null;
  }
  const root = createRoot(document.createElement('div'));
  const render = (props: P) => act(async () => root.render(around(createElement(Probe, { props }))));
  await render(first);
  const leave = () => act(async () => root.unmount());
  onTestFinished(leave);
  return {
    /** What the hook gave at every render. */
    results,
    /** What it gave last. */
    now(): R {
      const last = results.at(-1);
      if (last === undefined) throw new Error('the hook gave nothing');
      return last;
    },
    render,
    /** Takes the component away before the test ends. */
    leave,
  };
}
