import { expect, goTo, HOSTS, openCircle, openHost, overflow, test, violations, XIAYANG } from './demo.ts';
import { tour } from './tour.ts';

const [{ path: REACT }, { path: PLAIN }] = HOSTS;

/**
 * Looks of the plugin in a page, by touch, on a wall, and large. Every story has axe too, on every surface; here it looks
 * at what only a page has: the shadow root, the host around it, and all that is loaded at runtime.
 */
const LOOKS = [
  { name: 'phone', path: REACT, query: { surface: 'phone' }, width: 360, height: 740 },
  { name: 'kiosk', path: PLAIN, query: { surface: 'kiosk', elder: '1' }, width: 1080, height: 1920 },
  { name: 'board', path: REACT, query: { surface: 'board' }, width: 1920, height: 1080 },
] as const;

for (const { host, path } of HOSTS) {
  test(`${host}: axe finds nothing in the portal`, async ({ page }) => {
    await openHost(page, path);
    await expect(page.getByRole('button', { name: '15分钟就业服务圈' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

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

for (const { name, path, query, ...size } of LOOKS) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    // Axe needs a second or two for each screen.
    test.slow();
    await page.setViewportSize(size);
    // A page of the board that still fades in has no contrast yet.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await tour(page, path, { ...query, town: XIAYANG }, async (screen) => {
      expect(await violations(page), screen).toEqual([]);
    });
  });
}
