import type { CDPSession, Page } from '@playwright/test';

/** Things of the browser that outlive whoever forgets to end them. */
const KINDS = [
  'ShadowRoot',
  'ResizeObserver',
  'IntersectionObserver',
  'MutationObserver',
  'MediaQueryList',
  'BroadcastChannel',
  'MessagePort',
  'AbortController',
  'IDBDatabase',
  'CSSStyleSheet',
  'HTMLStyleElement',
] as const;

const PLACES = ['window', 'document', 'document.documentElement', 'document.head', 'document.body'] as const;

/** Notes which timeouts, intervals, frames and idle callbacks are still to come. */
export const watchTimers = (page: Page) =>
  page.addInitScript(() => {
    const pending = new Set<string>();
    const hear = (set: string, clear: string) => {
      const start: (run: (...args: unknown[]) => void, ...rest: unknown[]) => unknown = Reflect.get(
        window,
        set,
      );
      const stop: (id: unknown) => void = Reflect.get(window, clear);
      Reflect.set(window, set, (run: (...args: unknown[]) => void, ...rest: unknown[]) => {
        const id: unknown = start(
          (...args: unknown[]) => {
            if (set !== 'setInterval') pending.delete(`${set} ${id}`);
            run(...args);
          },
          ...rest,
        );
        pending.add(`${set} ${id}`);
        return id;
      });
      Reflect.set(window, clear, (id: unknown) => {
        pending.delete(`${set} ${id}`);
        stop(id);
      });
    };
    hear('setTimeout', 'clearTimeout');
    hear('setInterval', 'clearInterval');
    hear('requestAnimationFrame', 'cancelAnimationFrame');
    hear('requestIdleCallback', 'cancelIdleCallback');
    Reflect.set(window, 'pendingTimers', () => [...pending].map((timer) => timer.split(' ')[0]));
  });

/**
 * What is alive in the page after the garbage is collected: `exact` is the same for the same state of the page, the
 * rest differs a little from time to time.
 */
export async function leftovers(page: Page, cdp: CDPSession) {
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const kinds = await alive(cdp);
  const listeners: Record<string, string> = {};
  for (const place of PLACES) listeners[place] = await listenersOf(cdp, place);
  const here = await page.evaluate(() => ({
    timers: Array.from<unknown>(Reflect.get(window, 'pendingTimers')()),
    styles: document.querySelectorAll('style, link, script').length,
    adopted: document.adoptedStyleSheets.length,
  }));
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return {
    exact: { kinds, listeners, here, frames: page.frames().length },
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heapKb: Math.round(usedSize / 1024),
  };
}

/** Every object of the page is asked for at once, as the garbage is collected each time. */
async function alive(cdp: CDPSession): Promise<unknown> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'Object.prototype' });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'leftovers',
  });
  const count = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function (kinds) {
      return Object.fromEntries(kinds.map((kind) => [kind, this.filter((one) => one instanceof window[kind]).length]));
    }`,
    arguments: [{ value: KINDS }],
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'leftovers' });
  return count.result.value;
}

async function listenersOf(cdp: CDPSession, place: string): Promise<string> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: place });
  const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
  return listeners
    .map(({ type }) => type)
    .sort()
    .join();
}
