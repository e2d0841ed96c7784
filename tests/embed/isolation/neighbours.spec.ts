import type { Page } from '@playwright/test';
import { expect, goTo, openHost, test, XIAYANG } from '../demo.ts';
import { type Entry, type HostPage, openPage, press, show, unmount } from './host.ts';
import { antd4, antd5 } from './hosts.ts';

test.use({ reducedMotion: 'reduce' });

/** Every computed style of every element that is the host's, its attributes, and how many style sheets it has. */
const pageOf = (page: Page) =>
  page.evaluate(() => {
    const ours = [...document.querySelectorAll('#place, #place *')];
    const elements = [...document.querySelectorAll('*')].filter((node) => !ours.includes(node));
    const attributes = (node: Element) =>
      [...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
    return {
      styles: elements.map((node) => {
        const style = getComputedStyle(node);
        return `${node.localName} ${attributes(node)} ${[...style].map((name) => style.getPropertyValue(name)).join('|')}`;
      }),
      variables: ['--ant-color-primary', '--scs-color-primary', '--scs-ink'].map((name) =>
        getComputedStyle(document.body).getPropertyValue(name),
      ),
      sheets: document.querySelectorAll('style, link').length,
      body: document.body.children.length,
      scrolls: getComputedStyle(document.documentElement).overflow + getComputedStyle(document.body).overflow,
    };
  });

const plain: HostPage = {
  head: '<style>body { font: 15px serif; color: purple } button { border: 3px solid red }</style>',
  body: '<h1>主机</h1><button>主机的按钮</button><p>主机的话</p>PLACE',
};
const HOSTS: readonly { name: string; entry: Entry; host: HostPage }[] = [
  { name: 'a plain page', entry: 'standalone', host: plain },
  { name: 'antd 4', entry: 'standalone', host: antd4 },
  { name: 'antd 5', entry: 'mount', host: antd5 },
];

for (const { name, entry, host } of HOSTS) {
  test(`${name}: the host’s page is the same before, during and after us`, async ({ page }) => {
    // Below what the host has, so that the host can be touched.
    await openPage(page, entry, { ...host, place: 'position:absolute;top:300px;left:0;width:360px' });
    if (host !== plain) await tryModal(page);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    // What moves in the host's page comes to rest.
    await expect(page.locator('.ant-wave, [ant-click-animating-without-extra-node=true]')).toHaveCount(0);
    await expect(async () => expect(await pageOf(page)).toEqual(await pageOf(page))).toPass();
    const before = await pageOf(page);
    await show(page, entry, { widget: 'jobs' });
    const rows = page.getByRole('list', { name: '岗位列表' }).getByRole('listitem');
    await expect(rows.nth(2)).toBeVisible();
    await expect.poll(() => pageOf(page), 'while we are there').toEqual(before);
    await press(rows.getByRole('button').first());
    await press(page.getByRole('button', { name: '分享' }));
    await expect(page.getByRole('dialog', { name: '把这一条告诉别人' })).toBeVisible();
    await expect.poll(() => pageOf(page), 'while a sheet is open').toEqual(before);
    await page.keyboard.press('Escape');
    await unmount(page);
    await expect(page.getByText('岗位信息')).toHaveCount(0);
    await expect.poll(() => pageOf(page), 'after us').toEqual({ ...before, body: expect.any(Number) });
    if (host !== plain) await tryModal(page);
  });
}

/** Opens the host's own modal, writes into it and closes it. */
async function tryModal(page: Page) {
  await press(page.getByRole('button', { name: '打开窗口' }));
  const inside = page.locator('#inside');
  await inside.fill('主机的字');
  await expect(inside).toHaveValue('主机的字');
  await inside.press('Escape');
  await expect(inside).toBeHidden();
}

test('two of us on one page are two: looks, cities, names, and one that leaves takes nothing along', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 740 });
  await openPage(page, 'mount', {
    body: '<style>main { display: grid; grid-template-columns: 1fr 1fr }</style><main><div id="a"></div><div id="b"></div></main>PLACE',
  });
  await show(page, 'mount', { at: '#a', widget: 'jobs', theme: { tokens: { brand: '#9a3412', radius: 2 } } });
  await show(page, 'mount', {
    at: '#b',
    widget: 'jobs',
    surface: 'kiosk',
    elder: true,
    theme: { mode: 'dark' },
  });
  const [a, b] = [page.locator('#a'), page.locator('#b')];
  const look = (place: typeof a) =>
    place.evaluate((element) => {
      const root = element.firstElementChild?.shadowRoot;
      const surface = root?.querySelector('.surface');
      const button = root?.querySelector('.scs-btn');
      if (!surface || !button) throw new Error('nothing is there');
      const [around, own] = [getComputedStyle(surface), getComputedStyle(button)];
      const ids = [...(root?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
      const named = [
        ...(root?.querySelectorAll('[aria-labelledby], [aria-controls], [aria-describedby]') ?? []),
      ];
      const lost = named
        .flatMap((node) =>
          ['aria-labelledby', 'aria-controls', 'aria-describedby'].map((name) => node.getAttribute(name)),
        )
        .filter((id) => id && !root?.getElementById(id));
      const looks = [
        around.color,
        around.backgroundColor,
        around.fontSize,
        own.borderRadius,
        own.fontSize,
        own.color,
      ];
      return { looks, ids, lost, brand: around.getPropertyValue('--scs-brand') };
    });
  await expect(a.getByRole('listitem').nth(2)).toBeVisible();
  await expect(b.getByRole('listitem').nth(2)).toBeVisible();
  const [first, second] = [await look(a), await look(b)];
  expect(first.brand).toBe('#9a3412');
  expect(second.brand).not.toBe(first.brand);
  for (const [index, value] of first.looks.entries()) expect(second.looks[index]).not.toBe(value);
  expect([...first.lost, ...second.lost]).toEqual([]);
  expect(first.ids.length + second.ids.length).toBe(new Set([...first.ids, ...second.ids]).size);

  await a.getByRole('searchbox', { name: '搜索岗位' }).fill('保洁');
  await expect(b.getByRole('searchbox', { name: '搜索岗位' })).toHaveValue('');
  await unmount(page, '#a');
  await expect(a.getByRole('searchbox')).toHaveCount(0);
  await expect.poll(async () => (await look(b)).looks).toEqual(second.looks);
});

test('a host that listens to everything neither stops us nor is stopped by us', async ({ page }) => {
  await openPage(page, 'standalone', {
    body: `<input id="field">PLACE<script>{
      window.heard = [];
      for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'focusin', 'input'])
        document.addEventListener(type, (event) => { heard.push(type + ' ' + (event.key ?? '')); event.stopPropagation(); });
      document.querySelector('#place').addEventListener('click', (event) => event.stopImmediatePropagation());
      document.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
      document.addEventListener('contextmenu', (event) => event.preventDefault());
    }</script>`,
  });
  await show(page, 'standalone');
  const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
  await goTo(circle, 'jobs');
  const search = circle.getByRole('searchbox', { name: '搜索岗位' });
  await search.click();
  await page.keyboard.type('bj');
  await expect(search).toHaveValue('bj');
  const rows = circle.getByRole('list', { name: '岗位列表' }).getByRole('listitem');
  await search.fill('');
  await expect(rows.nth(2)).toBeVisible();
  await press(rows.getByRole('button').first());
  await circle.getByRole('button', { name: '分享' }).press('Enter');
  await expect(page.getByRole('dialog', { name: '把这一条告诉别人' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.evaluate(() => Reflect.get(window, 'heard').splice(0));
  await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
  for (const key of ['Escape', '/', 'ArrowDown', 'Tab', 'Control+k']) await page.keyboard.press(key);
  const heard = await page.evaluate(() => String(Reflect.get(window, 'heard')));
  for (const key of ['Escape', '/', 'ArrowDown', 'Tab', 'k']) expect(heard).toContain(`keydown ${key}`);
});

test('antd 6 of the demo host keeps every style of its page while a sheet of ours is open', async ({
  page,
}) => {
  await openHost(page, '/', { town: XIAYANG, able: '0' });
  await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
  const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
  await goTo(circle, 'jobs');
  await press(circle.getByRole('list', { name: '岗位列表' }).getByRole('button').first());
  const share = circle.getByRole('button', { name: '分享' });
  await expect(share).toBeVisible();
  await expect(async () => expect(await pageOf(page)).toEqual(await pageOf(page))).toPass();
  const before = await pageOf(page);
  await press(share);
  await expect(page.getByRole('dialog', { name: '把这一条告诉别人' })).toBeVisible();
  expect(await pageOf(page)).toEqual(before);
});
