import type { Route } from '@playwright/test';
import { address, expect, HOSTS, openCircle, openHost, test } from './demo.ts';
import { hold } from './hold.ts';
import { NOW } from './now.ts';
import { savingData } from './releases.ts';

const DEATHS: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['404', (route) => route.fulfill({ status: 404 })],
  ['500', (route) => route.fulfill({ status: 500, body: 'oops' })],
  ['no answer', (route) => route.abort()],
  ['a page in its place', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })],
];
const isOther = (error: string) => !error.includes("Unexpected token '<'");
for (const { host, path } of HOSTS) {
  test.describe(host, () => {
    test('a plugin server that is dead leaves the host page standing, and comes back without a reload', async ({
      page,
    }) => {
      let dead = true;
      await page.route(`${address('PLUGIN')}/**`, (route) => (dead ? route.abort() : route.continue()));
      await openHost(page, path);
      await expect(page.getByRole('alert')).toContainText('幸福云的其他服务可以照常用');
      await expect(page.getByText('社区食堂')).toBeVisible();
      dead = false;
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
      await expect(page.getByRole('region', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
    });

    test('a plugin server that is slow is waited for with a sentence, and its answer is taken', async ({
      page,
    }) => {
      await page.clock.install({ time: NOW });
      await savingData(page);
      const gate = await hold(page, /mf-manifest\.json/);
      await openHost(page, path);
      const place = page.getByRole('listitem').first();
      await expect(place).toHaveText('正在打开');
      await page.clock.fastForward(30_000);
      await expect(place.getByRole('alert')).toContainText('没有打开');
      await expect(page.getByText('社区食堂')).toBeVisible();
      gate.next(/(parts|render)\./);
      await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
      await expect(page.getByRole('status').filter({ hasText: '正在打开' })).toBeVisible();
      await page.clock.fastForward(30_000);
      await expect(page.getByRole('alert')).toContainText('没有打开');
      // What mounts us is there, and not yet what it mounts.
      gate.next(/render\./);
      await expect(page.getByRole('status').filter({ hasText: '正在打开' })).toBeVisible();
      await page.clock.fastForward(15_000);
      await expect(page.getByRole('status')).toContainText('还在下载');
      gate.next(/^$/);
      const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
      await expect(circle.getByRole('heading', { level: 2 }).first()).toBeVisible();
      gate.next(/\.js/);
      await circle.getByRole('navigation').getByRole('button', { name: '就业指导' }).click();
      await page.clock.fastForward(15_000);
      await expect(circle.getByText('还在下载')).toBeVisible();
      gate.next(/^$/);
      await expect(circle.getByRole('list', { name: '办事指南' })).toBeVisible();
    });

    for (const [way, die] of DEATHS) {
      test(`a plugin server that dies after the entry (${way}): a card, then it opens without a reload`, async ({
        page,
        escaped,
      }) => {
        await savingData(page);
        await openHost(page, path);
        await page.evaluate(() => Reflect.set(window, 'sameVisit', true));
        const icon = page.getByRole('button', { name: '15分钟就业服务圈', exact: true });
        await expect(icon).toBeVisible();
        let alive = /remoteEntry|manifest/;
        const asked: string[] = [];
        await page.route(`${address('PLUGIN')}/**/*.js*`, (route) => {
          asked.push(route.request().url());
          return alive.test(route.request().url()) ? route.continue() : die(route);
        });
        await icon.click();
        const alert = page.getByRole('alert').filter({ visible: true });
        await expect(alert).toContainText('幸福云的其他服务可以照常用');
        alive = /remoteEntry|manifest|parts\./;
        asked.length = 0;
        await alert.getByRole('button', { name: '再试一次' }).click();
        await expect(alert).toContainText('没有下载下来');
        expect(asked.length, 'what is not there is asked for a few times').toBeLessThan(20);
        alive = /./;
        await alert.getByRole('button', { name: '刷新' }).click();
        const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
        await expect(circle.getByRole('heading', { level: 2 }).first()).toBeVisible();
        expect(await page.evaluate(() => Reflect.get(window, 'sameVisit'))).toBe(true);
        // A page in place of a script is the browser's to complain about.
        if (way === 'a page in its place') escaped.splice(0, escaped.length, ...escaped.filter(isOther));
      });
    }

    test('code of ours that fails once is fetched again without a word', async ({ page }) => {
      await openHost(page, path);
      await expect(page.getByRole('button', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
      const cut: string[] = [];
      // What the host itself loads is the host's to retry; all that follows is ours.
      const ours = (url: URL) => url.origin === address('PLUGIN') && !url.pathname.includes('/parts.');
      await page.route(ours, (route) => {
        if (cut.length > 0) return route.continue();
        cut.push(route.request().url());
        return route.abort();
      });
      await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
      await expect(page.getByRole('region', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
      expect(cut).toHaveLength(1);
    });

    test('code that does not come shows a card whose 刷新 brings it', async ({ page }) => {
      await savingData(page);
      const circle = await openCircle(page, path);
      await expect(circle.getByRole('heading', { level: 2 }).first()).toBeVisible();
      let dead = true;
      await page.route(`${address('PLUGIN')}/**/*.js`, (route) => (dead ? route.abort() : route.continue()));
      await circle.getByRole('navigation').getByRole('button', { name: '就业指导' }).click();
      const card = circle.getByRole('alert').filter({ visible: true });
      await expect(card).toContainText('没有下载下来');
      dead = false;
      await card.getByRole('button', { name: '刷新' }).click();
      await expect(circle.getByRole('list', { name: '办事指南' })).toBeVisible();
    });
  });
}
