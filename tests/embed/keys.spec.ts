import type { Locator } from '@playwright/test';
import { personForm } from '../../src/ui/form/sendForm.texts.ts';
import { keyboard } from '../../src/ui/keyboard/texts.ts';
import { station } from '../../src/ui/nouns/station/texts.ts';
import { booking } from '../../src/widgets/booking/texts.ts';
import { expect, goTo, openCircle, search, test, violations, XIAYANG } from './demo.ts';
import { NOW } from './now.ts';

const PLAIN = '/plain.html';
const keysOf = (circle: Locator) => circle.getByRole('group', { name: keyboard.name });

async function touch(keys: Locator, names: Iterable<string>) {
  for (const name of names) await keys.getByRole('button', { name, exact: true }).click();
}

for (const elder of ['0', '1']) {
  test(`a kiosk without a keyboard lets people write words and numbers, elder ${elder}`, async ({ page }) => {
    await page.setViewportSize({ width: 1080, height: 1920 });
    const circle = await openCircle(page, PLAIN, { surface: 'kiosk', town: XIAYANG, elder });
    const keys = keysOf(circle);

    await goTo(circle, 'jobs');
    const box = circle.getByRole('searchbox');
    await expect(keys).toHaveCount(0);
    await box.click();
    await touch(keys, [...'baojie', '保', keyboard.next, '洁']);
    await expect(box).toHaveValue('保洁');
    await expect(box).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await touch(keys, ['x', keyboard.erase, keyboard.search]);
    await expect(keys).toHaveCount(0);
    await expect(circle.getByRole('list', { name: '岗位列表' }).getByRole('heading').first()).toContainText(
      '保洁',
    );

    await goTo(circle, 'stations');
    await circle.getByRole('button', { name: station.book }).first().click();
    await circle
      .getByRole('group', { name: booking.slots })
      .locator('button:not([disabled])')
      .first()
      .click();
    const form = circle.getByRole('form', { name: booking.form });
    const [name, phone] = [personForm.name, personForm.phone].map((label) =>
      form.getByRole('textbox', { name: label }),
    );
    await name?.click();
    await touch(keys, [...'wang', '王', keyboard.done]);
    await phone?.click();
    await expect(keys.getByRole('button', { name: /^[q.]$/ })).toHaveCount(0);
    await touch(keys, [...'13800000000', keyboard.done]);
    await expect(keys).toHaveCount(0);
    await expect(form.getByRole('button', { name: booking.send })).toBeInViewport();
    expect(await page.evaluate(() => Reflect.has(window, 'SimpleKeyboardInstances'))).toBe(false);
  });
}

test('the keyboard leaves the page its own handlers, and a finger that stays on a key writes once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  await page.clock.install({ time: NOW });
  const circle = await openCircle(page, PLAIN, { surface: 'kiosk', town: XIAYANG });
  const hasTouches = () => page.evaluate(() => 'ontouchend' in document);
  const touches = await hasTouches();
  await page.evaluate(() => {
    document.onpointerup = () => document.documentElement.toggleAttribute('data-heard', true);
  });
  await goTo(circle, 'jobs');
  const box = circle.getByRole('searchbox');
  await box.click();
  const key = keysOf(circle).getByRole('button', { name: 'b', exact: true });
  await key.hover();
  await page.evaluate(() => document.documentElement.removeAttribute('data-heard'));
  await page.mouse.down();
  // The library would repeat after half a second.
  await page.clock.runFor(1000);
  await page.mouse.up();
  await expect(box).toHaveValue('b');
  await expect(page.locator('[data-heard]')).toHaveCount(1);
  await touch(keysOf(circle), [keyboard.done]);
  await expect(keysOf(circle)).toHaveCount(0);
  expect(await page.evaluate(() => document.onpointerup !== null)).toBe(true);
  expect(await hasTouches()).toBe(touches);
});

test('a device with a keyboard of its own gets none of ours', async ({ page }) => {
  const circle = await openCircle(page, PLAIN, { surface: 'pad', town: XIAYANG });
  await goTo(circle, 'jobs');
  await search(circle, '保洁');
  await expect(keysOf(circle)).toHaveCount(0);
});
