import type { Locator } from '@playwright/test';
import { expect, goTo, HOSTS, headingOf, openHost, test, XIAYANG } from './demo.ts';
import { ledTo } from './tour.ts';

/** Moves the focus to the element, in the direction in which it stands. */
async function tabTo(target: Locator) {
  await expect(target).toBeVisible();
  for (let press = 0; press < 60; press += 1) {
    const way = await target.evaluate((node) => {
      const root = node.getRootNode();
      const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
      if (node === active) return 'there';
      const isBefore = active && active.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
      return isBefore ? 'Shift+Tab' : 'Tab';
    });
    if (way === 'there') return;
    await target.page().keyboard.press(way);
  }
  throw new Error('the keyboard does not get there');
}

async function pressByKey(target: Locator) {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

for (const surface of ['phone', 'pad', 'kiosk'] as const) {
  test(`by keyboard alone from the icon to every part of the ${surface}`, async ({ page }) => {
    await openHost(page, '/plain.html', { surface, staff: '1', town: XIAYANG });
    await pressByKey(page.getByRole('button', { name: '15分钟就业服务圈', exact: true }));
    const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
    const [start, ...others] = ledTo(surface);
    for (const id of [...others, start ?? 'home']) {
      await goTo(circle, id, pressByKey);
      await expect(headingOf(circle, id), id).toBeFocused();
    }
  });
}

for (const { host, path } of HOSTS) {
  test(`${host}: by keyboard alone from the icon to a job and back to the icon`, async ({ page }) => {
    await openHost(page, path, { town: XIAYANG });
    const icon = page.getByRole('button', { name: '15分钟就业服务圈', exact: true });
    await pressByKey(icon);

    const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
    const out = page.getByRole('button', { name: '返回幸福云' });
    await expect(circle).toBeVisible();
    await expect(out).toBeFocused();
    await goTo(circle, 'jobs', pressByKey);
    await expect(headingOf(circle, 'jobs')).toBeFocused();

    const card = circle.getByRole('list', { name: '岗位列表' }).getByRole('listitem').first();
    await expect(card).toBeVisible();
    const title = await card.getByRole('heading').innerText();
    await pressByKey(card.getByRole('button'));
    await expect(circle.getByRole('heading', { level: 2, name: title })).toBeFocused();
    const back = circle.getByRole('button', { name: '返回' });
    await page.keyboard.press('Shift+Tab');
    await expect(back).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card.getByRole('button')).toBeFocused();

    await pressByKey(out);
    await expect(icon).toBeFocused();
  });
}
