import type { Locator, Page } from '@playwright/test';
import { PASTED } from '../domain/pastedWords.ts';
import { expect, goTo, HOSTS, openCircle, test, XIAYANG } from './demo.ts';
import { ENTRIES, openPage, show } from './isolation/host.ts';
import { ledTo } from './tour.ts';

const box = (place: Locator) => place.getByRole('searchbox', { name: '搜索政策' });
const counted = (place: Locator) => place.getByRole('status').filter({ hasText: /条政策/, visible: true });

/** Hot keys as pages write them: they spare fields, by the target that they see. */
const hotKeys = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      document.addEventListener(type, (event) => {
        const { target, key, ctrlKey } = event;
        if (!(target instanceof Element) || /^(input|textarea|select|button)$/i.test(target.localName))
          return;
        if (type === 'keydown') heard.push(ctrlKey ? `Ctrl+${key}` : key);
        if (key !== 'Tab') event.preventDefault();
      });
    }
  });
const heard = (page: Page) => page.evaluate(() => Reflect.get(window, 'heard'));

for (const entry of ENTRIES) {
  test(`${entry}: hot keys of the host eat nothing that is typed`, async ({ page }) => {
    await openPage(page, entry);
    await hotKeys(page);
    await show(page, entry, { destination: { kind: 'policies' } });
    const place = page.locator('#place');
    await box(place).click();
    await page.keyboard.type('sk j/a？ 9');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await expect(box(place)).toHaveValue('sk j/a？');
    expect(await heard(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Tab');
    expect(await heard(page)).toEqual(['Escape', 'Ctrl+Control', 'Ctrl+k', 'Tab']);
    // A key that no control of ours uses is the page's.
    await place
      .getByRole('heading', { level: 2 })
      .first()
      .evaluate((node) => node instanceof HTMLElement && node.focus());
    await page.keyboard.press('j');
    expect(await heard(page)).toContain('j');
    // The space bar presses our button.
    await goTo(place, 'home', async (button) => {
      await button.focus();
      await page.keyboard.press('Space');
    });
  });
}

test('a keyboard of the page, which sets the value by itself, searches', async ({ page }) => {
  const circle = await openCircle(page, HOSTS[1].path, { town: XIAYANG });
  await goTo(circle, 'policies');
  const all = await counted(circle).innerText();
  await box(circle).evaluate((node) => {
    if (!(node instanceof HTMLInputElement)) return;
    for (const letter of '失业') {
      node.value += letter;
      node.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect(counted(circle)).not.toHaveText(all);
  await expect(box(circle)).toHaveValue('失业');
});

test.describe('an input method that never ends what it began', () => {
  for (const end of ['input', 'blur'] as const) {
    test(`does not hold up the search after ${end}`, async ({ page }) => {
      const circle = await openCircle(page, HOSTS[1].path, { town: XIAYANG });
      await goTo(circle, 'policies');
      const all = await counted(circle).innerText();
      await box(circle).evaluate((node, end) => {
        if (!(node instanceof HTMLInputElement)) return;
        node.focus();
        node.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        node.value = '失业';
        node.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: end === 'blur' }));
        if (end === 'blur') node.blur();
      }, end);
      await expect(counted(circle)).not.toHaveText(all);
    });
  }
});

/** Every search box that a phone leads to, with a word of which it finds some. */
const WORDS: Readonly<Record<string, string>> = { jobs: '员', policies: '失业', guidance: '失业' };

test('a pasted word finds what it looks like, in every search box', async ({ page }) => {
  const asked: (string | null)[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith('/api/jobs') && searchParams.has('q')) asked.push(searchParams.get('q'));
  });
  const circle = await openCircle(page, HOSTS[1].path, { town: XIAYANG });
  const seen: string[] = [];
  for (const id of ledTo('phone')) {
    await goTo(circle, id);
    const search = circle.getByRole('searchbox').filter({ visible: true });
    if ((await search.count()) === 0) continue;
    seen.push(id);
    const word = WORDS[id] ?? '';
    const found = circle.getByRole('status').filter({ hasText: /\d+ [个条份]/, visible: true });
    const all = await found.innerText();
    await search.fill(word);
    await expect(found).not.toHaveText(all);
    // What the search loads when it is first used may find more.
    await search.fill('');
    await expect(found).toHaveText(all);
    await search.fill(word);
    await expect(found).not.toHaveText(all);
    const some = await found.innerText();
    for (const { paste } of PASTED.filter((_, nth) => nth % 6 === 0)) {
      await search.fill('');
      await expect(found).toHaveText(all);
      await search.fill(paste(word));
      await expect(found).toHaveText(some);
    }
  }
  expect(seen).toEqual(Object.keys(WORDS));
  expect(new Set(asked)).toEqual(new Set(['员']));
});

test.describe('a text to copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  for (const [name, clipboard] of [
    ['without a clipboard, as over http', 'undefined'],
    [
      'whose clipboard is refused, as in a frame',
      "{ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }",
    ],
  ] as const) {
    test(`is copied on a page ${name}`, async ({ page }) => {
      await page.addInitScript(`{
        window.readClipboard = navigator.clipboard.readText.bind(navigator.clipboard);
        Object.defineProperty(navigator, 'clipboard', { value: ${clipboard} });
        Object.defineProperty(navigator, 'share', { value: undefined });
      }`);
      const circle = await openCircle(page, HOSTS[1].path, { able: '0' });
      await goTo(circle, 'policies');
      await circle.getByRole('list', { name: '政策列表' }).getByRole('button').first().click();
      await circle.getByRole('button', { name: '分享' }).click();
      const dialog = circle.getByRole('dialog');
      await dialog.getByRole('button', { name: '复制文字' }).click();
      await expect(dialog.getByRole('status')).toHaveText('已经复制，可以去粘贴了。');
      const copied = String(await page.evaluate('readClipboard()'));
      expect(copied.replaceAll('\r\n', '\n')).toBe(await dialog.locator('.sheet-text').innerText());
      await expect(dialog.getByRole('button', { name: '复制文字' })).toBeFocused();
    });
  }
});
