import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type Origin, serveOrigin } from '../../../mocks/serve/origin.ts';
import { type ScreenKind, startOf } from '../../../src/domain/screens.ts';
import type { HostContext, MountProps } from '../../../src/host/contract/types.ts';
import type {} from '../../../src/host/entries/standalone.ts';
import { address, expect, goTo, XIAYANG } from '../demo.ts';
import { complete, detailOf, ledTo, openFirst } from '../tour.ts';

/** Page of a made-up host. */
export interface HostPage {
  /** Attributes of `<html>`. */
  readonly html?: string;
  readonly head?: string;
  /** `PLACE` stands for where we are. By default, that alone. */
  readonly body?: string;
  /** Style of the place; by default, as wide as a phone and out of the flow, whatever the host does to it. */
  readonly place?: string;
  /** With them, no style attribute is set. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the script element. */
  readonly nonce?: string;
}

/** How we come into the page. */
export type Entry = 'mount' | 'standalone';
export const ENTRIES: readonly Entry[] = ['mount', 'standalone'];

const ENTRY_FILES: Readonly<Record<Entry, string>> = {
  mount: 'mount/remoteEntry.js',
  standalone: 'standalone.js',
};

const PLACE = Object.entries({
  position: 'absolute',
  inset: '0 auto auto 0',
  display: 'block',
  width: '360px',
  margin: '0',
  padding: '0',
  border: '0',
  float: 'none',
  transform: 'none',
  animation: 'none',
})
  .map(([name, value]) => `${name}:${value}!important`)
  .join(';');

const PROJECT = join(import.meta.dirname, '../../..');
/** Address of a file of the project's tests or packages in the host's page. */
export const file = (path: string) => `/files/${path}`;

/** Serves the page and the files it names; gives its address. A page that is not really served may not read from here. */
async function serving(text: string, headers: HostPage['headers']): Promise<string> {
  pages.push({ text, headers });
  origin ??= serveOrigin(async ({ url }) => {
    const { pathname } = new URL(url);
    if (pathname.startsWith('/files/')) {
      const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      return new Response(await readFile(join(PROJECT, pathname.slice('/files/'.length))), {
        headers: { 'content-type': type },
      });
    }
    const page = pages[Number(pathname.slice('/page/'.length))];
    return new Response(page?.text, { headers: { 'content-type': 'text/html', ...page?.headers } });
  }, 0);
  return `${(await origin).url}/page/${pages.length - 1}`;
}
const pages: { readonly text: string; readonly headers: HostPage['headers'] }[] = [];
let origin: Promise<Origin> | undefined;

/** Opens the page, with the script of the entry in it and nothing mounted yet. */
export async function openPage(page: Page, entry: Entry, host: HostPage = {}) {
  const { html = '', head = '', body = 'PLACE', place = PLACE, headers, nonce } = host;
  const scripted = nonce ? ` nonce="${nonce}"` : '';
  const tag = entry === 'mount' ? 'div' : 'service-circle';
  const text = `<!doctype html><html lang="zh-CN" ${html}><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">${headers ? '' : '<link rel="icon" href="data:,">'}${head}
    <script${scripted} src="${address('PLUGIN')}/${ENTRY_FILES[entry]}"></script></head><body>${body.replace(
      'PLACE',
      `<${tag} id="place"${headers ? '' : ` style="${place}"`}></${tag}>`,
    )}</body></html>`;
  await page.goto(await serving(text, headers));
}

/** What of a context can cross into the page. */
export type Given = Omit<Partial<HostContext>, 'city'> &
  Pick<MountProps, 'widget'> & {
    readonly at?: string;
    /** Of the city's gateway. By default, the sandbox. */
    readonly baseUrl?: string;
  };

/** Mounts us at a place of the page; `window.mounted[at]` ends it. */
export async function show(page: Page, entry: Entry, options: Given = {}) {
  const { at = '#place', widget, baseUrl = `${address('CITY')}/api`, ...given } = options;
  await page.evaluate(
    async ({ entry, at, widget, given, baseUrl, adcode }) => {
      const element = document.querySelector(at);
      if (!element) throw new Error(`nothing is at ${at}`);
      const city = { name: '示例城市', sources: [{ kind: 'gateway', baseUrl }] } as const;
      const host: HostContext = { api: 1, city, region: { adcode }, ...given };
      const ends: Record<string, () => void> = Reflect.get(window, 'ends') ?? {};
      Object.assign(window, { ends });
      if (entry === 'standalone') {
        if (widget) element.setAttribute('widget', widget);
        Object.assign(element, { host });
        ends[at] = () => element.remove();
        return;
      }
      const container = Reflect.get(window, 'service_circle_mount');
      // A container is given the page's one share scope.
      const scope = Reflect.get(window, 'scope') ?? {};
      Object.assign(window, { scope });
      await container.init(scope);
      const { mount } = (await container.get('./mount'))();
      ends[at] = mount(element, host, { widget }).unmount;
    },
    { entry, at, widget, given, baseUrl, adcode: XIAYANG },
  );
}

export const unmount = (page: Page, at = '#place') =>
  page.evaluate((at) => Reflect.get(window, 'ends')[at](), at);

/** Pressed without a mouse: nothing is hovered and nothing is scrolled. */
export const press = (button: Locator) =>
  button.evaluate((node) => node instanceof HTMLElement && node.click());

/** Widgets that a phone leads to. */
const PARTS = ledTo('phone');

/** Our screens, one after the other, each of them complete when it is seen; `share` is the sheet over a job. */
export type Screen = ScreenKind | 'share';
export const SCREENS: readonly Screen[] = PARTS.flatMap((id) => {
  const detail = detailOf(id);
  return [startOf(id).kind, ...(detail ? [detail] : []), ...(detail === 'job' ? ['share' as const] : [])];
});

/** What is shown on a screen beside what it opens with. */
const UNFOLD: Readonly<Record<string, (place: Locator) => Promise<unknown>>> = {
  jobs: (place) => press(place.locator('summary').filter({ hasText: '筛选' })),
  policies: searchPolicies,
};

/** Searches, and waits for all that the search brings, a moment after what is typed: its list, then the way to apply. */
async function searchPolicies(place: Locator) {
  const counted = place.getByRole('status').filter({ hasText: '条政策', visible: true });
  const all = await counted.innerText();
  await place.getByRole('searchbox', { name: '搜索政策' }).fill('失业');
  await expect(counted).not.toHaveText(all);
  await expect(place.getByRole('button', { name: /^办事指南/ }).first()).toBeVisible();
}

/** Walks through our screens; `see` is called on each. The host knows a member of staff. */
export async function walk(place: Locator, see: (screen: Screen) => Promise<void>) {
  await expect(place.getByText(/15 分钟内：步行/)).toBeVisible();
  await expect(place.getByRole('heading', { name: /还有|到期/ }).first()).toBeVisible();
  for (const id of PARTS) {
    const { kind } = startOf(id);
    const detail = detailOf(id);
    if (kind !== 'home') await goTo(place, id, press);
    await UNFOLD[kind]?.(place);
    await complete(place);
    await see(kind);
    if (!detail) continue;
    await openFirst(place, id, press);
    await see(detail);
    if (detail === 'job') await seeShared(place, see);
  }
}

async function seeShared(place: Locator, see: (screen: Screen) => Promise<void>) {
  await press(place.getByRole('button', { name: '分享' }));
  const sheet = place.getByRole('dialog', { name: '把这一条告诉别人' });
  await expect(sheet).toBeVisible();
  await see('share');
  await press(sheet.getByRole('button', { name: '关闭' }));
  await expect(sheet).toBeHidden();
}
