import type { Locator, Page } from '@playwright/test';
import { isDetail, screensOf } from '../../src/domain/screens.ts';
import {
  address,
  expect,
  goTo,
  HOSTS,
  headingOf,
  openCircle,
  type Press,
  search,
  test,
  XIAYANG,
} from './demo.ts';
import { openPage, show } from './isolation/host.ts';
import { ledTo } from './tour.ts';

const PLAIN = HOSTS[1].path;
/** Widgets with a list, whose records open on the list's own screen. */
const LISTS = ledTo('phone').filter((id) => screensOf(id).some(isDetail));
const tap: Press = (button) => button.evaluate((node) => node instanceof HTMLElement && node.click());

const listOf = (circle: Locator) => circle.locator('ul.virtual').filter({ visible: true });
const depth = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Scrolls the list far down, until its rows stand still there. */
async function scrollDown(page: Page, circle: Locator): Promise<number> {
  const list = listOf(circle);
  await expect(list.getByRole('listitem').first()).toBeVisible();
  const height = await list.evaluate((node) => node.getBoundingClientRect().height);
  await page.evaluate((by) => window.scrollTo(0, by), Math.min(2600, height / 2));
  const rowsInView = () =>
    list.evaluate((node) => {
      const boxes = [...node.children].map((row) => row.getBoundingClientRect());
      return boxes.filter(({ top, bottom }) => bottom > 0 && top < innerHeight).length;
    });
  await expect.poll(rowsInView).toBeGreaterThan(1);
  // Rows that are measured late move those below, so both the place and the height must stay.
  const state = async () => `${await depth(page)} of ${await list.evaluate((node) => node.scrollHeight)}`;
  let before = '';
  let same = 0;
  await expect(async () => {
    const now = await state();
    same = now === before ? same + 1 : 0;
    before = now;
    expect(same).toBeGreaterThan(2);
  }).toPass({ intervals: [100] });
  return depth(page);
}

/** Opens a card whose title is in the window, clear of the bars. */
async function openInView(page: Page, circle: Locator) {
  const { height } = page.viewportSize() ?? { height: 0 };
  const cards = listOf(circle).locator('.card-button');
  const tops = await cards.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().top));
  const nth = tops.findIndex((top) => top > height / 8 && top < height * 0.7);
  const title = await cards.nth(nth).innerText();
  await tap(cards.nth(nth));
  await expect(circle.getByRole('heading', { level: 2, name: title })).toBeInViewport();
  return title;
}

const near = (wanted: number) => ({
  async of(page: Page) {
    await expect.poll(async () => Math.abs((await depth(page)) - wanted)).toBeLessThan(3);
  },
});

const frames = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );

for (const { host, path } of HOSTS) {
  // Every list in one host, and one in the other: there it is the way in that differs, and no list.
  for (const id of path === PLAIN ? LISTS : LISTS.slice(0, 1)) {
    test(`${host}: the place in the list of ${id} is kept`, async ({ page }) => {
      const circle = await openCircle(page, path, { town: XIAYANG });
      await goTo(circle, id);
      const place = await scrollDown(page, circle);

      await test.step('while another part is shown', async () => {
        await goTo(circle, 'home', tap);
        await goTo(circle, id, tap);
        await near(place).of(page);
      });

      await test.step('while one of it is open', async () => {
        const title = await openInView(page, circle);
        await tap(circle.getByRole('button', { name: '返回', exact: true }));
        await expect(circle.getByRole('button', { name: title })).toBeFocused();
        await near(place).of(page);
      });

      await test.step('over both', async () => {
        await openInView(page, circle);
        await goTo(circle, 'home', tap);
        await goTo(circle, id, tap);
        await near(place).of(page);
        await expect(listOf(circle).getByRole('listitem').first()).toBeVisible();
      });
    });
  }
}

test('what was typed and chosen is kept with the place', async ({ page }) => {
  const circle = await openCircle(page, PLAIN, { town: XIAYANG });
  await goTo(circle, 'jobs');
  const counted = circle.getByRole('status').filter({ hasText: /^共 \d+ 个岗位$/, visible: true });
  await search(circle, '员');
  const some = await counted.innerText();
  await circle.getByText('筛选', { exact: true }).click();
  await circle.getByRole('group', { name: '街道和镇' }).locator('label').first().click();
  await expect(counted).not.toHaveText(some);
  const found = await counted.innerText();
  const place = await scrollDown(page, circle);
  await openInView(page, circle);
  await goTo(circle, 'home', tap);
  await goTo(circle, 'jobs', tap);
  await near(place).of(page);
  await expect(circle.getByRole('searchbox', { name: '搜索岗位' })).toHaveValue('员');
  await expect(counted).toHaveText(found);
});

test('the place of an open record is kept, apart from that of its list', async ({ page }) => {
  const circle = await openCircle(page, PLAIN, { town: XIAYANG });
  const back = circle.getByRole('button', { name: '返回', exact: true }).filter({ visible: true });
  await goTo(circle, 'policies');
  await search(circle, '困难');
  const policy = circle
    .getByRole('list', { name: '政策列表' })
    .getByRole('button', { name: '就业困难怎么认定' });
  await expect(policy).toBeVisible();
  await policy.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await frames(page);
  const place = await depth(page);
  await tap(policy);
  const toProcedure = circle.getByRole('button', { name: '认定就业困难', exact: true });
  await expect(toProcedure).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 300));
  await frames(page);
  await tap(toProcedure);
  await expect(circle.getByRole('region', { name: '就业困难人员认定', exact: true })).toBeVisible();
  await tap(back);
  await near(300).of(page);
  await tap(back);
  await near(place).of(page);
});

test('a search that was asked for anew begins at its top', async ({ page }) => {
  const circle = await openCircle(page, PLAIN, { town: XIAYANG });
  await goTo(circle, 'jobs');
  await scrollDown(page, circle);
  await goTo(circle, 'home', tap);
  await tap(circle.getByRole('button', { name: /15 分钟/ }).first());
  await expect(headingOf(circle, 'jobs')).toBeInViewport();
});

test.describe('a host that hides us', () => {
  for (const id of LISTS) {
    test(`and shows us again finds ${id} where it was`, async ({ page }) => {
      const circle = await openCircle(page, PLAIN, { town: XIAYANG });
      await goTo(circle, id);
      const place = await scrollDown(page, circle);
      const hide = (hidden: boolean) =>
        page.evaluate((hidden) => {
          for (const main of document.querySelectorAll('main')) main.style.display = hidden ? 'none' : '';
        }, hidden);
      await hide(true);
      await expect.poll(() => circle.locator('ul.virtual > li').count()).toBe(0);
      await page.evaluate(() => window.scrollTo(0, 0));
      await frames(page);
      await hide(false);
      await near(place).of(page);
      await expect(listOf(circle).getByRole('listitem').first()).toBeVisible();
    });
  }
});

test.describe('a list that nobody sees', () => {
  const searches = (page: Page) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.endsWith('/api/jobs')) asked.push(request.url());
    });
    return asked;
  };
  /** Searches for the list, beside those that count the jobs in reach. */
  const pages = (asked: readonly string[]) => asked.filter((url) => url.includes('pageSize=50'));

  for (const kind of ['job', 'procedure', 'policy'] as const) {
    test(`draws nothing and asks for nothing under a ${kind}`, async ({ page, request }) => {
      const asked = searches(page);
      const id = await firstId(request, kind);
      await openPage(page, 'mount');
      await show(page, 'mount', { destination: { kind, id } });
      const place = page.locator('#place');
      await expect(place.getByRole('button', { name: '返回', exact: true })).toBeVisible();
      await expect(place.locator('section.card')).toBeVisible();
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await frames(page);
      await expect(place.locator('ul.virtual > li')).toHaveCount(0);
      expect(pages(asked)).toEqual([]);
      await place.getByRole('button', { name: '返回', exact: true }).click();
      await expect(place.locator('ul.virtual > li').first()).toBeVisible();
      if (kind === 'job') expect(pages(asked)).toHaveLength(1);
    });
  }

  test('does not turn its pages while one of it is open', async ({ page }) => {
    await page.route('**/addresses.json', (route) =>
      route.fulfill({ json: { plugin: address('PLUGIN'), city: address('BIG_CITY') } }),
    );
    const asked = searches(page);
    const circle = await openCircle(page, PLAIN, { town: XIAYANG });
    await goTo(circle, 'jobs');
    await scrollDown(page, circle);
    const before = pages(asked).length;
    await openInView(page, circle);
    await frames(page);
    await expect(circle.locator('ul.virtual > li')).toHaveCount(0);
    await page.setViewportSize({ width: 400, height: 740 });
    await frames(page);
    expect(pages(asked)).toHaveLength(before);
  });

  test('waits with a new start point until it is shown', async ({ page }) => {
    const asked = searches(page);
    const circle = await openCircle(page, PLAIN, { town: XIAYANG });
    await goTo(circle, 'jobs');
    await expect(listOf(circle).getByRole('listitem').first()).toBeVisible();
    await goTo(circle, 'home');
    const before = pages(asked).length;
    await circle.getByRole('button', { name: '换地方' }).filter({ visible: true }).click();
    await circle.getByRole('button', { name: '练塘镇' }).filter({ visible: true }).click();
    await expect(circle.getByText(/从练塘镇出发/).filter({ visible: true })).toBeVisible();
    await expect(circle.getByText(/15 分钟内：步行 \d+ 个/)).toBeVisible();
    expect(pages(asked)).toHaveLength(before);
    await goTo(circle, 'jobs');
    await expect.poll(() => pages(asked).length).toBe(before + 1);
  });
});

/** The id of a record of the sandbox city. */
async function firstId(
  request: { get(url: string): Promise<{ json(): Promise<unknown> }> },
  kind: 'job' | 'procedure' | 'policy',
): Promise<string> {
  const list = { job: 'jobs', procedure: 'procedures', policy: 'policies' }[kind];
  const text = JSON.stringify(await (await request.get(`${address('CITY')}/api/${list}`)).json());
  return /"id":"([^"]+)"/.exec(text)?.[1] ?? '';
}
