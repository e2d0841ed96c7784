import { address, expect, goTo, HOSTS, openCircle, test, XIAYANG } from './demo.ts';

const PARTS = ['岗位信息', '政策汇编', '就业指导', '服务站点'] as const;
for (const { host, path } of HOSTS) {
  test.describe(host, () => {
    // The host has no part in what a city does: each of them shows some of it.
    for (const city of host === 'React' ? ['down', 'lying'] : ['unreachable', 'lying']) {
      test(`city ${city}: every part says what happened and offers to try again`, async ({ page }) => {
        const circle = await openCircle(page, path, { city });
        for (const part of PARTS) {
          await goTo(circle, part);
          const alert = circle.getByRole('alert').filter({ visible: true }).first();
          await expect(alert).toContainText('12333');
          await expect(alert.getByRole('button', { name: '重试' })).toBeVisible();
        }
        await expect(page.getByRole('heading', { level: 1, name: '幸福云' })).toBeVisible();
      });
    }

    test('a city that comes back is read when one tries again', async ({ page }) => {
      let down = true;
      await page.route(`${address('CITY')}/**`, (route) => (down ? route.abort() : route.continue()));
      const circle = await openCircle(page, path, { town: XIAYANG });
      await goTo(circle, '政策汇编');
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
      await goTo(first, '岗位信息');
      await expect(first.getByText('共 480 个岗位')).toBeVisible();
      await goTo(first, '政策汇编');
      await expect(first.getByRole('list', { name: '政策列表' })).toBeVisible();
      away = true;
      const second = await openCircle(page, path, { town: XIAYANG });
      await goTo(second, '政策汇编');
      await expect(second.getByText(/下面是今天 9:20 取到的/).filter({ visible: true })).toBeVisible();
      await expect(
        second.getByRole('list', { name: '政策列表' }).getByRole('listitem').first(),
      ).toBeVisible();
      await goTo(second, '岗位信息');
      await expect(second.getByText(/^共 \d+ 个岗位（上次取到的）$/)).toBeVisible();
      away = false;
      await second.getByRole('button', { name: '重试' }).filter({ visible: true }).first().click();
      await expect(second.getByText('共 480 个岗位')).toBeVisible();
    });

    test('broken rows are left out, counted and the rest stands', async ({ page }) => {
      const circle = await openCircle(page, path, { city: 'broken', town: XIAYANG });
      await goTo(circle, '政策汇编');
      await expect(circle.getByText('有 5 条内容不完整，没有显示。其余的可以照常看。')).toBeVisible();
      await expect(circle.getByText('共 20 条政策')).toBeVisible();
    });

    test('an empty city leads to people', async ({ page }) => {
      const circle = await openCircle(page, path, { city: 'empty', town: XIAYANG });
      await goTo(circle, '岗位信息');
      await expect(circle.getByText('城市现在没有发布岗位。')).toBeVisible();
      await circle.getByRole('button', { name: '看看服务站点' }).click();
      await expect(circle.getByText(/请打 12333 问离您最近的站点/).filter({ visible: true })).toBeVisible();
    });

    test('a slow city shows that it is waited for, then the answer', async ({ page }) => {
      const circle = await openCircle(page, path, { city: 'slow' });
      await goTo(circle, '政策汇编');
      await expect(circle.getByRole('status').filter({ hasText: '正在取数据' }).first()).toBeAttached();
      await expect(circle.getByRole('list', { name: '政策列表' })).toBeVisible();
    });
  });
}
