import { expect, goTo, HOSTS, openCircle, openHost, overflow, test, violations, XIAYANG } from './demo.ts';
import { tour } from './tour.ts';

/** Looks of the plugin. On a phone nothing scrolls sideways at 320 px either. */
const LOOKS = [
  { name: 'phone', query: { surface: 'phone' }, width: 360, height: 740 },
  { name: 'elder phone', query: { surface: 'phone', elder: '1' }, width: 360, height: 740 },
  { name: 'pad', query: { surface: 'pad' }, width: 820, height: 1180 },
  { name: 'kiosk', query: { surface: 'kiosk' }, width: 1080, height: 1920 },
  { name: 'board', query: { surface: 'board' }, width: 1920, height: 1080 },
] as const;

for (const { host, path } of HOSTS) {
  // In a page without React it is the same plugin: there one look shows what the page may add.
  const looks = host === 'React' ? LOOKS : LOOKS.slice(0, 1);
  test(`${host}: axe finds nothing in the portal`, async ({ page }) => {
    await openHost(page, path);
    await expect(page.getByRole('button', { name: '15分钟就业服务圈' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  for (const { name, query, width, height } of looks) {
    test(`${host}: axe finds nothing on ${name}`, async ({ page }) => {
      // Axe needs a second or two for each screen.
      test.slow();
      await page.setViewportSize({ width, height });
      await tour(page, path, { ...query, town: XIAYANG }, async (screen) => {
        expect(await violations(page), screen).toEqual([]);
        if (width > 360) return;
        await page.setViewportSize({ width: 320, height: 640 });
        await expect.poll(() => overflow(page), `${screen} at 320 px`).toBe(0);
        await page.setViewportSize({ width, height });
      });
    });
  }

  test(`${host}: text grows to 200 % with the reader's own setting`, async ({ page }) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.enable');
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    const circle = await openCircle(page, path, { town: XIAYANG });
    await goTo(circle, 'policies');
    const summary = circle.getByText(/^失业金：头12个月/);
    const plain = circle.getByText(/^共 \d+ 条政策$/);
    await expect(plain).toHaveCSS('font-size', '32px');
    expect(await overflow(page)).toBe(0);
    await expect(summary.or(plain).first()).toBeVisible();
  });
}
