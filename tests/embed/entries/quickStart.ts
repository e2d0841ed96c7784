import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { QuickStart } from '../../../mocks/serve/quickStarts.ts';
import { address, expect, goTo, test } from '../demo.ts';

/** The whole circle, wherever it stands. */
export const circleOf = (around: Page | FrameLocator) =>
  around.getByRole('region', { name: '15分钟就业服务圈', exact: true });

export const openQuickStart = (page: Page, name: QuickStart) => page.goto(`${address('HOST')}/${name}.html`);

/** From the first screen to a list of jobs. */
export async function reachJobs(circle: Locator) {
  await circle.getByRole('button', { name: '夏阳街道' }).click();
  await goTo(circle, 'jobs');
  await expect(circle.getByRole('list', { name: '岗位列表' }).getByRole('listitem').nth(2)).toBeVisible();
}

/** From the first screen to a job of a town and back to the list. */
export async function openJob(circle: Locator) {
  await reachJobs(circle);
  const card = circle.getByRole('list', { name: '岗位列表' }).getByRole('listitem').first();
  const detail = circle.getByRole('region', { name: await card.getByRole('heading').innerText() });
  await card.getByRole('button').click();
  await expect(detail.getByText('招聘到')).toBeVisible();
  await circle.getByRole('button', { name: '返回' }).click();
  await expect(detail).toBeHidden();
}

/** The host asks for elder mode by a button of its page; what was typed stays. */
export async function switchToElder(page: Page, circle: Locator) {
  const [search, elder] = [
    circle.getByRole('searchbox', { name: '搜索岗位' }),
    circle.getByRole('button', { name: '长辈版' }),
  ];
  await search.fill('保洁');
  await expect(elder).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: '大字' }).click();
  await expect(elder).toHaveAttribute('aria-pressed', 'true');
  await expect(search).toHaveValue('保洁');
}

/** Closes it by a button of the host's page. Nothing of it may be left there: no node, no text, no style. */
export async function closeIt(page: Page, circle: Locator) {
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(circle).toBeHidden();
  const left = () =>
    page.evaluate(() => ({
      shadows: [...document.querySelectorAll('*')].filter((node) => node.shadowRoot).length,
      frames: document.querySelectorAll('body iframe').length,
      // micro-app keeps a style of its own.
      styles: [...document.querySelectorAll('style, link[rel=stylesheet]')].filter(
        (style) => !style.textContent?.includes('micro-app-body'),
      ).length,
      words: document.body.innerText.replaceAll(/大字|关闭|\s/g, ''),
      inPlace: document.querySelector('#place')?.childElementCount ?? 0,
    }));
  await expect.poll(left).toEqual({ shadows: 0, frames: 0, styles: 0, words: '', inPlace: 0 });
}

/** What a host team does with a quick start before they believe it: all in one visit. */
export function clickThrough(name: QuickStart, { live = true } = {}) {
  test(`${name}: opens, finds a job, follows its host${live ? ' live' : ''}, and leaves nothing`, async ({
    page,
  }) => {
    await openQuickStart(page, name);
    const circle = circleOf(page);
    await openJob(circle);
    if (live) await switchToElder(page, circle);
    await closeIt(page, circle);
  });
}

/**
 * Serves, beside the host's pages, an app of the host itself for a framework that loads pages: it takes the plugin by
 * `standalone.js` and shows the element. Its own life cycles are named as qiankun (`sub`) and micro-app want them.
 */
export async function serveSubApp(page: Page, script: string) {
  const app = `{
    async bootstrap() {},
    async mount({ container = document } = {}) {
      const element = document.createElement('service-circle');
      element.setAttribute('city', '${cityJson()}');
      container.querySelector('#app').append(element);
    },
    async unmount() {},
  }`;
  const body = `<!doctype html><html><head></head><body><div id="app"></div>
    <script>window.sub = window['micro-app-sub'] = ${app};</script>${script}</body></html>`;
  await page.route('**/sub-app/', (route) => route.fulfill({ contentType: 'text/html', body }));
  return `${address('HOST')}/sub-app/`;
}

/** An empty page of the host. */
export async function openBlank(page: Page, html: string) {
  await page.goto(`${address('HOST')}/addresses.json`);
  // Not `setContent`: elements that another world of the browser has parsed are never upgraded.
  await page.evaluate((body) => {
    document.body.innerHTML = body;
  }, html);
}

export const addScript = (page: Page) => page.addScriptTag({ url: `${address('PLUGIN')}/standalone.js` });

export const cityJson = () =>
  JSON.stringify({ name: '示例城市', sources: [{ kind: 'gateway', baseUrl: `${address('CITY')}/api` }] });

/** Opens a policy that names its source by a link. */
export async function openSource(around: Page | Locator | FrameLocator) {
  await around.getByRole('searchbox', { name: '搜索政策' }).fill('4050补贴');
  const list = around.getByRole('list', { name: '政策列表' });
  await list.getByRole('button', { name: '4050社保补贴' }).click();
  await around.getByText('文件原名、日期和出处').click();
  return around.getByRole('link', { name: /就业援助工作的若干意见/ });
}
