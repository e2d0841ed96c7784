import { setupWorker } from 'msw/browser';
import { cityHandlers, type FetchHandler } from './handlers.ts';

/**
 * Starts the sandbox city in a service worker, for Storybook: `addonMsw(() => cityInBrowser())`. It replaces the start
 * of the addon, which still uses `onUnhandledRequest`: MSW 3 ignores that option and would warn about every request.
 */
export async function cityInBrowser(city?: FetchHandler, origin?: string) {
  const worker = setupWorker(...cityHandlers(city, origin));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return worker;
}
