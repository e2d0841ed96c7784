import { openCount } from '../../mocks/city/seed/jobs.ts';
import { jobs } from '../../src/widgets/jobs/texts.ts';
import { steps } from '../../src/widgets/need/texts.ts';
import { times } from '../prove.ts';
import { expect, goTo, HOSTS, openCircle, openHost, test, XIAYANG } from './demo.ts';
import { deploy, savingData } from './releases.ts';
import { ledTo } from './tour.ts';

for (const { host, path } of HOSTS) {
  test.describe(`${host}: a new release`, () => {
    const releases = times(host === 'React' ? 200 : 100);
    test(`in the middle of a visit takes nothing away, ${releases} times`, async ({ page }) => {
      test.setTimeout(120_000);
      const server = await deploy(page);
      const circle = await openCircle(page, path, { town: XIAYANG, able: '0', staff: '1' });
      await goTo(circle, 'jobs');
      const search = circle.getByRole('searchbox', { name: '搜索岗位' });
      await search.fill('保洁');
      const parts = ledTo('phone');
      await server.brought(...parts);
      for (let release = 0; release < releases; release += 1) {
        server.next();
        await goTo(circle, parts[release % parts.length] ?? 'home');
      }
      await goTo(circle, 'jobs');
      await expect(search).toHaveValue('保洁');
      await circle.getByRole('list', { name: '岗位列表' }).getByRole('button').first().click();
      await circle.getByRole('button', { name: '分享' }).click();
      const sheet = page.getByRole('dialog', { name: '把这一条告诉别人' });
      server.next();
      await sheet.getByRole('button', { name: '复制文字' }).click();
      await expect(sheet.getByRole('status')).toHaveText(/^(已经复制|没有复制成)/);
      await page.keyboard.press('Escape');
      await circle.getByRole('button', { name: '返回' }).filter({ visible: true }).first().click();
      await expect(search).toHaveValue('保洁');
      expect(server.gone).toEqual([]);
    });

    test('with the manifest of the one before is opened all the same', async ({ page }) => {
      const server = await deploy(page);
      for (const manifest of ['mf-manifest.json', 'mount/mf-manifest.json']) server.stale.add(manifest);
      server.next();
      await openCircle(page, path, { town: XIAYANG });
    });

    test('with the entry of the one before says so, and opens when that is over', async ({ page }) => {
      const server = await deploy(page);
      for (const entry of ['remoteEntry.js', 'mount/remoteEntry.js']) server.stale.add(entry);
      server.next();
      await openHost(page, path, { town: XIAYANG });
      await expect(page.getByRole('alert')).toContainText('幸福云的其他服务可以照常用');
      server.stale.clear();
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
      await expect(page.getByRole('region', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
    });

    test('before the first tap is opened without a reload', async ({ page }) => {
      const server = await deploy(page);
      await openHost(page, path, { town: XIAYANG });
      const icon = page.getByRole('button', { name: '15分钟就业服务圈', exact: true });
      await expect(icon).toBeVisible();
      await server.brought('parts');
      await page.evaluate(() => Reflect.set(window, 'sameVisit', true));
      server.next();
      await icon.click();
      const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
      await expect(circle.getByRole('heading', { name: '我的就业圈' })).toBeVisible();
      await goTo(circle, 'jobs');
      await expect(circle.getByText(jobs.count(openCount(2000)))).toBeVisible();
      expect(await page.evaluate(() => Reflect.get(window, 'sameVisit'))).toBe(true);
    });

    test('takes the place of code that is gone, and rolled back gives the place again: no form is lost', async ({
      page,
    }) => {
      await savingData(page);
      const server = await deploy(page);
      const circle = await openCircle(page, path, { town: XIAYANG });
      await expect(circle.getByRole('heading', { name: '我的就业圈' })).toBeVisible();
      server.next();
      await circle.getByRole('navigation').getByRole('button', { name: '就业指导' }).click();
      const card = circle.getByRole('alert').filter({ visible: true });
      await expect(card).toContainText('没有下载下来');
      await card.getByRole('button', { name: '刷新' }).click();
      await expect(circle.getByRole('list', { name: '办事指南' })).toBeVisible();
      await goTo(circle, 'need');
      const work = circle.getByRole('textbox', { name: steps.work.label });
      await work.fill('保洁');
      server.back();
      await circle.getByRole('navigation').getByRole('button', { name: '政策汇编' }).click();
      await expect(card).toContainText('没有下载下来');
      await card.getByRole('button', { name: '刷新' }).click();
      await expect(circle.getByRole('list', { name: '政策列表' })).toBeVisible();
      await goTo(circle, 'need');
      await expect(work).toHaveValue('保洁');
      await goTo(circle, 'policies');
      await page.getByText('演示设置').click();
      await page.getByRole('checkbox', { name: '长辈版' }).check();
      await expect(circle.getByRole('searchbox', { name: '搜索政策' })).toHaveCSS('font-size', '20px');
      await page.getByRole('button', { name: '返回幸福云' }).click();
      await expect(circle).toHaveCount(0);
    });
  });
}
