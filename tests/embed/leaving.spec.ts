import type { Page, Request } from '@playwright/test';
import { address, expect, test } from './demo.ts';
import { hold } from './hold.ts';

/** What a host's page does with the plugin by hand. */
interface Alone {
  mount(
    element: Element | null,
    host: object,
  ): { readonly ready: Promise<void>; update(next: object): void; unmount(): void };
}

/** A document of the host's origin that has the plugin by the loader; `heard` counts the calls of its functions. */
async function pageAlone(page: Page) {
  await page.goto(`${address('HOST')}/addresses.json`);
  const from = address('PLUGIN');
  const content = `import { loadServiceCircle } from '${from}/lib/index.js';
    document.body.innerHTML = '<button>宿主的按钮</button><div id="place"></div>';
    window.heard = 0;
    window.plugin = await loadServiceCircle({ from: '${from}' });
    window.host = (more) => ({ api: 1, track() { heard += 1; }, report() { heard += 1; },
      auth: { async getToken() { heard += 1; return null; } },
      city: { name: '示例城市', sources: [{ kind: 'gateway', baseUrl: '${address('CITY')}/api' }], tokenOrigins: ['${address('CITY')}'] }, ...more });
    window.show = (more) => { window.mounted = plugin.mount(document.querySelector('#place'), host(more)); };`;
  await page.addScriptTag({ type: 'module', content });
  await page.waitForFunction('window.show !== undefined');
}
const place = (page: Page) => page.locator('#place');
const heard = (page: Page) => page.evaluate('heard');

test.describe('a host that takes us away', () => {
  test('while the city is asked: every request is withdrawn, and nothing is heard any more', async ({
    page,
  }) => {
    await pageAlone(page);
    const asked: Request[] = [];
    await page.route(`${address('CITY')}/**`, () => {});
    page.on('request', (request) => {
      if (request.url().startsWith(address('CITY'))) asked.push(request);
    });
    await page.evaluate("show({ destination: { kind: 'jobs' } })");
    await expect(place(page).getByRole('heading', { name: '岗位信息' })).toBeVisible();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await page.evaluate('mounted.unmount()');
    const withdrawn = (request: Request) => request.failure()?.errorText === 'net::ERR_ABORTED';
    const open = () => asked.filter((request) => !withdrawn(request)).map((request) => request.url());
    // Long before any of them would have waited long enough.
    await expect.poll(open, { timeout: 5000 }).toEqual([]);
    const before = await heard(page);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve))');
    expect(await heard(page)).toBe(before);
    await expect(place(page)).toBeEmpty();
  });

  test('while its code comes: it stays away, and may come back', async ({ page }) => {
    await pageAlone(page);
    const gate = await hold(page, /\.js/);
    await page.evaluate('show()');
    await expect(place(page).getByText('正在打开')).toBeVisible();
    await page.evaluate('mounted.unmount()');
    gate.next(/^$/);
    // All that was on its way has come, and has run.
    await page.waitForFunction(() => document.querySelector('script[data-rspack]') === null);
    await expect(place(page)).toBeEmpty();
    expect(await heard(page)).toBe(0);
    await page.evaluate('show()');
    await expect(place(page).getByRole('region', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
  });

  test('while a dialog lies over the page: the page can be used again at once', async ({ page }) => {
    await pageAlone(page);
    await page.evaluate("show({ destination: { kind: 'policy', id: 'sh-flex-si-subsidy' } })");
    await place(page).getByRole('button', { name: '分享' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.evaluate('mounted.unmount()');
    await expect(place(page)).toBeEmpty();
    const button = page.getByRole('button', { name: '宿主的按钮' });
    await button.click({ timeout: 2000 });
    await expect(button).toBeFocused();
    const locked = await page.evaluate(() =>
      [document.documentElement, document.body].some(
        (element) =>
          element.getAttribute('style') || element.inert || getComputedStyle(element).overflow === 'hidden',
      ),
    );
    expect(locked).toBe(false);
  });

  test('from inside of a function that it gave: nothing of ours goes on', async ({ page }) => {
    await pageAlone(page);
    const policy = "destination: { kind: 'policy', id: 'sh-flex-si-subsidy' }";
    for (const name of ['share', 'print']) {
      await page.evaluate(`show({ ${name}() { mounted.unmount(); }, ${policy} })`);
      await place(page)
        .getByRole('button', { name: name === 'share' ? '分享' : '打印' })
        .click();
      await expect(place(page)).toBeEmpty();
    }
    for (const name of ['track', 'report']) {
      const broken = `city: { name: '示例城市', sources: [{ kind: 'gateway', baseUrl: '${address('CITY')}/scenario/broken/api' }] }`;
      await page.evaluate(
        `show({ ${name}() { mounted.unmount(); }, destination: { kind: 'policies' }, ${broken} })`,
      );
      await expect(place(page)).toBeEmpty();
    }
  });
});

test('an element of another page is refused, and the host hears of it', async ({ page }) => {
  await pageAlone(page);
  const said = await page.evaluate(async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const { mount }: Alone = Reflect.get(window, 'plugin');
    const { ready } = mount(frame.contentDocument?.body ?? null, Reflect.get(window, 'host')());
    return ready.then(
      () => 'shown',
      ({ code, step }) => `${code} ${step}`,
    );
  });
  expect(said).toBe('context-invalid element');
});
