import type { Locator, Page } from '@playwright/test';
import type { HostContext } from '../../src/host/contract.ts';
import type {} from '../../src/host/entries/standalone.ts';
import { address, expect, goTo, test } from './demo.ts';

const circleOf = (page: Page) => page.getByRole('region', { name: '15分钟就业服务圈' });

/** From the first screen to a list of jobs. */
async function reachJobs(circle: Locator) {
  await circle.getByRole('button', { name: '夏阳街道' }).click();
  await goTo(circle, '岗位信息');
  await expect(circle.getByRole('list', { name: '岗位列表' }).getByRole('listitem').nth(2)).toBeVisible();
}

/** Opens a policy that names its source by a link. */
async function openSource(around: Page | Locator) {
  await around.getByRole('searchbox', { name: '搜索政策' }).fill('4050补贴');
  const list = around.getByRole('list', { name: '政策列表' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('button').click();
  return around.getByRole('link', { name: /就业援助工作的若干意见/ });
}

const openQuickStart = (page: Page, name: string) => page.goto(`${address('HOST')}/${name}.html`);

for (const name of ['script-tag', 'qiankun', 'wujie', 'single-spa', 'micro-app'] as const) {
  test(`${name}: shows the circle, leads to jobs, and leaves nothing when it is closed`, async ({ page }) => {
    await openQuickStart(page, name);
    const circle = circleOf(page);
    await expect(circle).toBeVisible();
    await reachJobs(circle);
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(circle).toBeHidden();
    await expect(page.getByText('就业服务')).toHaveCount(0);
    await expect
      .poll(() =>
        page.evaluate(() => [...document.querySelectorAll('*')].filter((node) => node.shadowRoot).length),
      )
      .toBe(0);
  });
}

/** What a framework's page does to change the context later, in the page. */
const CHANGES = {
  qiankun: 'app.update({ host })',
  wujie: 'wujie.bus.$emit("service-circle:update", { host })',
  'micro-app': 'document.querySelector("micro-app").data = { host }',
} as const;

for (const [name, change] of Object.entries(CHANGES)) {
  test(`${name}: a context that changes keeps what was typed`, async ({ page }) => {
    await openQuickStart(page, name);
    const circle = circleOf(page);
    await goTo(circle, '岗位信息');
    await circle.getByRole('searchbox', { name: '搜索岗位' }).fill('保洁');
    await page.evaluate(`{ const host = { api: 1, city: ${cityJson()}, surface: 'kiosk' }; ${change} }`);
    await expect(circle.getByRole('button', { name: '结束并清除' })).toBeVisible();
    await expect(circle.getByRole('searchbox', { name: '搜索岗位' })).toHaveValue('保洁');
  });
}

test('qiankun: comes back after it was closed', async ({ page }) => {
  await openQuickStart(page, 'qiankun');
  await expect(circleOf(page)).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(circleOf(page)).toBeHidden();
  await page.evaluate('app.mount()');
  await reachJobs(circleOf(page));
});

/** An empty page of the host, and the plugin's script in it. */
async function openBlank(page: Page, html: string) {
  await page.goto(`${address('HOST')}/addresses.json`);
  // Not `setContent`: elements that another world of the browser has parsed are never upgraded.
  await page.evaluate((body) => {
    document.body.innerHTML = body;
  }, html);
}
const addScript = (page: Page) => page.addScriptTag({ url: `${address('PLUGIN')}/standalone.js` });
const cityJson = () =>
  JSON.stringify({ name: '示例城市', sources: [{ kind: 'gateway', baseUrl: `${address('CITY')}/api` }] });

test.describe('<service-circle>', () => {
  test('takes its city from a script element, and its page leads to jobs', async ({ page }) => {
    await openQuickStart(page, 'element');
    await reachJobs(circleOf(page));
  });

  test('takes properties set before the script came, and follows attributes and properties', async ({
    page,
  }) => {
    await openBlank(page, '<service-circle region="310118001"></service-circle>');
    await page.evaluate((city) => {
      const element = document.querySelector('service-circle');
      Object.assign(element ?? {}, { host: { api: 1, city: JSON.parse(city), surface: 'phone' } });
    }, cityJson());
    await addScript(page);
    const circle = circleOf(page);
    await expect(circle.getByText(/15 分钟内:步行/)).toBeVisible();
    await page.evaluate(() => document.querySelector('service-circle')?.setAttribute('surface', 'kiosk'));
    await expect(circle.getByRole('button', { name: '结束并清除' })).toBeVisible();
    await page.evaluate(() => document.querySelector('service-circle')?.setAttribute('widget', 'policies'));
    await expect(page.getByRole('list', { name: '政策列表' })).toBeVisible();
    await expect(circle).toBeHidden();
  });

  test('keeps what was typed when it is moved, and goes when it is taken out', async ({ page }) => {
    await openBlank(page, '<main></main><aside></aside>');
    await addScript(page);
    await page.evaluate((city) => {
      const element = document.createElement('service-circle');
      element.setAttribute('city', city);
      element.setAttribute('widget', 'jobs');
      document.querySelector('main')?.append(element);
    }, cityJson());
    const search = page.getByRole('searchbox', { name: '搜索岗位' });
    await search.fill('保洁');
    await page.evaluate(() => {
      const element = document.querySelector('service-circle');
      if (element) document.querySelector('aside')?.append(element);
    });
    await expect(page.getByRole('complementary').getByRole('searchbox')).toHaveValue('保洁');
    // A task later it would be gone.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await expect(search).toHaveValue('保洁');
    const left = await page.evaluate(async () => {
      const element = document.querySelector('service-circle');
      element?.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return element?.childElementCount;
    });
    expect(left).toBe(0);
  });

  test('tells what happens by events, and leaves links to a page that wants them', async ({ page }) => {
    await openBlank(page, `<service-circle widget="policies" city='${cityJson()}'></service-circle>`);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ['ready', 'track', 'report', 'navigate']) {
        document.addEventListener(`service-circle:${name}`, (event) => {
          heard.push(name);
          if (name === 'navigate') event.preventDefault();
        });
      }
    });
    await addScript(page);
    const link = await openSource(page);
    await link.click();
    expect(page.context().pages()).toHaveLength(1);
    expect(await page.evaluate('heard')).toEqual(expect.arrayContaining(['ready', 'track', 'navigate']));
    await page.evaluate(() =>
      document.addEventListener('service-circle:navigate', (event) => event.stopImmediatePropagation(), true),
    );
    const opened = page.context().waitForEvent('page');
    await link.click();
    await (await opened).close();
    await page.getByRole('button', { name: '看哪个站点能帮我问' }).click();
    await expect(page.getByRole('heading', { level: 2, name: '服务站点' })).toBeVisible();
  });

  test('is defined once when the script comes twice', async ({ page }) => {
    await openQuickStart(page, 'element');
    await expect(circleOf(page)).toBeVisible();
    await page.evaluate(() => Object.assign(window, { first: Reflect.get(window, 'ServiceCircle') }));
    await addScript(page);
    expect(await page.evaluate('ServiceCircle === first && Object.isFrozen(ServiceCircle)')).toBe(true);
    await expect(circleOf(page)).toHaveCount(1);
  });

  test('names the field when its city is no JSON', async ({ page }) => {
    await openBlank(page, '<service-circle city="{ name"></service-circle>');
    await addScript(page);
    await expect(page.getByRole('alert')).toContainText('city');
  });
});

test.describe('iframe', () => {
  const inside = (page: Page) =>
    page.frameLocator('#circle').getByRole('region', { name: '15分钟就业服务圈' });

  test('shows the circle, grows with it, leads to jobs, and ends when it is closed', async ({ page }) => {
    await openQuickStart(page, 'iframe');
    await reachJobs(inside(page));
    const height = () => page.locator('#circle').evaluate((frame) => frame.clientHeight);
    // As high as the window and no higher: what is longer scrolls inside, and long lists stay quick.
    await expect.poll(height).toBe(740);
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(inside(page)).toBeHidden();
  });

  test('is made as high as a small content', async ({ page }) => {
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
    const circle = page.frameLocator('#second').getByRole('region', { name: '15分钟就业服务圈' });
    const request = page.waitForRequest((sent) => sent.headers().authorization === 'Bearer canary-token');
    await circle.getByRole('button', { name: '用我现在的位置' }).click();
    await circle.getByRole('button', { name: '同意并定位' }).click();
    await expect(circle.getByText('从我的位置出发,步行')).toBeVisible();
    expect(new URL((await request).url()).origin).toBe(address('CITY'));
    expect(asked).toEqual(expect.arrayContaining(['getToken', 'locate']));
    const messages = page.frames().map((frame) => frame.evaluate(() => String(Reflect.get(window, 'heard'))));
    const heard = (await Promise.all(messages)).join();
    expect(heard).toContain('service-circle:connect');
    expect(heard).not.toContain('canary-token');
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
      if (frame) window.ServiceCircle?.connectFrame(frame, { host: { api: 1, city: JSON.parse(city) } });
    }, cityJson());
    const card = page.frameLocator('#circle').getByRole('alert');
    await expect(card).toContainText(address('CITY'));
    await expect(card).toContainText('12333');
    await expect(inside(page)).toHaveCount(0);
  });

  test('that nobody connects says so', async ({ page }) => {
    await page.goto(`${address('PLUGIN')}/frame.html`);
    await expect(page.getByRole('status')).toContainText('12333');
  });
});

test.describe('web-view', () => {
  test('exchanges its code once, keeps the token in memory, and logs in with it', async ({ page }) => {
    let exchanges = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/login/exchange') && request.method() === 'POST') exchanges += 1;
    });
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url(), request.headers().referer ?? ''));
    const answered = page.waitForResponse((response) => response.url().endsWith('/login/exchange'));
    const sent = page.waitForRequest((request) => 'authorization' in request.headers());
    await openQuickStart(page, 'web-view');
    await page.getByRole('button', { name: '打开就业服务' }).click();
    await expect(circleOf(page)).toBeVisible();
    const { token } = await (await answered).json();
    expect((await sent).headers().authorization).toBe(`Bearer ${token}`);
    await reachJobs(circleOf(page));
    expect(exchanges).toBe(1);
    expect(page.url()).toBe(`${address('PLUGIN')}/webview.html`);
    const kept = await page.evaluate(() => {
      const text = (root: ParentNode): string =>
        [...root.children]
          .map((node) => node.outerHTML + (node.shadowRoot ? text(node.shadowRoot) : '') + text(node))
          .join();
      return [
        text(document),
        JSON.stringify(localStorage),
        JSON.stringify(sessionStorage),
        document.cookie,
      ].join();
    });
    expect(kept).toContain('15分钟就业服务圈');
    expect(kept).not.toContain(token);
    expect(addresses.filter((url) => url.includes(token))).toEqual([]);
  });

  test('with a code that was used says so, and shows what needs no login', async ({ page }) => {
    await page.goto(`${address('PLUGIN')}/webview.html?code=used&from=home`);
    await expect(page.getByText('登录没有成功')).toBeVisible();
    await expect(circleOf(page)).toBeVisible();
    expect(page.url()).toBe(`${address('PLUGIN')}/webview.html?from=home`);
  });

  test('without a code asks for none', async ({ page }) => {
    const exchanges: string[] = [];
    page.on('request', (request) => request.url().includes('/login/') && exchanges.push(request.url()));
    await page.goto(`${address('PLUGIN')}/webview.html`);
    await reachJobs(circleOf(page));
    expect(exchanges).toEqual([]);
  });

  test('that was not configured says what is missing', async ({ page }) => {
    await page.route('**/webview.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${address('PLUGIN')}/webview.html`);
    await expect(page.getByRole('alert')).toContainText('webview.json');
    await expect(page.getByRole('alert')).toContainText('12333');
  });

  test('hands links out to the mini program around it', async ({ page }) => {
    await page.addInitScript(() => {
      const went: string[] = [];
      const nothing = () => {};
      const miniProgram = {
        postMessage: nothing,
        navigateBack: nothing,
        navigateTo: ({ url }: { url: string }) => went.push(url),
      };
      Object.assign(window, { went, wx: { miniProgram }, __wxjs_environment: 'miniprogram' });
    });
    await page.route('**/webview.json', async (route) => {
      const json = await (await route.fetch()).json();
      await route.fulfill({ json: { ...json, externalPage: '/pages/web/index' } });
    });
    await page.goto(`${address('PLUGIN')}/webview.html`);
    await goTo(circleOf(page), '政策汇编');
    await (await openSource(circleOf(page))).click();
    await expect
      .poll(() => page.evaluate('went.join()'))
      .toMatch(/^\/pages\/web\/index\?url=https%3A%2F%2F[!-~]+$/);
    expect(page.context().pages()).toHaveLength(1);
  });
});

test('a page of ours works under a strict content security policy', async ({ page }) => {
  const violations: string[] = [];
  await page.exposeFunction('violated', (what: string) => violations.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => {
      const say: (what: string) => void = Reflect.get(window, 'violated');
      say(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    }),
  );
  const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-n0nce'; img-src 'self' data:; connect-src 'self' ${address('CITY')}`;
  await page.route('**/webview.html', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('<script ', '<script nonce="n0nce" ');
    await route.fulfill({
      response: answer,
      body,
      headers: { ...answer.headers(), 'content-security-policy': policy },
    });
  });
  await page.goto(`${address('PLUGIN')}/webview.html`);
  await expect(circleOf(page)).toBeVisible();
  await expect(circleOf(page).getByRole('button', { name: '长辈版' })).toHaveCSS('border-radius', '12px');
  expect(violations).toEqual([]);
});
