import type { Page } from '@playwright/test';
import { expect, test } from '../demo.ts';
import { openPage, press, show } from './host.ts';

test.use({ reducedMotion: 'reduce' });

/** What of ours a finger would meet at a point of the window, or what of the host's. */
const meets = (page: Page, x: number, y: number) =>
  page.evaluate(
    ([x, y]) => {
      const top = document.elementFromPoint(x ?? 0, y ?? 0);
      const inside = top?.shadowRoot?.elementFromPoint(x ?? 0, y ?? 0);
      if (!inside) return `host ${top?.localName}#${top?.id}`;
      const around = inside.closest('dialog, nav') ?? inside.closest('li');
      return around?.localName ?? inside.localName;
    },
    [x, y],
  );

const NARROW = 'position:static';
const SCROLLER = `position:fixed;inset:40px 10px 10px;overflow:auto;transform:translateZ(0);contain:paint;filter:opacity(1);
  will-change:transform;container-type:size;clip-path:inset(0);perspective:100px;background:#fff`;

/** What a host does around us, and how much bigger it makes us. */
const AROUND: Readonly<Record<string, string>> = {
  'zoom of the page': '<style>body { zoom: 1.25; margin: 0 }</style>PLACE',
  'zoom of the place': '<style>#place { zoom: .8 }</style>PLACE',
  'a scaled ancestor': '<div style="transform:scale(1.25);transform-origin:0 0;width:280px">PLACE</div>',
  'a fixed, contained and filtered ancestor that scrolls': `<div id="scroller" style="${SCROLLER}">PLACE</div>`,
};

for (const [name, body] of Object.entries(AROUND)) {
  test(`within ${name} rows can be reached and a sheet is whole`, async ({ page }) => {
    await openPage(page, 'mount', { body, place: NARROW });
    await show(page, 'mount', { widget: 'jobs' });
    const rows = page.getByRole('list', { name: '岗位列表' }).getByRole('listitem');
    await expect(rows.nth(2)).toBeVisible();
    for (const share of [0.4, 0.9]) {
      await page.evaluate((share) => {
        const scroller = document.querySelector('#scroller') ?? document.scrollingElement;
        scroller?.scrollTo(0, scroller.scrollHeight * share);
      }, share);
      // One of the two is not between two rows.
      for (const y of [250, 550]) {
        await expect
          .poll(async () => [await meets(page, 180, y), await meets(page, 180, y + 20)])
          .toContain('li');
      }
    }
    await rows
      .getByRole('button')
      .first()
      .evaluate((button) => button instanceof HTMLElement && button.click());
    await press(page.getByRole('button', { name: '分享' }));
    const sheet = page.getByRole('dialog', { name: '把这一条告诉别人' });
    await expect(sheet).toBeVisible();
    const box = await sheet.boundingBox();
    const { x = -1, y = -1, width = 0, height = 0 } = box ?? {};
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    expect(y + height).toBeLessThanOrEqual(740);
    expect(await meets(page, x + width / 2, y + 20)).toBe('dialog');
    expect(await meets(page, x + width / 2, y + height - 20)).toBe('dialog');
  });
}

test('is as wide as there is room, also where a page makes its parts as narrow as their content', async ({
  page,
}) => {
  await openPage(page, 'mount', {
    body: `<style>body { margin: 0 } #a, #b { display: flex; align-items: center } #b { flex-direction: column }
      #c { display: grid; justify-items: center } #d { float: left } #e { display: inline-block }</style>
      <div id="a"></div><div id="b"></div><div id="c"></div><div id="d"></div><div id="e"></div>PLACE`,
    place: NARROW,
  });
  for (const id of ['#a', '#b', '#c', '#d', '#e']) await show(page, 'mount', { at: id });
  const widths = () =>
    page.evaluate(() =>
      ['a', 'b', 'c', 'd', 'e'].map((id) => {
        const root = document.getElementById(id)?.firstElementChild?.shadowRoot;
        return root?.querySelector('.shell')?.getBoundingClientRect().width;
      }),
    );
  await expect.poll(widths).toEqual([360, 360, 360, 360, 360]);
});

test('lies below what the host lays over it, and its sheets above everything', async ({ page }) => {
  await openPage(page, 'standalone', {
    body: `<style>header { position: fixed; inset: 0 0 auto; height: 60px; z-index: 2147483647; background: #ccc }
      #overlay { position: fixed; inset: 0; z-index: 1; background: #0008 } [hidden] { display: none !important }</style>
      PLACE<div id="overlay" hidden></div><header id="head"></header>`,
  });
  await show(page, 'standalone', { widget: undefined });
  const ways = page.getByRole('navigation', { name: '就业服务' });
  await press(ways.getByRole('button', { name: '岗位信息' }));
  const rows = page.getByRole('list', { name: '岗位列表' }).getByRole('listitem');
  await expect(rows.nth(2)).toBeVisible();
  await expect.poll(() => meets(page, 180, 710)).toBe('nav');
  expect(await meets(page, 180, 30)).toBe('host header#head');
  const hide = (hidden: boolean) =>
    page.evaluate((hidden) => document.querySelector('#overlay')?.toggleAttribute('hidden', hidden), hidden);
  await hide(false);
  for (const y of [200, 400, 710]) expect(await meets(page, 180, y)).toBe('host div#overlay');
  await press(rows.getByRole('button').first());
  await press(page.getByRole('button', { name: '分享' }));
  const sheet = page.getByRole('dialog', { name: '把这一条告诉别人' });
  await expect(sheet).toBeVisible();
  await sheet.getByRole('button', { name: '关闭' }).click();
  await expect(sheet).toBeHidden();

  await page.evaluate(() => Object.assign(document.body.style, { visibility: 'hidden' }));
  await expect(ways, 'who hides the place hides us').toBeHidden();
});
