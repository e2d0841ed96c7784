import { expect, test } from '../demo.ts';
import { openQuickStart } from './quickStart.ts';

for (const name of ['react-19', 'react-18', 'vue-3'] as const) {
  test(`${name}: a sentence stands where the plugin should when its server is down`, async ({ page }) => {
    await page.route(/remoteEntry\.js|mf-manifest\.json/, (route) => route.abort());
    await openQuickStart(page, name);
    await expect(page.getByText('12333')).toBeVisible();
    await expect(page.getByRole('button', { name: '关闭' })).toBeVisible();
  });
}
