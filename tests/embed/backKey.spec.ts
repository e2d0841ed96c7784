import type { Locator, Page } from '@playwright/test';
import { address, expect, goTo, HOSTS, headingOf, openCircle, openHost, test, XIAYANG } from './demo.ts';

const circleOf = (page: Page) => page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
const icon = (page: Page) => page.getByRole('button', { name: '15分钟就业服务圈', exact: true });
/** What the history holds of ours at this moment. */
const ours = (page: Page) => page.evaluate(() => history.state?.serviceCircle !== undefined);
const length = (page: Page) => page.evaluate(() => history.length);

async function openPolicy(circle: Locator) {
  await goTo(circle, 'policies');
  await circle.getByRole('list', { name: '政策列表' }).getByRole('button').first().click();
  await expect(circle.getByRole('button', { name: '返回', exact: true })).toBeVisible();
}

/** Presses the back key once a screen: a dialog, a policy, its list, the first screen. */
async function pressThrough(page: Page, circle: Locator) {
  await openPolicy(circle);
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await circle.getByRole('button', { name: '分享' }).click();
  await expect(circle.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(circle.getByRole('dialog')).toHaveCount(0);
  await expect(circle.getByRole('button', { name: '返回', exact: true })).toBeVisible();
  await page.goBack();
  await expect(headingOf(circle, 'policies')).toBeVisible();
  await page.goBack();
  await expect(headingOf(circle, 'home')).toBeVisible();
}

for (const { host, path } of HOSTS) {
  test.describe(`the back key in ${host}`, () => {
    test('goes back inside of the plugin, and from its first screen closes it', async ({ page }) => {
      const circle = await openCircle(page, path, { town: XIAYANG, able: '0' });
      await pressThrough(page, circle);
      await page.goBack();
      await expect(circle).toHaveCount(0);
      await expect(icon(page)).toBeVisible();
      expect(await ours(page)).toBe(false);
    });

    test('leaves the history as it was, whoever closes', async ({ page }) => {
      await page.goto(`${address('HOST')}/addresses.json`);
      await openHost(page, path, { town: XIAYANG });
      await expect(icon(page)).toBeVisible();
      const before = await length(page);
      for (let round = 0; round < 3; round += 1) {
        await icon(page).click();
        await openPolicy(circleOf(page));
        expect(await ours(page)).toBe(true);
        await page.getByRole('button', { name: '返回幸福云' }).click();
        await expect(icon(page)).toBeVisible();
        await expect.poll(() => ours(page)).toBe(false);
      }
      // An entry that was taken back lies ahead, and never below.
      expect(await length(page)).toBe(before + 1);
      await page.goBack();
      expect(page.url()).toBe(`${address('HOST')}/addresses.json`);
    });

    test('comes back to the place in the list', async ({ page }) => {
      const circle = await openCircle(page, path, { town: XIAYANG });
      await goTo(circle, 'policies');
      const fifth = circle.getByRole('list', { name: '政策列表' }).locator('li[aria-posinset="5"]');
      await fifth.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const depth = () => page.evaluate(() => Math.round(scrollY));
      await expect.poll(depth).toBeGreaterThan(300);
      const place = await depth();
      await fifth.getByRole('button').evaluate((node) => node instanceof HTMLElement && node.click());
      await expect(circle.getByRole('button', { name: '返回', exact: true })).toBeVisible();
      await page.goBack();
      await expect(fifth.getByRole('button')).toBeFocused();
      await expect.poll(async () => Math.abs((await depth()) - place)).toBeLessThan(3);
    });

    test('keeps its hands off what the host does with the history', async ({ page }) => {
      const circle = await openCircle(page, path, { town: XIAYANG });
      await openPolicy(circle);
      await page.evaluate(() => history.pushState({ sheet: 1 }, '', '#sheet'));
      await page.goBack();
      await expect(circle.getByRole('button', { name: '返回', exact: true })).toBeVisible();
      expect(await ours(page)).toBe(true);
      await page.goForward();
      expect(await page.evaluate(() => history.state)).toEqual({ sheet: 1 });
      await expect(circle.getByRole('button', { name: '返回', exact: true })).toBeVisible();
      await page.goBack();
      await page.goBack();
      await expect(headingOf(circle, 'policies')).toBeVisible();
    });
  });
}

test.describe('the back key in webview.html', () => {
  test('goes back inside of it, and leaves from its first screen', async ({ page }) => {
    await page.goto(`${address('HOST')}/addresses.json`);
    await page.goto(`${address('PLUGIN')}/webview.html`);
    await expect(circleOf(page)).toBeVisible();
    await pressThrough(page, circleOf(page));
    await page.goBack();
    await expect.poll(() => page.url()).toBe(`${address('HOST')}/addresses.json`);
  });

  test('tells the mini program to leave', async ({ page }) => {
    await page.addInitScript(() => {
      const nothing = () => {};
      const miniProgram = {
        postMessage: nothing,
        navigateTo: nothing,
        navigateBack: () => Object.assign(window, { left: true }),
      };
      Object.assign(window, { wx: { miniProgram }, __wxjs_environment: 'miniprogram' });
    });
    await page.goto(`${address('PLUGIN')}/webview.html`);
    await expect(circleOf(page)).toBeVisible();
    await goTo(circleOf(page), 'jobs');
    await page.goBack();
    await expect(headingOf(circleOf(page), 'home')).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, 'left'))).toBeUndefined();
    await page.goBack();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'left'))).toBe(true);
    // Where it could not leave, it goes on, and so does the key.
    await goTo(circleOf(page), 'jobs');
    await page.goBack();
    await expect(headingOf(circleOf(page), 'home')).toBeVisible();
  });

  test('goes on after a reload, with one entry and not two', async ({ page }) => {
    await page.goto(`${address('HOST')}/addresses.json`);
    await page.goto(`${address('PLUGIN')}/webview.html`);
    await goTo(circleOf(page), 'jobs');
    const before = await length(page);
    await page.reload();
    await goTo(circleOf(page), 'jobs');
    expect(await length(page)).toBe(before);
    await page.goBack();
    await expect(headingOf(circleOf(page), 'home')).toBeVisible();
    await page.goBack();
    await expect.poll(() => page.url()).toBe(`${address('HOST')}/addresses.json`);
  });
});

test.describe('a host that takes us away', () => {
  const open = async (page: Page) => {
    await page.goto(`${address('HOST')}/addresses.json`);
    await page.goto(`${address('HOST')}/addresses.json?page=ours`);
    const from = address('PLUGIN');
    await page.addScriptTag({
      type: 'module',
      content: `import { loadServiceCircle } from '${from}/lib/index.js';
        history.replaceState({ position: 7 }, '');
        document.body.innerHTML = '<div id="place"></div>';
        const { mount } = await loadServiceCircle({ from: '${from}' });
        const city = { name: '示例城市', sources: [{ kind: 'gateway', baseUrl: '${address('CITY')}/api' }] };
        const host = { api: 1, city, leave() { throw new Error('cannot'); }, report: ({ code, step }) => { window.said = code + ' ' + step; } };
        window.show = (more) => { window.mounted = mount(document.querySelector('#place'), { ...host, ...more }); };
        show();`,
    });
    await expect(circleOf(page)).toBeVisible();
  };
  const state = (page: Page) => page.evaluate(() => history.state);
  const OURS = /page=ours$/;

  test('has its own entry again, with its own state', async ({ page }) => {
    await open(page);
    expect(await state(page)).toMatchObject({ position: 7, serviceCircle: expect.any(String) });
    await page.evaluate('mounted.unmount()');
    await expect.poll(() => state(page)).toEqual({ position: 7 });
    expect(page.url()).toMatch(OURS);
    expect(await page.evaluate(() => history.scrollRestoration)).toBe('auto');
  });

  test('and goes on in the same breath stays where it went', async ({ page }) => {
    await open(page);
    await page.evaluate("mounted.unmount(); location.hash = '#/home'");
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done))));
    expect(page.url()).toMatch(/#\/home$/);
    await page.evaluate("history.pushState({ position: 8 }, '', '#/next')");
    await page.goBack();
    expect(page.url()).toMatch(/#\/home$/);
  });

  test('and brings us back at once has one entry of ours', async ({ page }) => {
    await open(page);
    const before = await length(page);
    await page.evaluate('for (let i = 0; i < 5; i += 1) { mounted.unmount(); show(); }');
    await expect(circleOf(page)).toBeVisible();
    await expect.poll(() => ours(page)).toBe(true);
    expect(await length(page)).toBe(before);
  });

  test('gives and takes the key by an update, and hears when it fails', async ({ page }) => {
    await open(page);
    await page.evaluate('show({ leave: undefined })');
    await expect.poll(() => state(page)).toEqual({ position: 7 });
    await page.evaluate('show()');
    await expect.poll(() => ours(page)).toBe(true);
    await page.goBack();
    await expect.poll(() => page.evaluate('window.said')).toBe('callback-failed leave');
  });
});
