import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { address, expect, goTo, test, XIAYANG } from './demo.ts';

/* `loadServiceCircle` in a page without a bundler and without module federation of its own. */

interface Asked {
  readonly from: readonly string[];
  readonly timeout?: number;
  readonly retries?: number;
}

/** A document of the host's origin with nothing of ours; the library comes from where the plugin is deployed. */
async function emptyPage(page: Page) {
  await page.goto(`${address('HOST')}/addresses.json`);
  await page.evaluate(() => {
    document.body.innerHTML = '<h1>Host</h1><div id="place"></div>';
  });
}

/** Loads, and gives the version, or the code that it was rejected with, and how long that took. */
const load = (page: Page, asked: Asked) =>
  page.evaluate(
    async ({ library, options }) => {
      const { loadServiceCircle } = await import(library);
      const start = performance.now();
      let url: string | undefined;
      let message = '';
      const said = await loadServiceCircle(options).then(
        ({ manifest }: { manifest: { version: string } }) => manifest.version,
        (error: { name: string; code: string; url?: string; message: string }) => {
          ({ url, message } = error);
          return `${error.name} ${error.code}`;
        },
      );
      return { said, url, message, ms: performance.now() - start };
    },
    { library: `${address('PLUGIN')}/lib/index.js`, options: asked },
  );

const VERSION = /^\d+\.\d+\.\d+$/;
const NOWHERE = 'http://localhost:51799/';

/** The loader of the last release, which a host may still have. */
const LAST_LOADER = join(import.meta.dirname, '../../.releases/last/lib/index.js');

for (const [which, file] of [
  ['today', 'lib/index.js'],
  ['the last release', 'last/index.js'],
] as const) {
  test(`goes through a whole visit in a page that has no federation, with the loader of ${which}`, async ({
    page,
  }) => {
    const headers = { 'Access-Control-Allow-Origin': '*' };
    await page.route('**/last/index.js', (route) =>
      route.fulfill({ path: LAST_LOADER, contentType: 'text/javascript', headers }),
    );
    await emptyPage(page);
    await page.evaluate(
      async ({ library, from, baseUrl, adcode }) => {
        const { loadServiceCircle } = await import(library);
        const { mount, mountIcon } = await loadServiceCircle({ from });
        const place = document.querySelector('#place');
        const heard: string[] = [];
        const host = {
          api: 1,
          city: { name: '示例城市', sources: [{ kind: 'gateway', baseUrl }] },
          region: { adcode },
          track: ({ type }: { type: string }) => heard.push(type),
          report: ({ code }: { code: string }) => heard.push(`problem ${code}`),
        };
        mountIcon(document.body, { onOpen: () => {} });
        const own = mount(place, host);
        await own.ready;
        Object.assign(window, { visit: { own, host, heard } });
      },
      {
        library: `${address('PLUGIN')}/${file}`,
        from: address('PLUGIN'),
        baseUrl: `${address('CITY')}/api`,
        adcode: XIAYANG,
      },
    );
    const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
    await expect(circle).toBeVisible();
    await expect(page.getByRole('button', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
    await goTo(circle, 'jobs');
    const search = circle.getByRole('searchbox', { name: '搜索岗位' });
    await search.fill('保洁');
    await expect.poll(() => page.evaluate('visit.heard.includes("searched")')).toBe(true);
    await circle.getByRole('list', { name: '岗位列表' }).getByRole('button').first().click();
    await expect(circle.getByRole('button', { name: '分享' })).toBeVisible();
    expect(await page.evaluate('visit.own.back()')).toBe(true);
    await expect(search).toHaveValue('保洁');
    await page.evaluate('visit.own.update({ host: { ...visit.host, elder: true } })');
    await expect(circle.getByRole('button', { name: '长辈版' })).toHaveAttribute('aria-pressed', 'true');
    await expect(search).toHaveValue('保洁');
    expect(await page.evaluate('[...new Set(visit.heard)].sort()')).toEqual(['opened', 'searched', 'shown']);
    expect(
      await page.evaluate('visit.own.unmount(), document.querySelector("#place").childElementCount'),
    ).toBe(0);
    expect(await page.evaluate('visit.own.back()')).toBe(false);
  });
}

for (const file of [
  'mf-manifest.json',
  'remoteEntry.js',
  'mount/mf-manifest.json',
  'mount/remoteEntry.js',
  'manifest.json',
  'standalone.js',
  'lib/index.js',
  'mf-manifest.json?v=2',
]) {
  test(`takes the address of a file of the deployment: ${file}`, async ({ page }) => {
    await emptyPage(page);
    const { said, message } = await load(page, { from: [`${address('PLUGIN')}/${file}`], retries: 0 });
    expect(message).toBe('');
    expect(said).toMatch(VERSION);
  });
}

test('names the URL that it asked for when nothing answers there', async ({ page }) => {
  await emptyPage(page);
  const asked: string[] = [];
  page.on('requestfailed', (request) => asked.push(request.url()));
  const { said, url, message } = await load(page, {
    from: [`${NOWHERE}circle/mf-manifest.json`],
    retries: 0,
  });
  expect(said).toBe('LoadError entry-unreachable');
  expect(asked).toEqual([url]);
  expect(url).toBe(`${NOWHERE}circle/mount/remoteEntry.js`);
  expect(message).toContain(url);
});

test('names the URL of the file that is missing behind the entry', async ({ page }) => {
  await emptyPage(page);
  await page.route(/mount\/parts\.\w+\.js/, (route) => route.abort());
  const { said, url, message } = await load(page, { from: [address('PLUGIN')], retries: 0 });
  expect(said).toBe('LoadError entry-unreachable');
  expect(url).toMatch(/mount\/parts\.\w+\.js$/);
  expect(message).toContain(url);
});

test('says how it is called where it has no address', async ({ page }) => {
  await emptyPage(page);
  const warned: string[] = [];
  page.on('console', (message) => warned.push(message.text()));
  const { said, message } = await page.evaluate(
    async ({ library }) => {
      const { loadServiceCircle } = await import(library);
      const wrong = { form: 'https://plugin.example/' };
      return loadServiceCircle(wrong).catch((error: { name: string; code: string; message: string }) => ({
        said: `${error.name} ${error.code}`,
        message: error.message,
      }));
    },
    { library: `${address('PLUGIN')}/lib/index.js` },
  );
  expect(said).toBe('LoadError address-invalid');
  expect(message).toContain('loadServiceCircle({ from:');
  expect(warned).toEqual([expect.stringMatching(/name-unknown \(options\.form\).*nearest: from/)]);
});

test('works beside a federation runtime that has the same container', async ({ page }) => {
  await page.goto(`${address('HOST')}/plain.html`);
  await expect(page.getByRole('button', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
  expect((await load(page, { from: [address('PLUGIN')] })).said).toMatch(VERSION);
  await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
  await expect(page.getByRole('region', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
});

test('takes nothing from a federation runtime that asks for the same file at the same time', async ({
  page,
}) => {
  const held: Route[] = [];
  await page.route('**/mount/remoteEntry.js*', async (route) => {
    held.push(route);
    if (held.length === 2) await Promise.all(held.map((one) => one.continue()));
  });
  await page.addInitScript(
    ({ library, from }) =>
      document.addEventListener('DOMContentLoaded', () => {
        const loaded = import(library).then(({ loadServiceCircle }) =>
          loadServiceCircle({ from, timeout: 20_000 }),
        );
        Object.assign(window, { loaded });
      }),
    { library: `${address('PLUGIN')}/lib/index.js`, from: address('PLUGIN') },
  );
  await page.goto(`${address('HOST')}/plain.html`);
  await expect(page.getByRole('button', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
  expect(await page.evaluate('loaded.then(({ manifest }) => manifest.name)')).toBe('service-circle');
});

test('loads once however often it is asked', async ({ page }) => {
  await emptyPage(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await Promise.all([load(page, { from: [address('PLUGIN')] }), load(page, { from: [address('PLUGIN')] })]);
  await load(page, { from: [address('PLUGIN')] });
  expect(asked.filter((url) => url.endsWith('/mount/remoteEntry.js'))).toHaveLength(1);
});

test('takes the next address when the first does not answer', async ({ page }) => {
  await emptyPage(page);
  const { said } = await load(page, { from: [NOWHERE, address('PLUGIN')] });
  expect(said).toMatch(VERSION);
});

test('tries again after a pause, the entry and the files after it', async ({ page }) => {
  await emptyPage(page);
  const cut: string[] = [];
  await page.route('**/mount/*.js*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (cut.includes(pathname)) return route.continue();
    cut.push(pathname);
    return route.abort();
  });
  expect((await load(page, { from: [address('PLUGIN')] })).said).toMatch(VERSION);
  expect(cut[0]).toMatch(/remoteEntry/);
  expect(cut.length).toBeGreaterThan(1);
});

test('gives up with a code, and tries anew when asked anew', async ({ page }) => {
  await emptyPage(page);
  let dead = true;
  await page.route('**/mount/**', (route) => (dead ? route.abort() : route.continue()));
  const from = [address('PLUGIN')];
  expect((await load(page, { from, retries: 1 })).said).toBe('LoadError entry-unreachable');
  expect(await page.locator('script').count()).toBe(0);
  dead = false;
  expect((await load(page, { from })).said).toMatch(VERSION);
});

test('ends a wait for an entry that hangs and asks again', async ({ page }) => {
  await emptyPage(page);
  let asked = 0;
  await page.route('**/mount/remoteEntry.js*', (route) => {
    asked += 1;
    return asked === 1 ? undefined : route.continue();
  });
  const { said, ms } = await load(page, { from: [address('PLUGIN')], timeout: 2000, retries: 1 });
  expect(said).toMatch(VERSION);
  expect(ms).toBeGreaterThan(2000);
});

test('ends a wait for a file after the entry, and the next address does not wait for it', async ({
  page,
}) => {
  await emptyPage(page);
  await page.route(`${address('PLUGIN')}/mount/*.js`, (route) =>
    route.request().url().endsWith('/remoteEntry.js') ? route.continue() : undefined,
  );
  const once = { timeout: 2000, retries: 0 };
  const { said, ms } = await load(page, { ...once, from: [address('PLUGIN')] });
  expect(said).toBe('LoadError entry-timeout');
  expect(ms).toBeLessThan(4000);
  const other = address('PLUGIN').replace('localhost', '127.0.0.1');
  expect((await load(page, { ...once, from: [address('PLUGIN'), other] })).said).toMatch(VERSION);
});

const answers: readonly (readonly [string, string, string])[] = [
  ['a script that is something else', 'window.other = 1;', 'entry-invalid'],
  [
    'a plugin of another contract',
    `var service_circle_mount = { init() {}, get: async (name) => () => name === './manifest'
      ? { manifest: { api: { min: 2, max: 3 } }, doctor() {} } : { mount() {}, mountIcon() {} } };`,
    'contract-unsupported',
  ],
  [
    'a container without our modules',
    'var service_circle_mount = { init() {}, get: async () => () => ({}) };',
    'entry-invalid',
  ],
];
for (const [what, body, code] of answers) {
  test(`refuses ${what} at once`, async ({ page }) => {
    await emptyPage(page);
    let asked = 0;
    await page.route('**/mount/remoteEntry.js*', (route) => {
      asked += 1;
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    expect((await load(page, { from: [address('PLUGIN')] })).said).toBe(`LoadError ${code}`);
    expect(asked).toBe(1);
  });
}

test('refuses what is no address, and throws nothing into a page that does not wait', async ({ page }) => {
  await emptyPage(page);
  expect((await load(page, { from: ['javascript:alert(1)'] })).said).toBe('LoadError address-invalid');
  expect((await load(page, { from: [] })).said).toBe('LoadError address-invalid');
  await page.evaluate(
    async (library) => {
      const { loadServiceCircle } = await import(library);
      loadServiceCircle({ from: 'http://:80', retries: 0 });
    },
    `${address('PLUGIN')}/lib/index.js`,
  );
  await expect(page.getByRole('heading', { name: 'Host' })).toBeVisible();
});
