import type { Page, Route } from '@playwright/test';
import { address, expect, goTo, HOSTS, openCircle, openHost, test, XIAYANG } from './demo.ts';
import { NOW } from './now.ts';
import { savingData } from './releases.ts';

const PARTS = ['岗位信息', '政策汇编', '就业指导', '服务站点'] as const;

const DEATHS: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['404', (route) => route.fulfill({ status: 404 })],
  ['500', (route) => route.fulfill({ status: 500, body: 'oops' })],
  ['no answer', (route) => route.abort()],
  ['a page in its place', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })],
];
const isOther = (error: string) => !error.includes("Unexpected token '<'");

/** Holds back what is asked of the plugin's server and matches, until another is held back in its place. */
async function hold(page: Page, first: RegExp) {
  let held = first;
  let release = () => {};
  let released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`${address('PLUGIN')}/**`, async (route) => {
    while (held.test(route.request().url())) await released;
    await route.continue();
  });
  return {
    next(matching: RegExp) {
      held = matching;
      release();
      released = new Promise<void>((resolve) => {
        release = resolve;
      });
    },
  };
}

for (const { host, path } of HOSTS) {
  test.describe(host, () => {
    // The host has no part in what a city does: each of them shows some of it.
    for (const city of host === 'React' ? ['down', 'lying'] : ['unreachable', 'lying']) {
      test(`city ${city}: every part says what happened and offers to try again`, async ({ page }) => {
        const circle = await openCircle(page, path, { city });
        for (const part of PARTS) {
          await goTo(circle, part);
          const alert = circle.getByRole('alert').filter({ visible: true }).first();
          await expect(alert).toContainText('12333');
          await expect(alert.getByRole('button', { name: '重试' })).toBeVisible();
        }
        await expect(page.getByRole('heading', { level: 1, name: '幸福云' })).toBeVisible();
      });
    }

    test('a city that comes back is read when one tries again', async ({ page }) => {
      let down = true;
      await page.route(`${address('CITY')}/**`, (route) => (down ? route.abort() : route.continue()));
      const circle = await openCircle(page, path, { town: XIAYANG });
      await goTo(circle, '政策汇编');
      const retry = circle.getByRole('button', { name: '重试' }).filter({ visible: true });
      await expect(retry).toBeVisible();
      down = false;
      await retry.click();
      await expect(circle.getByRole('list', { name: '政策列表' })).toBeVisible();
    });

    test('a city that went away is stood in for by what it answered before', async ({ page }) => {
      let away = false;
      await page.route(`${address('CITY')}/**`, (route) => (away ? route.abort() : route.continue()));
      const first = await openCircle(page, path, { town: XIAYANG });
      await goTo(first, '岗位信息');
      await expect(first.getByText('共 480 个岗位')).toBeVisible();
      await goTo(first, '政策汇编');
      await expect(first.getByRole('list', { name: '政策列表' })).toBeVisible();
      away = true;
      const second = await openCircle(page, path, { town: XIAYANG });
      await goTo(second, '政策汇编');
      await expect(second.getByText(/下面是今天 9:20 取到的/).filter({ visible: true })).toBeVisible();
      await expect(
        second.getByRole('list', { name: '政策列表' }).getByRole('listitem').first(),
      ).toBeVisible();
      await goTo(second, '岗位信息');
      await expect(second.getByText(/^共 \d+ 个岗位（上次取到的）$/)).toBeVisible();
      away = false;
      await second.getByRole('button', { name: '重试' }).filter({ visible: true }).first().click();
      await expect(second.getByText('共 480 个岗位')).toBeVisible();
    });

    test('broken rows are left out, counted and the rest stands', async ({ page }) => {
      const circle = await openCircle(page, path, { city: 'broken', town: XIAYANG });
      await goTo(circle, '政策汇编');
      await expect(circle.getByText('有 5 条内容不完整，没有显示。其余的可以照常看。')).toBeVisible();
      await expect(circle.getByText('共 20 条政策')).toBeVisible();
    });

    test('an empty city leads to people', async ({ page }) => {
      const circle = await openCircle(page, path, { city: 'empty', town: XIAYANG });
      await goTo(circle, '岗位信息');
      await expect(circle.getByText('城市现在没有发布岗位。')).toBeVisible();
      await circle.getByRole('button', { name: '看看服务站点' }).click();
      await expect(circle.getByText(/请打 12333 问离您最近的站点/).filter({ visible: true })).toBeVisible();
    });

    test('a slow city shows that it is waited for, then the answer', async ({ page }) => {
      const circle = await openCircle(page, path, { city: 'slow' });
      await goTo(circle, '政策汇编');
      await expect(circle.getByRole('status').filter({ hasText: '正在取数据' }).first()).toBeAttached();
      await expect(circle.getByRole('list', { name: '政策列表' })).toBeVisible();
    });

    test('a plugin server that is dead leaves the host page standing, and comes back without a reload', async ({
      page,
    }) => {
      let dead = true;
      await page.route(`${address('PLUGIN')}/**`, (route) => (dead ? route.abort() : route.continue()));
      await openHost(page, path);
      await expect(page.getByRole('alert')).toContainText('幸福云的其他服务可以照常用');
      await expect(page.getByText('社区食堂')).toBeVisible();
      dead = false;
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
      await expect(page.getByRole('region', { name: '15分钟就业服务圈' })).toBeVisible();
    });

    test('a plugin server that is slow is waited for with a sentence, and its answer is taken', async ({
      page,
    }) => {
      await page.clock.install({ time: NOW });
      await savingData(page);
      const gate = await hold(page, /mf-manifest\.json/);
      await openHost(page, path);
      const place = page.getByRole('listitem').first();
      await expect(place).toHaveText('正在打开');
      await page.clock.fastForward(30_000);
      await expect(place.getByRole('alert')).toContainText('没有打开');
      await expect(page.getByText('社区食堂')).toBeVisible();
      gate.next(/(parts|render)\./);
      await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
      await expect(page.getByRole('status').filter({ hasText: '正在打开' })).toBeVisible();
      await page.clock.fastForward(30_000);
      await expect(page.getByRole('alert')).toContainText('没有打开');
      // What mounts us is there, and not yet what it mounts.
      gate.next(/render\./);
      await expect(page.getByRole('status').filter({ hasText: '正在打开' })).toBeVisible();
      await page.clock.fastForward(15_000);
      await expect(page.getByRole('status')).toContainText('还在下载');
      gate.next(/^$/);
      const circle = page.getByRole('region', { name: '15分钟就业服务圈' });
      await expect(circle.getByRole('heading', { level: 2 }).first()).toBeVisible();
      gate.next(/\.js/);
      await circle.getByRole('navigation').getByRole('button', { name: '就业指导' }).click();
      await page.clock.fastForward(15_000);
      await expect(circle.getByText('还在下载')).toBeVisible();
      gate.next(/^$/);
      await expect(circle.getByRole('list', { name: '办事指南' })).toBeVisible();
    });

    for (const [way, die] of DEATHS) {
      test(`a plugin server that dies after the entry (${way}): a card, then it opens without a reload`, async ({
        page,
        escaped,
      }) => {
        await savingData(page);
        await openHost(page, path);
        await page.evaluate(() => Reflect.set(window, 'sameVisit', true));
        const icon = page.getByRole('button', { name: '15分钟就业服务圈', exact: true });
        await expect(icon).toBeVisible();
        let alive = /remoteEntry|manifest/;
        const asked: string[] = [];
        await page.route(`${address('PLUGIN')}/**/*.js*`, (route) => {
          asked.push(route.request().url());
          return alive.test(route.request().url()) ? route.continue() : die(route);
        });
        await icon.click();
        const alert = page.getByRole('alert').filter({ visible: true });
        await expect(alert).toContainText('幸福云的其他服务可以照常用');
        alive = /remoteEntry|manifest|parts\./;
        asked.length = 0;
        await alert.getByRole('button', { name: '再试一次' }).click();
        await expect(alert).toContainText('没有下载下来');
        expect(asked.length, 'what is not there is asked for a few times').toBeLessThan(20);
        alive = /./;
        await alert.getByRole('button', { name: '刷新' }).click();
        const circle = page.getByRole('region', { name: '15分钟就业服务圈' });
        await expect(circle.getByRole('heading', { level: 2 }).first()).toBeVisible();
        expect(await page.evaluate(() => Reflect.get(window, 'sameVisit'))).toBe(true);
        // A page in place of a script is the browser's to complain about.
        if (way === 'a page in its place') escaped.splice(0, escaped.length, ...escaped.filter(isOther));
      });
    }

    test('code of ours that fails once is fetched again without a word', async ({ page }) => {
      await openHost(page, path);
      await expect(page.getByRole('button', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
      const cut: string[] = [];
      // What the host itself loads is the host's to retry; all that follows is ours.
      const ours = (url: URL) => url.origin === address('PLUGIN') && !url.pathname.includes('/parts.');
      await page.route(ours, (route) => {
        if (cut.length > 0) return route.continue();
        cut.push(route.request().url());
        return route.abort();
      });
      await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
      await expect(page.getByRole('region', { name: '15分钟就业服务圈' })).toBeVisible();
      expect(cut).toHaveLength(1);
    });

    test('code that does not come shows a card whose 刷新 brings it', async ({ page }) => {
      await savingData(page);
      const circle = await openCircle(page, path);
      await expect(circle.getByRole('heading', { level: 2 }).first()).toBeVisible();
      let dead = true;
      await page.route(`${address('PLUGIN')}/**/*.js`, (route) => (dead ? route.abort() : route.continue()));
      await circle.getByRole('navigation').getByRole('button', { name: '就业指导' }).click();
      const card = circle.getByRole('alert').filter({ visible: true });
      await expect(card).toContainText('没有下载下来');
      dead = false;
      await card.getByRole('button', { name: '刷新' }).click();
      await expect(circle.getByRole('list', { name: '办事指南' })).toBeVisible();
    });
  });
}

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
    const [asked, withdrawn]: [string[], string[]] = [[], []];
    await page.route(`${address('CITY')}/**`, () => {});
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => withdrawn.push(`${request.url()} ${request.failure()?.errorText}`));
    await page.evaluate("show({ destination: { kind: 'jobs' } })");
    await expect(place(page).getByRole('heading', { name: '岗位信息' })).toBeVisible();
    const ofCity = () => asked.filter((url) => url.startsWith(address('CITY')));
    await expect.poll(ofCity).not.toEqual([]);
    await page.evaluate('mounted.unmount()');
    // Long before any of them would have waited long enough.
    await expect
      .poll(() => withdrawn.toSorted(), { timeout: 5000 })
      .toEqual(
        ofCity()
          .map((url) => `${url} net::ERR_ABORTED`)
          .toSorted(),
      );
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
    await expect(place(page).getByRole('region', { name: '15分钟就业服务圈' })).toBeVisible();
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
