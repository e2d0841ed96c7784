import type { Page } from '@playwright/test';
import type { HostContext } from '../../../src/host/contract/types.ts';
import type {} from '../../../src/host/entries/standalone.ts';
import { address, expect, test } from '../demo.ts';
import { NOW } from '../now.ts';
import {
  addScript,
  circleOf,
  cityJson,
  closeIt,
  openBlank,
  openJob,
  openQuickStart,
  openSource,
  switchToElder,
} from './quickStart.ts';

test.describe('iframe', () => {
  const inside = (page: Page) => circleOf(page.frameLocator('#circle'));

  test('opens, grows with it, finds a job, follows its host live, and leaves nothing', async ({ page }) => {
    await openQuickStart(page, 'iframe');
    const circle = inside(page);
    await openJob(circle);
    const height = () => page.locator('#circle').evaluate((frame) => frame.clientHeight);
    // As high as the window and no higher: what is longer scrolls inside, and long lists stay quick.
    await expect.poll(height).toBe(740);
    await switchToElder(page, circle);
    expect(await page.evaluate('mounted.back()')).toBe(true);
    await expect(circle.getByRole('searchbox', { name: '搜索岗位' })).toBeHidden();
    await expect(async () => expect(await page.evaluate('mounted.back()')).toBe(false)).toPass();
    await closeIt(page, circle);
  });

  test('goes back inside with the back key of the page, and from its first screen leaves', async ({
    page,
  }) => {
    await openQuickStart(page, 'iframe');
    const circle = inside(page);
    await expect(circle).toBeVisible();
    await page.evaluate(() => {
      Object.assign(window, { left: 0 });
      const leave = () => Object.assign(window, { left: Number(Reflect.get(window, 'left')) + 1 });
      Object.assign(window, { leave });
    });
    await page.evaluate('mounted.update({ host: { ...host, leave } })');
    await openJob(circle);
    const search = circle.getByRole('searchbox', { name: '搜索岗位' });
    await expect(search).toBeVisible();
    await page.goBack();
    await expect(search).toBeHidden();
    await expect(circle).toBeVisible();
    expect(await page.evaluate('left')).toBe(0);
    await page.goBack();
    await expect.poll(() => page.evaluate('left')).toBe(1);
  });

  test('is made as high as a small content, and is emptied at the end', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 4000 });
    await openQuickStart(page, 'iframe');
    await expect(inside(page)).toBeVisible();
    const heights = () =>
      page.evaluate(() => {
        const frame = document.querySelector('#circle');
        return frame instanceof HTMLIFrameElement ? frame.clientHeight : 0;
      });
    await expect.poll(heights).toBeGreaterThan(500);
    await expect.poll(heights).toBeLessThan(3900);
    await expect
      .poll(() =>
        page
          .frame({ url: /frame\.html/ })
          ?.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight),
      )
      .toBe(0);
    await page.evaluate('mounted.unmount()');
    await expect(inside(page)).toBeHidden();
  });

  test('asks the host for token and place over the port alone', async ({ page }) => {
    const asked: string[] = [];
    await page.exposeFunction('asked', (what: string) => asked.push(what));
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
    });
    await openQuickStart(page, 'iframe');
    await expect(inside(page)).toBeVisible();
    await page.evaluate((city) => {
      const frame = document.createElement('iframe');
      frame.id = 'second';
      frame.src = document.querySelector('iframe')?.src ?? '';
      document.body.append(frame);
      const say: (what: string) => void = Reflect.get(window, 'asked');
      const auth = {
        async getToken() {
          say('getToken');
          return 'canary-token';
        },
      };
      const host: HostContext = {
        api: 1,
        auth,
        city: { ...JSON.parse(city), tokenOrigins: [new URL(JSON.parse(city).sources[0].baseUrl).origin] },
        async locate() {
          say('locate');
          return { lng: 121.11408, lat: 31.15394, datum: 'WGS-84' };
        },
      };
      window.ServiceCircle?.connectFrame(frame, { host });
    }, cityJson());
    const circle = circleOf(page.frameLocator('#second'));
    const request = page.waitForRequest((sent) => sent.headers().authorization === 'Bearer canary-token');
    await circle.getByRole('button', { name: '用我现在的位置' }).click();
    await circle.getByRole('button', { name: '同意并定位' }).click();
    await expect(circle.getByText('从我的位置出发，步行')).toBeVisible();
    expect(new URL((await request).url()).origin).toBe(address('CITY'));
    expect(asked).toEqual(expect.arrayContaining(['getToken', 'locate']));
    const messages = page.frames().map((frame) => frame.evaluate(() => String(Reflect.get(window, 'heard'))));
    const heard = (await Promise.all(messages)).join();
    expect(heard).toContain('service-circle:connect');
    expect(heard).not.toContain('canary-token');
  });

  test('goes its own way where the host says, a moment later, that it does not lead there', async ({
    page,
  }) => {
    await openQuickStart(page, 'iframe');
    await expect(inside(page)).toBeVisible();
    await page.evaluate((city) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { id: 'second', src: document.querySelector('iframe')?.src ?? '' });
      document.body.append(frame);
      const asked: unknown[] = [];
      const host: HostContext = {
        api: 1,
        city: JSON.parse(city),
        navigate(to) {
          asked.push(to.kind);
          return to.kind === 'external';
        },
      };
      Object.assign(window, { asked });
      window.ServiceCircle?.connectFrame(frame, { host, widget: 'policies' });
    }, cityJson());
    const frame = page.frameLocator('#second');
    const link = await openSource(frame);
    await link.click();
    await expect.poll(() => page.evaluate('asked')).toEqual(['external']);
    expect(page.context().pages()).toHaveLength(1);
    await frame.getByRole('button', { name: '看哪个站点能帮我问' }).click();
    await expect(frame.getByRole('heading', { level: 2, name: '服务站点' })).toBeVisible();
    expect(await page.evaluate('asked')).toEqual(['external', 'stations']);
  });

  test('that leads elsewhere hears nothing of the host', async ({ page }) => {
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
    });
    await openQuickStart(page, 'iframe');
    await expect(inside(page)).toBeVisible();
    await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const frame = document.querySelector('iframe');
          frame?.addEventListener('load', resolve);
          frame?.contentWindow?.location.replace(url);
        }),
      `${address('CITY')}/openapi.json`,
    );
    const elsewhere = page.frame({ url: /openapi\.json$/ });
    // What was posted is heard before what is posted later.
    await elsewhere?.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await elsewhere?.evaluate('heard')).toEqual([]);
  });

  test('refuses a page of an origin that is not on its list, and says which', async ({ page }) => {
    // The city's origin is not listed.
    await page.goto(`${address('CITY')}/openapi.json`);
    await page.setContent(
      `<!doctype html><iframe id="circle" src="${address('PLUGIN')}/frame.html"></iframe>`,
    );
    await addScript(page);
    await page.evaluate((city) => {
      const frame = document.querySelector('iframe');
      const heard: string[] = [];
      const host: HostContext = {
        api: 1,
        city: JSON.parse(city),
        report: ({ code, step }) => heard.push(`${code} ${step}`),
      };
      Object.assign(window, { heard });
      if (frame) window.ServiceCircle?.connectFrame(frame, { host });
    }, cityJson());
    const card = page.frameLocator('#circle').getByRole('alert');
    await expect(card).toContainText(address('CITY'));
    await expect(card.getByText('12333')).toBeInViewport({ ratio: 1 });
    await expect(inside(page)).toHaveCount(0);
    await expect.poll(() => page.evaluate('heard')).toEqual(['frame-refused frame-origins.json']);
  });

  test('is told apart from one that is gone, whenever it loads again', async ({ page }) => {
    await page.clock.install({ time: NOW });
    await openBlank(page, '<iframe id="circle" width="360" height="700"></iframe>');
    await addScript(page);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/slow.png', (route) => held.then(() => route.abort()));
    const reload = async (added: string) => {
      await page.route('**/frame.html', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replace('</body>', added) });
      });
      await page.evaluate(
        (src) => {
          const frame = document.querySelector('iframe');
          if (frame) frame.src = src;
        },
        `${address('PLUGIN')}/frame.html`,
      );
    };
    const heard = () => page.evaluate('[window.loaded, ...window.heard]');
    // It accepts before it has loaded.
    await reload('<img src="slow.png"></body>');
    await expect.poll(() => page.frame({ url: /frame\.html/ })?.evaluate('document.images.length')).toBe(1);
    await page.evaluate((city) => {
      const frame = document.querySelector('iframe');
      if (!frame) return;
      const heard: string[] = [];
      Object.assign(window, { heard, loaded: 0 });
      frame.addEventListener('load', () =>
        Object.assign(window, { loaded: Reflect.get(window, 'loaded') + 1 }),
      );
      // The minutes that are played may be too long for a call to the city too, which is told in its own words.
      const report: HostContext['report'] = ({ code, step }) =>
        code.startsWith('frame-') && heard.push(`${code} ${step}`);
      window.ServiceCircle?.connectFrame(frame, { host: { api: 1, city: JSON.parse(city), report } });
    }, cityJson());
    await expect(inside(page)).toBeVisible();
    expect(await heard()).toEqual([0]);
    letGo();
    await expect.poll(heard).toEqual([1]);
    await page.clock.runFor('00:16');
    expect(await heard()).toEqual([1]);
    await expect(inside(page)).toBeVisible();
    // Another page comes, where nobody answers.
    await page.route('**/frame.js', (route) => route.abort());
    await reload('</body>');
    await expect.poll(heard).toEqual([2]);
    await page.clock.runFor('00:16');
    await expect.poll(heard).toEqual([2, 'frame-refused frame']);
    // And the right one again.
    await page.unroute('**/frame.js');
    await reload('</body>');
    await expect(inside(page)).toBeVisible();
    await page.clock.runFor('00:16');
    expect(await heard()).toEqual([3, 'frame-refused frame']);
    await expect(inside(page)).toBeVisible();
  });

  test('that nobody connects says so', async ({ page }) => {
    await page.clock.install();
    await page.goto(`${address('PLUGIN')}/frame.html`);
    await expect(page.getByRole('status')).toBeHidden();
    await page.clock.fastForward('00:10');
    await expect(page.getByRole('status')).toContainText('12333');
  });
});
