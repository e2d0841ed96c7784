import type { CDPSession, Page } from '@playwright/test';
import { WIDGET_IDS, widgets } from '../../src/widgets/index.ts';
import { times } from '../prove.ts';
import { address, expect, goTo, HOSTS, openCircle, openHost, test, XIAYANG } from './demo.ts';
import { leftovers, watchTimers } from './leftovers.ts';

/** What a page does that has the plugin and no federation of its own. */
interface Alone {
  mount(
    element: Element | null,
    host: object,
    props: object,
  ): { readonly ready: Promise<void>; unmount(): void };
}

const PARTS = WIDGET_IDS.map((widget) => ({ widget, surface: widgets[widget].surfaces[0] }));

/** Mounts every widget of THE LIST at once until it is painted, and takes them away, in so many rounds. */
const cycle = (page: Page, rounds: number) =>
  page.evaluate(
    async ({ baseUrl, rounds, parts }) => {
      const { mount }: Alone = await Reflect.get(window, 'plugin');
      const places = parts.map((part) => ({
        ...part,
        place: document.body.appendChild(document.createElement('div')),
      }));
      const city = { name: '示例城市', sources: [{ kind: 'gateway', baseUrl }] };
      for (let done = 0; done < rounds; done += 1) {
        const mounted = places.map(({ place, surface, widget }) =>
          mount(place, { api: 1, city, surface, role: 'staff' }, { widget }),
        );
        await Promise.all(mounted.map(({ ready }) => ready));
        for (const { unmount } of mounted) unmount();
      }
      for (const { place } of places) place.remove();
    },
    { baseUrl: `${address('CITY')}/api`, rounds, parts: PARTS },
  );

/** Both databases of ours open with the first visit and stay open for the page: they are there before anything is counted. */
async function openDatabases(page: Page) {
  await page.evaluate(
    async (baseUrl) => {
      const { mount }: Alone = await Reflect.get(window, 'plugin');
      const city = { name: '示例城市', sources: [{ kind: 'gateway', baseUrl }] };
      Reflect.set(window, 'first', mount(document.body, { api: 1, city }, {}));
    },
    `${address('CITY')}/api`,
  );
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(2);
  await page.evaluate(() => Reflect.get(window, 'first').unmount());
}

const WAYS_IN = [
  { way: 'the loader', file: 'lib/index.js', type: 'module', visits: times(1000) },
  { way: 'the script tag', file: 'standalone.js', type: 'text/javascript', visits: 40 },
] as const;

for (const { way, file, type, visits } of WAYS_IN) {
  test(`${way}: ${visits} visits leave nothing behind`, async ({ page }) => {
    test.setTimeout(60_000 + visits * 200);
    await watchTimers(page);
    await page.goto(`${address('HOST')}/addresses.json`);
    const from = address('PLUGIN');
    if (type === 'module') {
      await page.evaluate(
        `window.plugin = import('${from}/${file}').then(({ loadServiceCircle }) => loadServiceCircle({ from: '${from}' })); 0`,
      );
    } else {
      await page.addScriptTag({ type, url: `${from}/${file}` });
      await page.evaluate('window.plugin = ServiceCircle');
    }
    await openDatabases(page);
    const cdp = await page.context().newCDPSession(page);
    // The first rounds warm up: what was read lately is read from memory only at the second, and the browser prepares
    // code that runs often until about the eighth, which takes less of the heap from round to round.
    const rounds = Math.max(10, Math.ceil(visits / PARTS.length));
    const first = Math.max(5, Math.ceil(rounds / 4));
    await cycle(page, first);
    const before = await settled(page, cdp);
    await cycle(page, rounds - first);
    const after = await settled(page, cdp, before.exact);
    console.log(`${way}: heap ${before.heapKb} KB after ${first} rounds, ${after.heapKb} KB after ${rounds}`);
    expect(after.nodes).toBeLessThan(before.nodes + 100);
    expect(after.listeners).toBeLessThan(before.listeners + 100);
    // Some garbage is only found as such after more was collected; what leaks stays.
    await expect.poll(async () => (await leftovers(page, cdp)).heapKb).toBeLessThan(before.heapKb + 768);
  });
}

/** Once nothing is to come any more; in the state that is expected. */
async function settled(page: Page, cdp: CDPSession, expected?: object) {
  await expect.poll(() => page.evaluate('pendingTimers()')).toEqual([]);
  let found = await leftovers(page, cdp);
  await expect(async () => {
    if (JSON.stringify(found.exact) !== JSON.stringify(expected)) found = await leftovers(page, cdp);
    if (expected) expect(found.exact).toEqual(expected);
  }).toPass({ timeout: 15_000 });
  return found;
}

for (const { host, path } of HOSTS) {
  test(`${host}: opening and closing leaves nothing behind`, async ({ page }) => {
    await watchTimers(page);
    await openHost(page, path);
    const icon = page.getByRole('button', { name: '15分钟就业服务圈', exact: true });
    const visit = async () => {
      await icon.click();
      // The towns come from the city: once they stand, every chunk of the screen has run.
      await expect(page.getByRole('button', { name: '练塘镇' })).toBeVisible();
      await page.getByRole('button', { name: '返回幸福云' }).click();
      await expect(icon).toBeVisible();
    };
    const cdp = await page.context().newCDPSession(page);
    // The first visits are the host's own too: its antd adds styles, its runtime listens.
    for (let round = 0; round < 4; round += 1) await visit();
    const before = await settled(page, cdp);
    for (let round = 0; round < 5; round += 1) await visit();
    const after = await settled(page, cdp, before.exact);
    expect(after.nodes).toBeLessThan(before.nodes + 100);
    expect(after.listeners).toBeLessThan(before.listeners + 100);
  });

  test(`${host}: what the host changes under way keeps what was typed`, async ({ page }) => {
    const circle = await openCircle(page, path, { town: XIAYANG });
    await goTo(circle, 'jobs');
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
    await goTo(circle, 'jobs');
    // Of ten thousand, those that are open.
    await expect(circle.getByText(/^共 9\d{3} 个岗位$/)).toBeVisible();
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
    await expect(circle.getByText('从练塘镇出发，步行')).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    await circle.getByRole('button', { name: '结束并清除' }).click();
    await expect(circle.getByRole('heading', { name: '您从哪儿出发' })).toBeVisible();
  });
}
