import { setupWorker } from 'msw/browser';
import { type Answering, cityHandlers } from './handlers.ts';

/**
 * Starts the sandbox city in a service worker, for Storybook: `addonMsw(() => cityInBrowser())`. The addon's own
 * start still uses `onUnhandledRequest`, which MSW 3 ignores: it would warn of every request.
 */
export async function cityInBrowser(city?: Answering, origin?: string) {
  const worker = setupWorker(...cityHandlers(city, origin));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return worker;
}
