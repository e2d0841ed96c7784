import { openCount } from '../../mocks/city/seed/jobs.ts';
import { jobs } from '../../src/widgets/jobs/texts.ts';
import { expect, goTo, HOSTS, openCircle, search, test, XIAYANG } from './demo.ts';

for (const { host, path } of HOSTS) {
  test.describe(host, () => {
    test('leads from the icon to a job in reach and back to its card', async ({ page }) => {
      const circle = await openCircle(page, path);
      await circle.getByRole('button', { name: '夏阳街道' }).click();
      await expect(circle.getByText(/15 分钟内：步行 \d+ 个岗位，骑行 \d+ 个岗位/)).toBeVisible();
      await expect(circle.getByRole('heading', { name: '最近的服务站点' })).toBeVisible();

      await goTo(circle, 'jobs');
      await expect(circle.getByRole('status').getByText(/^共 \d+ 个岗位$/)).toBeVisible();
      await expect(circle.getByRole('note', { name: '示例数据' }).last()).toBeVisible();
      const list = circle.getByRole('list', { name: '岗位列表' });
      const card = list.getByRole('listitem').nth(1);
      const title = await card.getByRole('heading').innerText();
      await card.getByRole('button').click();

      const detail = circle.getByRole('region', { name: title });
      await expect(detail.getByText('招聘到')).toBeVisible();
      await expect(detail.getByText(/步行约 \d+ 分钟（估算）/)).toBeVisible();
      await circle.getByRole('button', { name: '返回' }).click();
      await expect(detail).toBeHidden();
      await expect(card.getByRole('button')).toBeFocused();
    });

    test('searches once, from the town that is known, however late its place comes', async ({ page }) => {
      let answer = () => {};
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const searches: URL[] = [];
      await page.route('**/api/towns', async (route) => {
        await held;
        await route.continue();
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.pathname.endsWith('/api/jobs')) searches.push(url);
      });
      const circle = await openCircle(page, path, { town: XIAYANG });
      await expect(circle.getByRole('heading', { name: '我的就业圈' })).toBeVisible();
      await goTo(circle, 'jobs');
      await expect(circle.getByRole('status').filter({ hasText: '正在取数据' }).first()).toBeAttached();
      await expect(circle.getByRole('button', { name: /从哪儿出发/ })).toHaveCount(0);
      answer();
      await expect(circle.getByText(/从夏阳街道出发/).filter({ visible: true })).toBeVisible();
      await expect(circle.getByRole('list', { name: '岗位列表' })).toBeVisible();
      expect(searches.filter((url) => !url.searchParams.has('near'))).toEqual([]);
    });

    test('finds a policy by a plain word and shows its 文号, dates, status and source', async ({ page }) => {
      const circle = await openCircle(page, path, { town: XIAYANG });
      await goTo(circle, 'policies');
      await search(circle, '4050补贴');
      const list = circle.getByRole('list', { name: '政策列表' });
      await list.getByRole('button', { name: '4050社保补贴' }).first().click();
      const policy = circle.getByRole('region', { name: /就业困难人员灵活就业社会保险补贴/ });
      await expect(policy.getByText('还有 38 天到期').first()).toBeVisible();
      await expect(policy.getByText('沪人社规〔2022〕8号').first()).toBeVisible();
      await expect(policy.getByText('2026年12月31日', { exact: true }).first()).toBeVisible();
      await expect(policy.getByText('1131.9 元/月')).toBeVisible();
      await policy.getByText('文件原名、日期和出处').click();
      await expect(policy.getByRole('link', { name: /就业援助工作的若干意见/ })).toHaveAttribute(
        'href',
        /^https:\/\/rsj\.sh\.gov\.cn\//,
      );
    });

    test('shows a procedure as steps and papers to tick', async ({ page }) => {
      const circle = await openCircle(page, path);
      await goTo(circle, 'guidance');
      const list = circle.getByRole('list', { name: '办事指南' });
      await list.getByRole('button', { name: '失业保险金申领' }).click();
      const procedure = circle.getByRole('region', { name: '失业保险金申领' });
      await expect(procedure.getByRole('list', { name: '办理步骤' }).getByRole('listitem')).toHaveCount(6);
      const paper = procedure.getByRole('group', { name: '所需材料' }).getByRole('checkbox').first();
      await paper.check();
      await expect(paper).toBeChecked();
    });

    test('goes from a policy to its procedure and keeps what was typed on the way back', async ({ page }) => {
      const circle = await openCircle(page, path);
      await goTo(circle, 'policies');
      await search(circle, '困难');
      await circle.getByRole('button', { name: '就业困难怎么认定' }).click();
      await circle.getByRole('button', { name: '认定就业困难', exact: true }).click();
      await expect(circle.getByRole('region', { name: '就业困难人员认定', exact: true })).toBeVisible();
      await circle.getByRole('button', { name: '返回' }).last().click();
      await circle.getByRole('button', { name: '返回' }).first().click();
      await expect(circle.getByRole('searchbox', { name: '搜索政策' })).toHaveValue('困难');
    });

    test('filters jobs with counts that come true', async ({ page }) => {
      const circle = await openCircle(page, path, { town: XIAYANG });
      await goTo(circle, 'jobs');
      await circle.getByText('筛选', { exact: true }).click();
      const choice = circle
        .getByRole('group', { name: '街道和镇' })
        .locator('label', { hasText: '朱家角镇' });
      const count = (await choice.innerText()).replace(/\D/g, '');
      await choice.click();
      await expect(circle.getByText(`共 ${count} 个岗位`, { exact: true })).toBeVisible();
      await circle.getByRole('searchbox', { name: '搜索岗位' }).fill('没有这样的岗位');
      await expect(circle.getByText(/没有合适的岗位/)).toBeVisible();
    });

    test('lists the jobs of three sources as one, each ad once', async ({ page }) => {
      const circle = await openCircle(page, path, { town: XIAYANG, city: 'several' });
      await goTo(circle, 'jobs');
      await expect(circle.getByText(jobs.count(openCount(2000)), { exact: true })).toBeVisible();
      const card = circle.getByRole('list', { name: '岗位列表' }).getByRole('listitem').first();
      const title = await card.getByRole('heading').innerText();
      await card.getByRole('button').click();
      await expect(circle.getByRole('region', { name: title }).getByText('招聘到')).toBeVisible();
    });

    test('opens what stands far down in view, and comes back to it', async ({ page }) => {
      const circle = await openCircle(page, path, { town: XIAYANG });
      await goTo(circle, 'policies');
      const twentieth = circle.getByRole('list', { name: '政策列表' }).locator('li[aria-posinset="20"]');
      await expect(async () => {
        await page.mouse.wheel(0, 500);
        await expect(twentieth).toBeInViewport({ timeout: 200 });
      }).toPass();
      const title = await twentieth.getByRole('heading').innerText();
      await twentieth.getByRole('button').click();
      await expect(circle.getByRole('heading', { level: 2, name: title })).toBeInViewport();
      await circle.getByRole('button', { name: '返回' }).click();
      await expect(twentieth.getByRole('button')).toBeFocused();
      await expect(twentieth).toBeInViewport();
    });

    test('asks before it locates, and then looks from here', async ({ page }) => {
      const circle = await openCircle(page, path);
      await circle.getByRole('button', { name: '用我现在的位置' }).click();
      await expect(circle.getByText(/位置会先模糊到约 100 米/)).toBeVisible();
      await circle.getByRole('button', { name: '同意并定位' }).click();
      await expect(circle.getByText('从我的位置出发，步行')).toBeVisible();
    });
  });
}
