import type { Locator, Page } from '@playwright/test';
import { isLinked, type ScreenKind } from '../../src/domain/screens.ts';
import { shell, trouble } from '../../src/host/shell/texts.ts';
import { handOver } from '../../src/ui/go/texts.ts';
import { startPoint } from '../../src/ui/startPoint/texts.ts';
import { type SurfaceName, surfaceOf } from '../../src/ui/surface/surface.ts';
import { modes } from '../../src/ui/words/travel.texts.ts';
import { circle as home } from '../../src/widgets/home/texts.ts';
import { WIDGET_IDS } from '../../src/widgets/index.ts';
import { jobs } from '../../src/widgets/jobs/texts.ts';
import { expect, goTo, openCircle, openHost, overflow, test, XIAYANG } from './demo.ts';
import { IN_HAND, outOfHand, tooSmall } from './inHand.ts';
import { ours, PLAIN, SCREENS } from './screens.ts';
import { complete, detailOf, ledTo, openFirst, tour } from './tour.ts';

const TOUCHED = ['phone', 'pad', 'kiosk'] as const;
/** The text size that the reader set for the browser, as a factor of the usual one. */
async function enlargeText(page: Page, factor: number) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.enable');
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 * factor, fixed: 13 * factor } });
}

for (const surface of TOUCHED) {
  test(`on the ${surface} every link and button is a target, every text has its size, and elder mode enlarges them`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(SCREENS[surface]);
    const plain = new Map<ScreenKind, Sizes>();
    await tour(page, PLAIN, { surface, town: XIAYANG }, async (screen) => {
      expect(await tooSmall(ours(page), surfaceOf(surface, false).target), screen).toEqual([]);
      if (surface === 'kiosk') expect(await outOfHand(ours(page)), screen).toEqual(IN_HAND);
      const taken = ours(page).getByRole('button', { name: handOver.take }).filter({ visible: true });
      const isTaken = !surfaceOf(surface, false).personal && isLinked(screen) && screen !== 'home';
      expect((await taken.count()) > 0, `${screen} is taken along on a phone`).toBe(isTaken);
      expect(await hardToRead(ours(page), leastText(surface, false)), screen).toEqual([]);
      plain.set(screen, await sizes(ours(page)));
    });
    await tour(page, PLAIN, { surface, town: XIAYANG, elder: '1' }, async (screen) => {
      expect(await tooSmall(ours(page), surfaceOf(surface, true).target), `elder ${screen}`).toEqual([]);
      if (surface === 'kiosk') expect(await outOfHand(ours(page)), `elder ${screen}`).toEqual(IN_HAND);
      expect(await hardToRead(ours(page), leastText(surface, true)), `elder ${screen}`).toEqual([]);
      const before = plain.get(screen);
      const elder = await sizes(ours(page));
      const same = Object.keys(elder).filter((text) => before?.[text] !== undefined);
      expect(same.length, `${screen} is compared`).toBeGreaterThan(5);
      const small = same.filter((text) => (elder[text] ?? 0) < (before?.[text] ?? 0) * 1.2);
      expect(small, `${screen}: no larger than before`).toEqual([]);
    });
  });
}

/** CSS px of the smallest text: three quarters of the body text, and what elder mode may not fall below. */
function leastText(surface: SurfaceName, elder: boolean) {
  return Math.max(elder ? 18 : 12, surfaceOf(surface, elder).text * 0.75);
}
const LEAST_LINE_HEIGHT = 1.3;

/** Visible texts, as the browser computed them, that are small, or whose lines stand close where there are several. */
const hardToRead = (place: Locator, leastSize: number) =>
  place.evaluate(
    (root, least) => {
      const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.closest('.visually-hidden, style') &&
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
      );
      return elements.flatMap((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        const size = Number.parseFloat(fontSize);
        const lines = element.getClientRects().length > 1 || element.clientHeight > size * 2;
        const close = lines && Number.parseFloat(lineHeight) < size * least.line - 0.01;
        return size < least.text || close
          ? [`${element.className} ${element.textContent?.slice(0, 20)}: ${size} px, line ${lineHeight}`]
          : [];
      });
    },
    { text: leastSize, line: LEAST_LINE_HEIGHT },
  );

type Sizes = Readonly<Record<string, number>>;

/** The size of each visible text, and of each icon by its place, in CSS px. */
const sizes = (place: Locator): Promise<Sizes> =>
  place.evaluate((root) => {
    const found: Record<string, number> = {};
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.nodeValue?.trim() ?? '';
      const element = text.parentElement;
      if (!words || !element?.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, style, .sheet')) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      found[words] = Math.min(found[words] ?? size, size);
    }
    for (const [nth, icon] of root.querySelectorAll('.scs-icon').entries()) {
      if (icon.checkVisibility())
        found[
          `icon ${icon.parentElement?.className} ${icon.closest('button, li, p, h3')?.textContent} ${nth}`
        ] = Number.parseFloat(getComputedStyle(icon).fontSize);
    }
    return found;
  });

/** Shares of the window that the head and the bar take, when they stand as at first. */
const framed = (place: Locator) =>
  place.evaluate((root) => {
    const height = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().height ?? 0;
    return (height('.shell-head') + height('.shell-foot')) / innerHeight;
  });

for (const surface of TOUCHED) {
  test(`elder ${surface} with text of 200 % keeps two thirds of the screen for content`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(SCREENS[surface]);
    await enlargeText(page, 2);
    await tour(page, PLAIN, { surface, town: XIAYANG, elder: '1' }, async (screen) => {
      expect(await framed(ours(page)), screen).toBeLessThanOrEqual(1 / 3);
      expect(await overflow(page), `${screen} is wider than its window`).toBe(0);
      expect(await clipped(ours(page)), `${screen}: cut off`).toEqual([]);
    });
  });
}

/** Windows of each look, with the share of them that the head and the bar may take. */
const WINDOWS = {
  // A browser that enlarges a page by 200 % shows it in a window of half the px.
  '0': [
    { width: 320, height: 640, share: 1 / 3 },
    { width: 180, height: 370, share: 1 / 3 },
    { width: 320, height: 256, share: 1 / 2 },
    { width: 740, height: 360, share: 1 / 3 },
  ],
  '1': [
    { width: 320, height: 640, share: 1 / 3 },
    { width: 180, height: 370, share: 1 / 2 },
    { width: 240, height: 640, share: 1 / 3 },
    { width: 500, height: 900, share: 1 / 3 },
  ],
} as const;

for (const elder of ['0', '1'] as const) {
  test(`in windows of every size, elder ${elder}, nothing scrolls sideways and content has room`, async ({
    page,
  }) => {
    test.slow();
    const [usual, ...others] = WINDOWS[elder];
    await page.setViewportSize(usual);
    await tour(page, PLAIN, { town: XIAYANG, elder }, async (screen) => {
      for (const { share, ...size } of [...others, usual]) {
        await page.setViewportSize(size);
        const what = `${screen} in ${size.width} × ${size.height}`;
        await expect.poll(() => framed(ours(page)), what).toBeLessThanOrEqual(share);
        await expect.poll(() => overflow(page), `${what} is wider than its window`).toBe(0);
        await expect.poll(() => clipped(ours(page)), `${what}: cut off`).toEqual([]);
      }
      if (screen !== 'jobs') return;
      await ours(page).getByText(jobs.filters(0)).click();
      expect(await overflow(page), 'filters').toBe(0);
    });
  });
}

/** Texts that stand wider than the button or the link that holds them, or than the plugin. */
const clipped = (place: Locator) =>
  place.evaluate((root) => {
    const { left, right } = root.getBoundingClientRect();
    return [...root.querySelectorAll<HTMLElement>('button, a, label, h2, h3, p, dd, dt, li, summary')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, .shell-skip'))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
          ? !['inline'].includes(getComputedStyle(element).display)
          : box.left < left - 1 || box.right > right + 1;
      })
      .map((element) => element.textContent?.trim().slice(0, 30));
  });

const TARGETS = [
  { name: 'phone', surface: 'phone', elder: '0' },
  { name: 'elder phone', surface: 'phone', elder: '1' },
  { name: 'pad', surface: 'pad', elder: '0' },
  { name: 'kiosk', surface: 'kiosk', elder: '0' },
] as const;

for (const { name, surface, elder, text } of [
  ...TARGETS.map((looks) => ({ ...looks, text: 1 })),
  { name: 'elder phone with text of 200 %', surface: 'phone', elder: '1', text: 2 },
] as const) {
  test(`what opens on the ${name} fits and has targets too`, async ({ page }) => {
    await page.setViewportSize(SCREENS[surface]);
    await enlargeText(page, text);
    const { target } = surfaceOf(surface, elder === '1');
    const fits = async (what: string) => {
      expect(await tooSmall(ours(page), target), what).toEqual([]);
      expect(await clipped(ours(page)), `${what}: cut off`).toEqual([]);
      expect(await overflow(page), `${what} is wider than its window`).toBe(0);
    };
    const circle = await openCircle(page, PLAIN, { surface, elder, town: XIAYANG });
    await complete(circle);
    await circle.getByRole('button', { name: startPoint.change }).click();
    await expect(circle.getByRole('list', { name: startPoint.towns })).toBeVisible();
    await fits('the choice of a place');
    await circle.getByRole('button', { name: startPoint.locate }).click();
    await fits('the consent');
    const more = circle.getByRole('button', { name: shell.more, exact: true });
    if (await more.isVisible()) {
      await more.click();
      await expect(circle.getByRole('dialog')).toBeVisible();
      await fits('the other services');
      await page.keyboard.press('Escape');
    }
    await goTo(circle, 'jobs');
    await complete(circle);
    await circle.getByText(jobs.filters(0)).click();
    await fits('the filters');
    for (const city of ['down', 'empty', 'broken'] as const) {
      const broken = await openCircle(page, PLAIN, { surface, elder, town: XIAYANG, city });
      await complete(broken);
      await fits(`home of a city that is ${city}`);
      await goTo(broken, 'jobs');
      await complete(broken);
      await fits(`jobs of a city that is ${city}`);
    }
  });
}

test('the open item of every split view of the PAD is marked', async ({ page }) => {
  await page.setViewportSize(SCREENS.pad);
  const circle = await openCircle(page, PLAIN, { surface: 'pad', town: XIAYANG });
  const split = WIDGET_IDS.filter((id) => ledTo('pad').includes(id) && detailOf(id));
  expect(split.length).toBeGreaterThan(0);
  for (const id of split) {
    await goTo(circle, id);
    await complete(circle);
    await openFirst(circle, id);
    const title = await circle.locator('h2:focus').innerText();
    const marked = circle.locator('.shell-main [aria-current]').filter({ visible: true });
    await expect(marked, id).toHaveText([title]);
    const bar = await marked.evaluate((button) => {
      const card = button.closest('.card, .situation');
      return card ? Number.parseFloat(getComputedStyle(card).borderInlineStartWidth) : 0;
    });
    expect(bar, `${id}: px of the bar`).toBeGreaterThanOrEqual(4);
  }
});

for (const surface of TOUCHED) {
  test(`a link leads past the head and the bar of the ${surface}`, async ({ page }) => {
    await page.setViewportSize(SCREENS[surface]);
    const circle = await openCircle(page, PLAIN, { surface, town: XIAYANG });
    await goTo(circle, 'policies');
    await complete(circle);
    const before = page.url();
    const skip = circle.getByRole('link', { name: shell.skip });
    await expect(skip).toHaveCSS('clip-path', 'inset(50%)');
    await page.getByRole('button', { name: '返回幸福云' }).focus();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toHaveCSS('clip-path', 'none');
    const { target } = surfaceOf(surface, false);
    expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(target);
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(before);
    await page.keyboard.press('Tab');
    await expect(circle.getByRole('searchbox')).toBeFocused();
  });
}

const CIRCLES = [
  { name: 'phone', surface: 'phone', elder: '0', text: 1 },
  { name: 'elder phone', surface: 'phone', elder: '1', text: 1 },
  { name: 'elder phone with text of 200 %', surface: 'phone', elder: '1', text: 2 },
  { name: 'kiosk', surface: 'kiosk', elder: '0', text: 1 },
] as const;

for (const { name, surface, elder, text } of CIRCLES) {
  test(`the circle on the ${name} can be read under fifty dots`, async ({ page }) => {
    await page.setViewportSize(SCREENS[surface]);
    await enlargeText(page, text);
    const circle = await openCircle(page, PLAIN, { surface, elder, town: XIAYANG });
    await circle.getByRole('radio', { name: modes.ride }).check();
    const figure = circle.getByRole('figure', { name: home.figure('ride') });
    await expect(figure).toBeVisible();
    await expect.poll(() => figure.locator('[data-kind="job"].circle-spot').count()).toBeGreaterThan(45);
    const drawing = await figure.evaluate(async (root) => {
      await Promise.all(root.getAnimations({ subtree: true }).map(({ finished }) => finished));
      const boxes = (selector: string) =>
        [...root.querySelectorAll(selector)].map((node) => node.getBoundingClientRect());
      const dots = boxes('.circle-spot[data-kind="job"], .circle-key');
      const zIndex = (selector: string) =>
        Number(getComputedStyle(root.querySelector(selector) ?? root).zIndex);
      const spots = [...root.querySelectorAll<HTMLElement>('.circle-spot')];
      const me = boxes('.circle-me')[0] ?? new DOMRect();
      const reach = (boxes('.circle-field')[0]?.width ?? 0) / 2;
      return {
        labels: boxes('.circle-label').length,
        squeezed: dots.filter(({ width, height }) => Math.abs(width - height) > 0.1 || width < 8).length,
        labelsAbove: zIndex('.circle-label') > zIndex('.circle-drawing'),
        housesAboveJobs:
          spots.findLastIndex(({ dataset }) => dataset.kind === 'station') >
          spots.findIndex(({ dataset }) => dataset.kind === 'job'),
        underMe: dots.filter((dot) => {
          const middle = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const;
          const [[x, y], [atX, atY]] = [middle(dot), middle(me)];
          return Math.hypot(x - atX, y - atY) < Math.min(me.width / 2, reach * 0.12);
        }).length,
      };
    });
    expect(drawing).toEqual({
      labels: 3,
      squeezed: 0,
      labelsAbove: true,
      housesAboveJobs: false,
      underMe: 0,
    });
  });
}

for (const { elder, text, size } of [
  { elder: '0', text: 1, size: 16 },
  { elder: '1', text: 1, size: 20 },
  { elder: '1', text: 2, size: 40 },
] as const) {
  test(`what stands for code that does not come has ${size} px, elder ${elder}, text × ${text}`, async ({
    page,
  }) => {
    await enlargeText(page, text);
    await page.route(/\/render\.[^/]*js/, (route) => route.abort());
    await openHost(page, PLAIN, { elder });
    await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
    const again = page.getByRole('button', { name: trouble.refresh });
    await expect(again).toHaveCSS('font-size', `${size}px`);
    const { target } = surfaceOf('phone', elder === '1');
    expect((await again.boundingBox())?.height).toBeGreaterThanOrEqual(target);
  });
}
