import { serveDemo } from '../../mocks/serve/demo.ts';
import { expect, test } from './demo.ts';

test('a page that is opened while the demo is built says so, and shows the host by itself once it is ready', async ({
  page,
}) => {
  let built = false;
  const demo = await serveDemo({ host: 0, plugin: 0, city: 0 }, { isBuilt: () => built });
  try {
    await page.goto(`${demo.host.url}/plain.html`);
    await expect(page.getByText('正在构建')).toBeVisible();
    built = true;
    await expect(page.getByRole('button', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
  } finally {
    await demo.close();
  }
});
