import type { Page } from '@playwright/test';
import { expect, goTo, openHost, test, XIAYANG } from './demo.ts';

/** Every computed style of what is the host's, save sizes: those follow from which of its pages is shown. */
const stylesOfHost = (page: Page, what = 'header, header *') =>
  page.evaluate((selector) => {
    const size = /size$|^(width|height|perspective-origin|transform-origin|top|left|right|bottom)$|^inset/;
    return [...document.querySelectorAll(selector)].map((node) => {
      const style = getComputedStyle(node);
      const names = [...style].filter((name) => !size.test(name) || name === 'font-size');
      return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
    });
  }, what);
/** Style elements of the page itself; antd of the host adds its own with its first button. */
const sheetsOfHost = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('style:not([data-css-hash]), link').length);

test('antd of host and plugin do not touch each other, before, during and after', async ({ page }) => {
  await openHost(page, '/', { town: XIAYANG });
  const icon = page.getByRole('button', { name: '15分钟就业服务圈', exact: true });
  await expect(icon).toBeVisible();
  const header = await stylesOfHost(page, 'header, header *');
  await icon.click();
  const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
  await goTo(circle, 'jobs');
  expect(await stylesOfHost(page, 'header, header *')).toEqual(header);
  const back = page.getByRole('button', { name: '返回幸福云' });
  await expect(back).toHaveCSS('background-color', 'rgb(154, 52, 18)');
  await expect(back).toHaveCSS('border-radius', '4px');
  await expect(circle.getByRole('button', { name: '改出发地和走法' })).toHaveCSS('border-radius', '12px');
  const button = await stylesOfHost(page, '.ant-btn');

  await back.click();
  await expect(circle).toBeHidden();
  expect(await stylesOfHost(page, 'header, header *')).toEqual(header);
  const sheets = await sheetsOfHost(page);
  await icon.click();
  await expect(circle).toBeVisible();
  await back.hover();
  await page.mouse.move(0, 0);
  await expect(async () => expect(await stylesOfHost(page, '.ant-btn')).toEqual(button)).toPass();
  await back.click();
  expect(await sheetsOfHost(page)).toBe(sheets);
});

test('the host without a framework looks the same before and after', async ({ page }) => {
  await openHost(page, '/plain.html');
  await expect(page.getByRole('button', { name: '15分钟就业服务圈' })).toBeVisible();
  const header = await stylesOfHost(page);
  const grid = await stylesOfHost(page, '.portal-grid *');
  const sheets = await sheetsOfHost(page);
  await page.getByRole('button', { name: '15分钟就业服务圈' }).click();
  await expect(page.getByRole('region', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
  expect(await stylesOfHost(page)).toEqual(header);
  expect(await sheetsOfHost(page)).toBe(sheets);
  await page.getByRole('button', { name: '返回幸福云' }).click();
  expect(await stylesOfHost(page)).toEqual(header);
  expect(await stylesOfHost(page, '.portal-grid *')).toEqual(grid);
});

test('hostile rules of a host do not reach in', async ({ page }) => {
  const look = async (hostile: boolean) => {
    await openHost(page, '/plain.html', { town: XIAYANG });
    if (hostile) {
      await page.addStyleTag({
        content: `* { color: red !important; font-size: 40px !important; letter-spacing: 5px !important; text-transform: uppercase !important }
          div { display: flex !important; float: left; border: 9px solid red !important; padding: 33px !important }
          button { border: 9px dotted lime !important; transform: rotate(3deg) } html { font-size: 60px }`,
      });
    }
    await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
    const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
    const button = circle.getByRole('button', { name: '换地方' });
    await expect(button).toBeVisible();
    return button.evaluate((node) => {
      const style = getComputedStyle(node);
      const names = [
        'color',
        'fontSize',
        'letterSpacing',
        'textTransform',
        'display',
        'borderTopStyle',
        'transform',
      ] as const;
      return names.map((name) => style[name]);
    });
  };
  expect(await look(true)).toEqual(await look(false));
});
