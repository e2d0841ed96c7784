import { expect, HOSTS, openHost, test, XIAYANG } from './demo.ts';

for (const { host, path } of HOSTS) {
  test(`${host}: by keyboard alone from the icon to a job and back to the icon`, async ({ page }) => {
    await openHost(page, path, { town: XIAYANG });
    const icon = page.getByRole('button', { name: '15分钟就业服务圈', exact: true });
    await expect(icon).toBeVisible();
    const tabTo = async (target: ReturnType<typeof page.getByRole>) => {
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press('Tab');
        if (await target.evaluate((node) => node.matches(':focus'))) return;
      }
      throw new Error('the keyboard does not get there');
    };
    await tabTo(icon);
    await page.keyboard.press('Enter');

    const circle = page.getByRole('region', { name: '15分钟就业服务圈' });
    const way = circle.getByRole('navigation').getByRole('button', { name: '岗位信息' });
    await expect(way).toBeVisible();
    await expect(page.getByRole('button', { name: '返回幸福云' })).toBeFocused();
    await tabTo(way);
    await page.keyboard.press('Enter');
    await expect(circle.getByRole('heading', { name: '岗位信息' })).toBeFocused();

    const card = circle.getByRole('list', { name: '岗位列表' }).getByRole('listitem').first();
    await expect(card).toBeVisible();
    const title = await card.getByRole('heading').innerText();
    await tabTo(card.getByRole('button'));
    await page.keyboard.press('Enter');
    await expect(circle.getByRole('heading', { level: 2, name: title })).toBeFocused();
    const back = circle.getByRole('button', { name: '返回' });
    await page.keyboard.press('Shift+Tab');
    await expect(back).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card.getByRole('button')).toBeFocused();

    const out = page.getByRole('button', { name: '返回幸福云' });
    for (let press = 0; press < 60 && !(await out.evaluate((node) => node.matches(':focus'))); press += 1) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await expect(icon).toBeFocused();
  });
}
