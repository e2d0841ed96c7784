import { devices } from '@playwright/test';
import { expect, goTo, headingOf, test } from './demo.ts';
import { ENTRIES, file, openPage, show } from './isolation/host.ts';

const { viewport, userAgent } = devices['Pixel 5'];
test.use({ hasTouch: true, isMobile: true, viewport, userAgent });

for (const entry of ENTRIES) {
  test.describe(`${entry} on a phone`, () => {
    test('is tapped in a host that has FastClick', async ({ page }) => {
      await openPage(page, entry, {
        head: `<script src="${file('node_modules/fastclick/lib/fastclick.js')}"></script>`,
        body: '<button onclick="this.textContent = \'被点了\'">宿主的按钮</button>PLACE',
        place: 'display:block;margin-top:80px',
      });
      // It stands aside in Chrome, and not on iOS. Two taps of this test are no double tap.
      await page.evaluate(() => {
        const FastClick = Reflect.get(window, 'FastClick');
        FastClick.notNeeded = () => false;
        FastClick.attach(document.body, { tapDelay: 1 });
      });
      await show(page, entry);
      const place = page.locator('#place');
      await page.getByRole('button', { name: '宿主的按钮' }).tap();
      await expect(page.getByRole('button', { name: '被点了' })).toBeVisible();
      await goTo(place, 'jobs', (button) => button.tap());
      await place.getByRole('searchbox').tap();
      await expect(place.getByRole('searchbox')).toBeFocused();
      await goTo(place, 'policies', (button) => button.tap());
      await place.getByRole('list', { name: '政策列表' }).getByRole('button').first().tap();
      await place.getByRole('button', { name: '返回', exact: true }).tap();
      await expect(headingOf(place, 'policies')).toBeVisible();
    });

    test('follows the text size that the reader has set', async ({ page }) => {
      await openPage(page, entry, { place: 'display:block' });
      await show(page, entry, { destination: { kind: 'guidance' } });
      const intro = page.locator('#place').getByText(/^一件事一页/);
      await expect(intro).toBeVisible();
      const height = () => intro.evaluate((node) => node.getBoundingClientRect().height);
      const before = await height();
      await page.addStyleTag({ content: 'body { -webkit-text-size-adjust: 200% !important }' });
      await expect.poll(height).toBeGreaterThan(before * 1.5);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBeLessThanOrEqual(0);
    });
  });
}
