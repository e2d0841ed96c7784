import type { Page } from '@playwright/test';
import { address, expect, goTo, HOSTS, openCircle, openHost, test, XIAYANG } from './demo.ts';

const allNodes = (page: Page) =>
  page.evaluate(() => {
    const count = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, node) => sum + 1 + (node.shadowRoot ? count(node.shadowRoot) : 0),
        0,
      );
    return count(document);
  });

/** Counts what is left on the page's own objects: listeners of window and document, intervals, style elements. */
const watchPage = (page: Page) =>
  page.addInitScript(() => {
    const listeners = new Map<string, number>();
    const count = (on: EventTarget, type: string, by: number) => {
      if (on !== window && on !== document) return;
      const key = `${on === window ? 'window' : 'document'} ${type}`;
      listeners.set(key, (listeners.get(key) ?? 0) + by);
    };
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      count(this, type, 1);
      return addEventListener.call(this, type, ...rest);
    };
    EventTarget.prototype.removeEventListener = function (type, ...rest) {
      count(this, type, -1);
      return removeEventListener.call(this, type, ...rest);
    };
    const intervals = new Set<number>();
    const [set, clear] = [window.setInterval, window.clearInterval];
    Object.assign(window, {
      setInterval: (...args: Parameters<typeof set>) => {
        const id = Number(set(...args));
        intervals.add(id);
        return id;
      },
      clearInterval: (id: number) => {
        intervals.delete(id);
        clear(id);
      },
      leftovers: () => ({
        listeners: Object.fromEntries([...listeners].filter(([, kept]) => kept !== 0)),
        intervals: intervals.size,
        styles: document.querySelectorAll('style, link').length,
      }),
    });
  });

const leftovers = (page: Page): Promise<unknown> => page.evaluate('leftovers()');

for (const { host, path } of HOSTS) {
  test(`${host}: opening and closing leaves nothing behind`, async ({ page }) => {
    await watchPage(page);
    await openHost(page, path);
    const icon = page.getByRole('button', { name: '15分钟就业服务圈', exact: true });
    const visit = async () => {
      await icon.click();
      // The towns come from the city: once they stand, every chunk of the screen has run.
      await expect(page.getByRole('button', { name: '练塘镇' })).toBeVisible();
      await page.getByRole('button', { name: '返回幸福云' }).click();
      await expect(icon).toBeVisible();
    };
    // The first visit is the host's own too: its antd adds styles, its runtime listens.
    await visit();
    await expect.poll(() => leftovers(page)).not.toHaveProperty('listeners.window scroll');
    const [nodes, left] = [await allNodes(page), await leftovers(page)];
    for (let round = 0; round < 5; round += 1) await visit();
    expect(await allNodes(page)).toBe(nodes);
    await expect(async () => expect(await leftovers(page)).toEqual(left)).toPass();
  });

  test(`${host}: what the host changes under way keeps what was typed`, async ({ page }) => {
    const circle = await openCircle(page, path, { town: XIAYANG });
    await goTo(circle, '岗位信息');
    await circle.getByRole('searchbox', { name: '搜索岗位' }).fill('保洁');
    await page.getByText('演示设置').click();
    await page.getByRole('checkbox', { name: '长辈版' }).check();
    await expect(circle.getByRole('searchbox', { name: '搜索岗位' })).toHaveValue('保洁');
    await expect(circle.getByRole('searchbox', { name: '搜索岗位' })).toHaveCSS('font-size', '20px');
    await page.getByRole('combobox', { name: '终端' }).selectOption('kiosk');
    await expect(circle.getByRole('button', { name: '结束并清除' })).toBeVisible();
    await expect(circle.getByRole('searchbox', { name: '搜索岗位' })).toHaveValue('保洁');
  });

  test(`${host}: a list of ten thousand keeps few nodes, also at its depth`, async ({ page }) => {
    await page.route('**/addresses.json', (route) =>
      route.fulfill({ json: { plugin: address('PLUGIN'), city: address('BIG_CITY') } }),
    );
    const circle = await openCircle(page, path, { town: XIAYANG });
    await goTo(circle, '岗位信息');
    await expect(circle.getByText('共 10000 个岗位')).toBeVisible();
    const list = circle.getByRole('list', { name: '岗位列表' });
    const nodes = () => list.evaluate((node) => node.querySelectorAll('*').length);
    expect(await nodes()).toBeLessThanOrEqual(400);
    await expect(async () => {
      await page.mouse.wheel(0, 4000);
      const last = await list.getByRole('listitem').last().getAttribute('aria-posinset');
      expect(Number(last)).toBeGreaterThan(130);
    }).toPass();
    expect(await nodes()).toBeLessThanOrEqual(400);
  });

  test(`${host}: the kiosk forgets a visitor`, async ({ page }) => {
    await page.setViewportSize({ width: 1080, height: 1920 });
    const circle = await openCircle(page, path, { surface: 'kiosk' });
    await circle.getByRole('button', { name: '练塘镇' }).click();
    await expect(circle.getByText('从练塘镇出发,步行')).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    await circle.getByRole('button', { name: '结束并清除' }).click();
    await expect(circle.getByRole('heading', { name: '您从哪儿出发' })).toBeVisible();
  });
}
