import { test } from '@playwright/test';
import { openHost, XIAYANG } from './demo.ts';
import { NOW } from './now.ts';

const OUT = 'test-results-board';
const state = process.env.CITY_STATE ?? 'normal';
for (const [name, width, height] of [
  ['wide', 1920, 1080],
  ['tall', 1080, 1920],
] as const) {
  test(`${name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.clock.install({ time: NOW });
    await openHost(page, '/plain.html', { surface: 'board', town: XIAYANG, city: state });
    await page.addStyleTag({
      content: '#strip,.portal-bar,.portal-head{display:none!important} body{margin:0}',
    });
    await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
    for (let n = 0; n < 40; n++) {
      await page.clock.runFor(100);
      await new Promise((r) => setTimeout(r, 50));
    }
    const seen = new Set();
    for (let n = 0; n < 11; n++) {
      const kind = await page.locator('.board-page').getAttribute('data-kind');
      if (!seen.has(kind) || kind === 'policy') {
        await page.clock.runFor(1000);
        await page.addStyleTag({ content: '*{animation:none!important}' });
        await page.screenshot({
          path: `${OUT}/${state}-${name}-${String(n).padStart(2, '0')}-${kind}.png`,
          animations: 'disabled',
        });
      }
      seen.add(kind);
      const sizes = await page.evaluate(() => [
        document.documentElement.scrollHeight,
        innerHeight,
        document.documentElement.scrollWidth,
      ]);
      console.log(n, kind, sizes);
      await page.clock.runFor(15_000);
      for (let m = 0; m < 5; m++) {
        await page.clock.runFor(60);
        await new Promise((r) => setTimeout(r, 30));
      }
    }
  });
}
