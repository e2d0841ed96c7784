import type { Route } from '@playwright/test';
import { openCount } from '../../mocks/city/seed/jobs.ts';
import { WIDGET_IDS, widgets } from '../../src/widgets/index.ts';
import { jobs } from '../../src/widgets/jobs/texts.ts';
import { address, expect, goTo, HOSTS, openCircle, test, XIAYANG } from './demo.ts';
import { openPage, show } from './isolation/host.ts';
import { complete } from './tour.ts';

const OPEN = { 'access-control-allow-origin': '*' };

/** What a city does that is not well, by what is answered to a call. */
const TROUBLES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  down: (route) => route.fulfill({ status: 503, headers: OPEN }),
  unreachable: (route) => route.abort(),
  lying: (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html', headers: OPEN }),
};

for (const [trouble, answer] of Object.entries(TROUBLES)) {
  test(`city ${trouble}: every part of THE LIST says what happened, or needs no city`, async ({ page }) => {
    // Each has a city of its own, so that it is known which of them asked.
    const asked = new Set<string>();
    await page.route('https://*.city.example/**', (route) => {
      const { hostname, pathname } = new URL(route.request().url());
      // The towns are asked for by the start point, which every part has, and which works without them.
      if (!pathname.endsWith('/towns')) asked.add(hostname);
      return answer(route);
    });
    await openPage(page, 'mount', { body: WIDGET_IDS.map((id) => `<div id="${id}"></div>`).join('') });
    for (const id of WIDGET_IDS) {
      const [surface] = widgets[id].surfaces;
      const baseUrl = `https://${id}.city.example/api`;
      await show(page, 'mount', { at: `#${id}`, widget: id, surface, role: 'staff', baseUrl });
    }
    for (const id of WIDGET_IDS) {
      const place = page.locator(`#${id}`);
      await expect(place.getByRole('heading', { level: 2 }).first(), id).toBeVisible();
      await complete(place);
      if (!asked.has(`${id}.city.example`)) continue;
      const alert = place.getByRole('alert').first();
      await expect(alert, id).toContainText('12333');
      await expect(alert.getByRole('button', { name: '重试' }), id).toBeVisible();
    }
    expect(asked.size).toBeGreaterThan(1);
  });
}

for (const { host, path } of HOSTS) {
  test.describe(host, () => {
    test('a city that comes back is read when one tries again', async ({ page }) => {
      let down = true;
      await page.route(`${address('CITY')}/**`, (route) => (down ? route.abort() : route.continue()));
      const circle = await openCircle(page, path, { town: XIAYANG });
      await goTo(circle, 'policies');
      const retry = circle.getByRole('button', { name: '重试' }).filter({ visible: true });
      await expect(retry).toBeVisible();
      down = false;
      await retry.click();
      await expect(circle.getByRole('list', { name: '政策列表' })).toBeVisible();
    });

    test('a city that went away is stood in for by what it answered before', async ({ page }) => {
      let away = false;
      await page.route(`${address('CITY')}/**`, (route) => (away ? route.abort() : route.continue()));
      const first = await openCircle(page, path, { town: XIAYANG });
      await goTo(first, 'jobs');
      await expect(first.getByText(jobs.count(openCount(2000)))).toBeVisible();
      await goTo(first, 'policies');
      await expect(first.getByRole('list', { name: '政策列表' })).toBeVisible();
      away = true;
      const second = await openCircle(page, path, { town: XIAYANG });
      await goTo(second, 'policies');
      await expect(second.getByText(/下面是今天 9:20 取到的/).filter({ visible: true })).toBeVisible();
      await expect(
        second.getByRole('list', { name: '政策列表' }).getByRole('listitem').first(),
      ).toBeVisible();
      await goTo(second, 'jobs');
      await expect(second.getByText(/^共 \d+ 个岗位（上次取到的）$/)).toBeVisible();
      away = false;
      await second.getByRole('button', { name: '重试' }).filter({ visible: true }).first().click();
      await expect(second.getByText(jobs.count(openCount(2000)))).toBeVisible();
    });

    test('broken rows are left out, counted and the rest stands', async ({ page }) => {
      const circle = await openCircle(page, path, { city: 'broken', town: XIAYANG });
      await goTo(circle, 'policies');
      await expect(circle.getByText('有 14 条内容不完整，没有显示。其余的可以照常看。')).toBeVisible();
      await expect(circle.getByText('共 57 条政策')).toBeVisible();
    });

    test('an empty city leads to people', async ({ page }) => {
      const circle = await openCircle(page, path, { city: 'empty', town: XIAYANG });
      await goTo(circle, 'jobs');
      await expect(circle.getByText('城市现在没有发布岗位。')).toBeVisible();
      await circle.getByRole('button', { name: '看看服务站点' }).click();
      const people = circle.getByRole('status').filter({ hasText: '问离您最近的站点', visible: true });
      await expect(people.getByRole('link', { name: '拨打 12333' })).toBeVisible();
    });

    test('a slow city shows that it is waited for, then the answer', async ({ page }) => {
      const circle = await openCircle(page, path, { city: 'slow' });
      await goTo(circle, 'policies');
      await expect(circle.getByRole('status').filter({ hasText: '正在取数据' }).first()).toBeAttached();
      await expect(circle.getByRole('list', { name: '政策列表' })).toBeVisible();
    });
  });
}
