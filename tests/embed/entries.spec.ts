import type { Page } from '@playwright/test';
import { address, expect, goTo, test } from './demo.ts';

const circleOf = (page: Page) => page.getByRole('region', { name: '15分钟就业服务圈' });

/** From the first screen to a list of jobs. */
async function reachJobs(circle: ReturnType<typeof circleOf>) {
  await circle.getByRole('button', { name: '夏阳街道' }).click();
  await goTo(circle, '岗位信息');
  await expect(circle.getByRole('list', { name: '岗位列表' }).getByRole('listitem').nth(2)).toBeVisible();
}

const openQuickStart = (page: Page, name: string) => page.goto(`${address('HOST')}/${name}.html`);

for (const name of ['script-tag', 'qiankun', 'wujie', 'single-spa', 'micro-app'] as const) {
  test(`${name}: shows the circle, leads to jobs, and leaves nothing when it is closed`, async ({ page }) => {
    await openQuickStart(page, name);
    const circle = circleOf(page);
    await expect(circle).toBeVisible();
    await reachJobs(circle);
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(circle).toBeHidden();
    await expect(page.getByText('就业服务')).toHaveCount(0);
    await expect
      .poll(() =>
        page.evaluate(() => [...document.querySelectorAll('*')].filter((node) => node.shadowRoot).length),
      )
      .toBe(0);
  });
}
