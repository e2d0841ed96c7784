import AxeBuilder from '@axe-core/playwright';
import { expect, goTo, HOSTS, openCircle, openHost, overflow, test, XIAYANG } from './demo.ts';

const PARTS = ['首页', '岗位信息', '政策汇编', '就业指导', '服务站点'] as const;
const LOOKS = [
  { name: 'phone', query: { surface: 'phone' }, width: 360, height: 740 },
  { name: 'elder phone', query: { surface: 'phone', elder: '1' }, width: 360, height: 740 },
  { name: 'pad', query: { surface: 'pad' }, width: 820, height: 1180 },
  { name: 'kiosk', query: { surface: 'kiosk' }, width: 1080, height: 1920 },
] as const;

for (const { host, path } of HOSTS) {
  // In a page without React it is the same plugin: there one look shows what the page may add.
  const looks = host === 'React' ? LOOKS : LOOKS.slice(0, 1);
  test(`${host}: axe finds nothing in the portal`, async ({ page }) => {
    await openHost(page, path);
    await expect(page.getByRole('button', { name: '15分钟就业服务圈' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  for (const { name, query, width, height } of looks) {
    test(`${host}: axe finds nothing on ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const circle = await openCircle(page, path, { ...query, town: XIAYANG });
      await expect(circle.getByText(/15 分钟内：/)).toBeVisible();
      for (const part of PARTS) {
        if (part !== '首页') await goTo(circle, part);
        await expect(circle.getByRole('listitem').filter({ visible: true }).nth(6)).toBeVisible();
        expect((await new AxeBuilder({ page }).analyze()).violations, part).toEqual([]);
      }
    });
  }

  for (const elder of ['0', '1']) {
    test(`${host}: nothing scrolls sideways at 320 px, elder ${elder}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const circle = await openCircle(page, path, { elder, town: XIAYANG });
      await expect(circle.getByText(/15 分钟内：/)).toBeVisible();
      expect(await overflow(page)).toBe(0);
      for (const part of PARTS.slice(1)) {
        await goTo(circle, part);
        await expect(circle.getByRole('listitem').filter({ visible: true }).nth(6)).toBeVisible();
        expect(await overflow(page), part).toBe(0);
      }
      await goTo(circle, '岗位信息');
      await circle.getByText('筛选', { exact: true }).click();
      expect(await overflow(page), 'filters').toBe(0);
      await circle.getByRole('list', { name: '岗位列表' }).getByRole('button').first().click();
      await expect(circle.getByText('招聘到')).toBeVisible();
      expect(await overflow(page), 'job').toBe(0);
    });
  }

  test(`${host}: text grows to 200 % with the reader's own setting`, async ({ page }) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.enable');
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    const circle = await openCircle(page, path, { town: XIAYANG });
    await goTo(circle, '政策汇编');
    const summary = circle.getByText(/^失业金：头12个月/);
    const plain = circle.getByText(/条政策$/);
    await expect(plain).toHaveCSS('font-size', '32px');
    expect(await overflow(page)).toBe(0);
    await expect(summary.or(plain).first()).toBeVisible();
  });
}
