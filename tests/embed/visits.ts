import type { Locator, Page } from '@playwright/test';
import { address, type Press } from './demo.ts';

/** A way in which a resident walks through the plugin. */
export interface Visit {
  readonly press: Press;
  readonly width: number;
  readonly elder: '0' | '1';
  readonly city: 'normal' | 'slow';
  /** Whether the first answer to each write is lost after the city has done it. */
  readonly loses: boolean;
}

const byTouch: Visit = {
  press: (button) => button.click(),
  width: 360,
  elder: '0',
  city: 'normal',
  loses: false,
};
/** THE TABLE of visits that a journey is walked in. */
export const VISITS: Readonly<Record<string, Visit>> = {
  'by touch': byTouch,
  'by keyboard, in elder mode at 320 px': {
    ...byTouch,
    press: async (button: Locator) => {
      await button.focus();
      await button.press('Enter');
    },
    width: 320,
    elder: '1',
  },
  'in a slow city': { ...byTouch, city: 'slow' },
  'where the first answer to each write is lost': { ...byTouch, loses: true },
};

/**
 * Makes each visit one of a person whom the city does not know yet.
 *
 * @param cityTime what time the city says that it is. By default, its own
 */
export async function asSomebodyNew(
  page: Page,
  loses: boolean,
  cityTime: () => Date | undefined = () => undefined,
) {
  const authorization = `Bearer ${crypto.randomUUID()}`;
  const lost = new Set<string>();
  await page.route(`${address('CITY')}/**`, async (route) => {
    const request = route.request();
    const headers = { ...request.headers(), authorization };
    const write = `${request.method()} ${new URL(request.url()).pathname}`;
    const time = cityTime();
    if (time && request.method() === 'GET') {
      const response = await route.fetch({ headers });
      return route.fulfill({ response, headers: { ...response.headers(), date: time.toUTCString() } });
    }
    if (!loses || !/^(POST|PUT|PATCH)/.test(write) || lost.has(write)) return route.continue({ headers });
    lost.add(write);
    await route.fetch({ headers });
    return route.abort('connectionreset');
  });
}
