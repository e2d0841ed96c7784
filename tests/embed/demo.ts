import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { shell } from '../../src/host/shell/texts.ts';
import type { SurfaceName } from '../../src/ui/surface/surface.ts';
import { home, tiles } from '../../src/widgets/home/texts.ts';
import { type WidgetId, widgets } from '../../src/widgets/index.ts';
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
export interface Query
  extends Partial<Record<'elder' | 'login' | 'able' | 'staff' | 'town' | 'city', string>> {
  readonly surface?: SurfaceName;
  /** One widget by itself. By default, the whole circle. */
  readonly part?: WidgetId;
}

export const XIAYANG = '310118001';

export async function openHost(page: Page, path: string, query: Query = {}) {
  await page.goto(`${address('HOST')}${path}?${new URLSearchParams({ ...query })}`);
}

/** Taps the icon and gives the circle. */
export async function openCircle(page: Page, path: string, query: Query = {}): Promise<Locator> {
  await openHost(page, path, query);
  await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
  const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
  await expect(circle).toBeVisible();
  return circle;
}

/** How a button is used. By default, it is clicked. */
export type Press = (button: Locator) => Promise<unknown>;
const click: Press = (button) => button.click();

/**
 * Goes to the first screen of a widget as the surface leads there: by the bar, by 更多, or on the kiosk back to 首页 and
 * then by its tile or by 更多服务. That screen has the title of the widget as its heading.
 */
export async function goTo(circle: Locator, id: WidgetId, press = click) {
  const { title } = widgets[id];
  const bar = circle.getByRole('navigation', { name: shell.navigation });
  const [way, more, tile] = [button(bar, title), button(bar, shell.more), tileOf(id)];
  await expect(circle.getByRole('heading', { level: 2 }).filter({ visible: true }).first()).toBeVisible();
  const list = circle.getByRole('dialog', { name: shell.moreTitle });
  if (await way.isVisible()) {
    await press(way);
  } else if (await more.isVisible()) {
    await press(more);
    await press(button(list, title));
  } else {
    if (await bar.isVisible()) await press(button(bar, widgets.home.title));
    await press(button(circle, tile ?? home.more));
    if (!tile) await press(button(list, title));
  }
  await expect(headingOf(circle, id)).toBeVisible();
}

/**
 * Searches in the list that is shown, and waits until it is the list of the words: what was asked for is often in the
 * list of before too, which goes away under a finger that is early.
 */
export async function search(circle: Locator, words: string) {
  const counted = circle.getByRole('status').filter({ hasText: /^共 \d+ (个岗位|条政策)$/, visible: true });
  const before = await counted.innerText();
  await circle.getByRole('searchbox').filter({ visible: true }).fill(words);
  await expect(counted).not.toHaveText(before);
}

const button = (within: Locator, name: string) => within.getByRole('button', { name, exact: true });
const tileOf = (id: WidgetId) => Object.entries(tiles).find(([kind]) => kind === id)?.[1].title;

/** Heading of the first screen of a widget; that of 首页 says what it shows. */
export const headingOf = (circle: Locator, id: WidgetId) =>
  id === 'home'
    ? circle
        .getByRole('heading', {
          level: 2,
          name: new RegExp(`^(${home.question}|${home.title}|${home.chooseTitle})$`),
        })
        .first()
    : circle.getByRole('heading', { level: 2, name: widgets[id].title, exact: true });

/** CSS px by which the page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * What axe finds in the page and its shadow roots. It is told that nobody reads what passed, which takes most of its
 * time, and hears it only when it looks at a page in one go, without the frames of other origins.
 */
export async function violations(page: Page) {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  return (await axe.analyze()).violations;
}
