import type { Page } from '@playwright/test';
import { address, expect, goTo, openHost, test } from './demo.ts';

const circleOf = (page: Page) => page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
const field = (page: Page, name: string) =>
  page.locator('label').filter({ has: page.locator('code', { hasText: new RegExp(`^${name}$`) }) });

async function pick(page: Page, name: string, value: string) {
  const open = page.locator('.ant-select-dropdown:visible');
  // What is drawn anew while the list opens may close it again.
  await expect(async () => {
    if ((await open.count()) === 0) await field(page, name).getByRole('combobox').click();
    await open.getByTitle(value, { exact: true }).click({ timeout: 3000 });
  }).toPass();
  await expect(open).toHaveCount(0);
}

test.use({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });

test('the playground changes every field live, and loses nothing that was typed', async ({ page }) => {
  await openHost(page, '/playground.html');
  const circle = circleOf(page);
  await goTo(circle, 'jobs');
  const search = circle.getByRole('searchbox', { name: '搜索岗位' });
  await search.fill('保洁');

  await field(page, 'elder').getByRole('switch').click();
  await expect(search).toHaveCSS('font-size', '20px');
  await pick(page, 'theme.mode', '深色');
  await expect(search).toHaveCSS('color', /rgb\(2[2-5]\d, /);
  await field(page, 'theme.tokens.radius').getByRole('spinbutton').fill('3');
  await expect(
    circle
      .getByRole('button', { name: '改出发地和走法' })
      .or(circle.getByRole('button', { name: /从哪儿出发/ })),
  ).toHaveCSS('border-radius', '3px');
  await pick(page, 'region.adcode', '练塘镇');
  await expect(circle.getByText(/从练塘镇出发/).filter({ visible: true })).toBeVisible();
  await field(page, 'flags').getByText('不要就业指导').click();
  await expect(circle.getByRole('navigation').getByRole('button', { name: '就业指导' })).toHaveCount(0);
  await expect(search).toHaveValue('保洁');

  await pick(page, 'destination', '一条政策');
  await field(page, 'destination.id').getByRole('textbox').fill('sh-flex-si-subsidy');
  await expect(circle.getByRole('region', { name: /灵活就业社会保险补贴/ })).toBeVisible();
  await pick(page, 'widget', '服务站点');
  await expect(page.getByRole('heading', { name: '服务站点' }).first()).toBeVisible();
  await expect(page.getByRole('log')).toContainText('"screen":"stations"');
});

test('what the playground gives a wrong value is named on a card, and heard', async ({ page }) => {
  await openHost(page, '/playground.html');
  await expect(circleOf(page)).toBeVisible();
  await field(page, 'theme.tokens.radius').getByRole('spinbutton').fill('77');
  await expect(page.getByRole('log')).toContainText('context-invalid');
  await expect(circleOf(page)).toBeVisible();
});

test('the copied snippet does in an empty page what was chosen', async ({ page }) => {
  await openHost(page, '/playground.html');
  await expect(circleOf(page)).toBeVisible();
  await pick(page, 'widget', '岗位信息');
  await pick(page, 'region.adcode', '白鹤镇');
  await field(page, 'elder').getByRole('switch').click();
  await pick(page, 'navigate', '说不管');
  const copy = async (way: string) => {
    await page.getByText(way, { exact: true }).click();
    await page.getByRole('button', { name: '复制' }).click();
    await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const snippets = [await copy('脚本标签'), await copy('<service-circle>')];
  for (const snippet of snippets) {
    await page.goto(`${address('HOST')}/addresses.json`);
    // As a page that is parsed: what stands first runs first.
    await page.evaluate(async (code) => {
      for (const node of [...document.createRange().createContextualFragment(code).childNodes]) {
        const loaded = new Promise((resolve) => node.addEventListener('load', resolve));
        document.body.append(node);
        if (node instanceof HTMLScriptElement && node.src && !node.hasAttribute('async')) await loaded;
      }
    }, snippet);
    await expect(page.getByText(/从白鹤镇出发/).filter({ visible: true })).toBeVisible();
    await expect(page.getByRole('searchbox', { name: '搜索岗位' })).toHaveCSS('font-size', '20px');
  }
});
