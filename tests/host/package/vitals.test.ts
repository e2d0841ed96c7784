// @vitest-environment happy-dom
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Sink } from '../../../src/host/package/sinks.ts';
import { watchVitals } from '../../../src/host/package/vitals.ts';

it('a vital is told once the page is idle, to the thousandth, with the screen that was shown last', async () => {
  onTestFinished(() => void vi.unstubAllGlobals());
  const navigation = { responseStart: 0.12345, activationStart: 0 };
  vi.stubGlobal('performance', {
    now: () => 100,
    timeOrigin: 0,
    getEntriesByType: (type: string) => (type === 'navigation' ? [navigation] : []),
  });
  const whenIdle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => whenIdle.push(callback));
  const heard: unknown[] = [];
  const told = new Promise<void>((resolve) => {
    const sink: Sink = {
      track(event) {
        heard.push(event);
        if (event.type === 'vital') resolve();
      },
      report: ({ code }) => heard.push(code),
    };
    const watched = watchVitals(sink);
    expect(whenIdle).toHaveLength(1);
    watched.track({ type: 'shown', screen: 'jobs' });
    watched.report({ code: 'chunk-failed', version: '1.2.3', step: 'render' });
    expect(heard).toEqual([{ type: 'shown', screen: 'jobs' }, 'chunk-failed']);
    whenIdle[0]?.();
  });
  await told;
  expect(heard.at(-1)).toEqual({ type: 'vital', name: 'TTFB', value: 0.123, rating: 'good', screen: 'jobs' });
});
