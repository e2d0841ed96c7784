import type { Locator } from '@playwright/test';
import { look } from '../../src/host/shell/shared/texts.ts';
import { shell } from '../../src/host/shell/texts.ts';
import { login } from '../../src/ui/answer/texts.ts';
import { splitView } from '../../src/ui/list/texts.ts';
import { surfaceOf } from '../../src/ui/surface/surface.ts';
import { tiles } from '../../src/widgets/home/texts.ts';
import { WIDGET_IDS } from '../../src/widgets/index.ts';
import { detail } from '../../src/widgets/jobs/detail/texts.ts';
import { expect, goTo, openCircle, openHost, test, XIAYANG } from './demo.ts';
import { IN_HAND, outOfHand, tooSmall } from './inHand.ts';
import { ours, PLAIN, SCREENS } from './screens.ts';
import { complete, detailOf, ledTo, openAlone, openFirst } from './tour.ts';

/* How a kiosk, and a PAD that many people use, stand on the screen. */

test('an opened record of the kiosk takes the whole width, and back leads to its item in the list', async ({
  page,
}) => {
  await page.setViewportSize(SCREENS.kiosk);
  const circle = await openCircle(page, PLAIN, { surface: 'kiosk', town: XIAYANG });
  const split = WIDGET_IDS.filter((id) => ledTo('kiosk').includes(id) && detailOf(id));
  expect(split.length).toBeGreaterThan(0);
  for (const id of split) {
    await goTo(circle, id);
    await complete(circle);
    await openFirst(circle, id);
    const record = circle.locator('.split-detail').filter({ visible: true });
    const { width } = (await record.boundingBox()) ?? { width: 0 };
    expect(width / SCREENS.kiosk.width, id).toBeGreaterThan(0.9);
    await expect(circle.locator('.split-list').filter({ visible: true })).toHaveCount(0);
    const title = await circle.locator('h2:focus').innerText();
    await record.getByRole('button', { name: splitView.back, exact: true }).click();
    await expect(circle.locator('button:focus'), id).toContainText(title);
  }
});

test('on a shared screen the button that clears stands apart from the others', async ({ page }) => {
  for (const surface of ['pad', 'kiosk'] as const) {
    await page.setViewportSize(SCREENS[surface]);
    const circle = await openCircle(page, PLAIN, { surface, town: XIAYANG });
    await expect(circle.getByRole('button', { name: shell.finish })).toBeVisible();
    expect(await gap(ours(page), shell.finish), surface).toBeGreaterThanOrEqual(16);
  }
});

test('the bar of a kiosk stands at the bottom of the screen, however little there is above it', async ({
  page,
}) => {
  await page.setViewportSize(SCREENS.kiosk);
  const query = { surface: 'kiosk', town: XIAYANG, city: 'unauthorized' } as const;
  const circle = await openCircle(page, PLAIN, query);
  await goTo(circle, 'policies');
  await complete(circle);
  const said = circle.getByRole('alert').filter({ visible: true });
  await expect(said).toContainText(login.elsewhere);
  const bar = (await circle.locator('.shell-foot').boundingBox()) ?? { y: 0, height: 0 };
  expect(bar.y + bar.height).toBeCloseTo(SCREENS.kiosk.height, 0);
  // The page has one code, and does not say it twice.
  await expect(circle.getByRole('button', { name: /带走$/ }).filter({ visible: true })).toHaveCount(1);
});

/** The least distance in px between the button of this name and any other control. */
const gap = (place: Locator, name: string) =>
  place.evaluate((root, words) => {
    // The bar at the bottom lies over what scrolls behind it, which nobody can touch there.
    const foot = root.querySelector('.shell-foot:has(.shell-finish)');
    const bar = foot?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    const boxes = [...root.querySelectorAll('button, a')]
      .filter((control) => control.checkVisibility() && !control.closest('.shell-skip'))
      .filter((control) => foot?.contains(control) || control.getBoundingClientRect().bottom <= bar)
      .map((control) => ({ words: control.textContent?.trim(), box: control.getBoundingClientRect() }));
    const own = boxes.find((control) => control.words === words)?.box ?? new DOMRect();
    const others = boxes.filter((control) => control.words !== words).map(({ box }) => box);
    return Math.min(
      ...others.map((box) => {
        const across = Math.max(box.left - own.right, own.left - box.right, 0);
        const down = Math.max(box.top - own.bottom, own.top - box.bottom, 0);
        return Math.hypot(across, down);
      }),
    );
  }, name);

test('in a single widget of a shared screen the way back stands apart from the button that clears', async ({
  page,
}) => {
  await page.setViewportSize(SCREENS.kiosk);
  await openHost(page, PLAIN, { surface: 'kiosk', town: XIAYANG, part: 'jobs', able: '0' });
  await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
  const place = page.locator('body');
  await complete(place);
  await openFirst(place, 'jobs');
  await page.getByRole('button', { name: detail.help }).click();
  await expect(page.getByRole('button', { name: shell.back, exact: true })).toBeVisible();
  expect(await gap(ours(page), shell.finish)).toBeGreaterThanOrEqual(16);
});

for (const elder of ['0', '1']) {
  test(`the start screen of the kiosk shows every tile, elder ${elder}`, async ({ page }) => {
    await page.setViewportSize(SCREENS.kiosk);
    const circle = await openCircle(page, PLAIN, { surface: 'kiosk', town: XIAYANG, elder });
    await complete(circle);
    for (const { title } of Object.values(tiles)) {
      await expect(circle.getByRole('button', { name: title, exact: true })).toBeInViewport();
    }
    await expect(circle.getByRole('button', { name: shell.finish })).toBeInViewport();
    await circle.getByRole('button', { name: shell.helpName }).click();
    await expect(circle.getByRole('dialog')).toBeVisible();
    expect(await outOfHand(circle.getByRole('dialog'))).toEqual(IN_HAND);
  });
}

test('every single part on a kiosk is touched where hands reach, and what is not can be told', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize(SCREENS.kiosk);
  for (const id of ledTo('kiosk')) {
    const place = await openAlone(page, PLAIN, id, { surface: 'kiosk', town: XIAYANG });
    await complete(place);
    await expect(place.getByText(look.touch)).toBeVisible();
    expect(await outOfHand(ours(page)), id).toEqual(IN_HAND);
    await expect(place.getByRole('button', { name: shell.finish })).toBeInViewport({ ratio: 1 });
    const box = place.getByRole('searchbox');
    if (await box.isVisible()) {
      await box.click();
      await box.pressSequentially('保');
      // Procedures are found as they are typed, without suggestions.
      const suggestion = ours(page).locator('.suggestions button').first();
      if (id !== 'guidance') await expect(suggestion, id).toBeVisible();
      const { close } = await outOfHand(ours(page));
      expect(close, `${id} while somebody types`).toEqual([]);
      expect(await tooSmall(ours(page), surfaceOf('kiosk', false).target), id).toEqual([]);
    }
  }
  // The control: what stands at the top, and what stands close, is found.
  await ours(page).evaluate((root) => {
    const [high, ...close] = ['太高', '太近', '挨着'].map((words) =>
      Object.assign(document.createElement('button'), { textContent: words }),
    );
    root.prepend(high ?? '');
    // Side by side, with nothing between them.
    const place = Object.assign(document.createElement('div'), { style: 'display:flex;gap:0' });
    place.append(...close);
    root.querySelector('.shell-foot')?.append(place);
  });
  const { high, close } = await outOfHand(ours(page));
  expect([high.length, close.length > 0]).toEqual([1, true]);
});
