import type { Browser, Page } from '@playwright/test';
import { test as base, expect } from '../demo.ts';
import { NOW } from '../now.ts';
import { type Entry, type HostPage, openPage, SCREENS, type Screen, show, walk } from './host.ts';
import { antd4, antd5Reset, hostile, tailwind } from './hosts.ts';
import { differences, type Look, lookAt } from './looks.ts';

const WINDOW = {
  viewport: { width: 360, height: 740 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
} as const;

type Looks = Partial<Record<Screen, Look>>;

/** The looks of all screens once they stand still. */
async function looksOf(page: Page): Promise<Looks> {
  const place = page.locator('#place');
  const looks: Looks = {};
  await walk(place, async (screen) => {
    let look = await lookAt(place);
    await expect(async () => {
      const before = look;
      look = await lookAt(place);
      expect(differences(before, look)).toEqual([]);
    }).toPass();
    looks[screen] = look;
  });
  return looks;
}

async function cleanLooks(browser: Browser, entry: Entry): Promise<Looks> {
  const page = await browser.newPage(WINDOW);

  await page.clock.setFixedTime(NOW);
  await openPage(page, entry);
  await show(page, entry, { role: 'staff' });
  const looks = await looksOf(page);
  await page.close();
  return looks;
}

const test = base.extend<object, { clean: Looks }>({
  clean: [
    async ({ browser }, use) => use(await cleanLooks(browser, 'mount')),
    { scope: 'worker', timeout: 120_000 },
  ],
});
test.use(WINDOW);

/** Compares every screen in a host's page with the clean one. */
async function staysItself(page: Page, entry: Entry, clean: Looks, host: HostPage, accepted = /^$/) {
  await openPage(page, entry, host);
  await show(page, entry, { role: 'staff' });
  const place = page.locator('#place');
  const found: Partial<Record<Screen, readonly string[]>> = {};
  await walk(place, async (screen) => {
    const wanted = clean[screen];
    if (!wanted) throw new Error(`nothing to compare ${screen} with`);
    await expect(async () => {
      const all = differences(wanted, await lookAt(place));
      found[screen] = all.filter((difference) => !accepted.test(difference));
      expect(found[screen]).toEqual([]);
    }).toPass({ timeout: 10_000 });
  });
  expect(found).toEqual(Object.fromEntries(SCREENS.map((screen) => [screen, []])));
}

test('antd 4 with its global style sheet does not reach in, nor the reset of antd 5 beside it', async ({
  page,
  clean,
}) => {
  await staysItself(page, 'mount', clean, { ...antd4, head: `${antd4.head ?? ''}${antd5Reset}` });
});

test('hostile rules do not reach in', async ({ page, clean }) => {
  // The two boxes around what we show have no text of their own.
  const line = /^div\.(needsclick)? .*: -webkit-text-decorations-in-effect: none → line-through$/;
  await staysItself(page, 'standalone', clean, hostile, line);
});

test('resets, a small root and a page from right to left do not reach in', async ({ page, clean }) => {
  await staysItself(page, 'mount', clean, tailwind);
});
