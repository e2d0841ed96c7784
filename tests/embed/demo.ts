import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { NOW } from './now.ts';

export { expect };

/** Both hosts: one with React and an antd of its own, one without any framework. */
export const HOSTS = [
  { host: 'React', path: '/' },
  { host: '无框架', path: '/plain.html' },
] as const;

export const address = (part: 'HOST' | 'PLUGIN' | 'CITY' | 'BIG_CITY') => {
  const url = process.env[`DEMO_${part}`];
  if (!url) throw new Error(`DEMO_${part} is not served`);
  return url;
};

/**
 * A page of the demo host, on the tests' day. Whatever escapes into the host's page fails the test: an error that nobody
 * caught, a rejection that nobody heard, a complaint of ours in the console.
 */
export const test = base.extend<{ escaped: string[] }>({
  escaped: [
    async ({ page }, use) => {
      const escaped: string[] = [];
      page.on('pageerror', (error) => escaped.push(String(error)));
      page.on('console', (message) => {
        const ours = message.location().url.startsWith(address('PLUGIN'));
        // What the browser itself notes, of a file that did not come or of a policy, has no arguments.
        if (ours && message.type() === 'error' && message.args().length > 0) escaped.push(message.text());
      });
      await page.clock.setFixedTime(NOW);
      await use(escaped);
      expect(escaped, 'errors that escaped into the host page').toEqual([]);
    },
    { auto: true },
  ],
});

/** Settings of the demo strip, as they stand in the address. */
export type Query = Partial<Record<'surface' | 'elder' | 'login' | 'able' | 'town' | 'city', string>>;

export const XIAYANG = '310118001';

export async function openHost(page: Page, path: string, query: Query = {}) {
  await page.goto(`${address('HOST')}${path}?${new URLSearchParams(query)}`);
}

/** Taps the icon and gives the circle. */
export async function openCircle(page: Page, path: string, query: Query = {}): Promise<Locator> {
  await openHost(page, path, query);
  await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
  const circle = page.getByRole('region', { name: '15分钟就业服务圈' });
  await expect(circle).toBeVisible();
  return circle;
}

/** Goes to a part by the navigation 就业服务. */
export async function goTo(circle: Locator, part: string) {
  await circle
    .getByRole('navigation', { name: '就业服务' })
    .getByRole('button', { name: part, exact: true })
    .click();
  await expect(circle.getByRole('heading', { level: 2, name: part })).toBeVisible();
}

/** CSS px by which the page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
