import { address, expect, goTo, test } from '../demo.ts';
import { circleOf, openJob, openQuickStart, openSource, reachJobs } from './quickStart.ts';

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
    await openJob(circleOf(page));
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

  test('that is reloaded says that the login has ended, each time', async ({ page }) => {
    await page.goto(`${address('PLUGIN')}/webview.html#code=used`);
    await expect(page.getByText('登录没有成功')).toBeVisible();
    for (let round = 0; round < 2; round += 1) {
      await page.reload();
      await expect(page.getByText('登录没有成功')).toBeVisible();
      await expect(circleOf(page)).toBeVisible();
    }
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

  test('opens without the JS-SDK when that does not come', async ({ page }) => {
    const sdk = 'https://sdk.example/jweixin.js';
    const asked = page.waitForRequest(sdk);
    // Never answered.
    await page.route(sdk, () => {});
    await page.route('**/webview.json', async (route) => {
      await route.fulfill({ json: { ...(await (await route.fetch()).json()), jsSdkUrl: sdk } });
    });
    await page.goto(`${address('PLUGIN')}/webview.html`);
    await expect(circleOf(page)).toBeVisible();
    await asked;
  });

  test('is never blank, and says that the line is down when its settings do not come', async ({ page }) => {
    await page.clock.install();
    let asked = 0;
    await page.route('**/webview.json', () => {
      asked += 1;
    });
    await page.goto(`${address('PLUGIN')}/webview.html`);
    await expect(page.getByRole('status')).toContainText('正在打开');
    await page.clock.fastForward('00:07');
    await expect.poll(() => asked).toBe(2);
    await page.clock.fastForward('00:07');
    await expect(page.getByRole('alert')).toContainText('网络没有连上');
    await expect(page.getByRole('alert')).toContainText('12333');
    await expect(page.getByRole('status')).toBeHidden();
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
    await goTo(circleOf(page), 'policies');
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
