import type { Page } from '@playwright/test';
import { address } from './demo.ts';

/** Holds back what is asked of the plugin's server and matches, until another is held back in its place. */
export async function hold(page: Page, first: RegExp) {
  let held = first;
  let release = () => {};
  let released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`${address('PLUGIN')}/**`, async (route) => {
    while (held.test(route.request().url())) await released;
    await route.continue();
  });
  return {
    next(matching: RegExp) {
      held = matching;
      release();
      released = new Promise<void>((resolve) => {
        release = resolve;
      });
    },
  };
}
