import { afterAll, beforeAll, expect, onTestFinished, vi } from 'vitest';
import { createCity } from '../../../mocks/city/app.ts';
import { type Origin, serveOrigin } from '../../../mocks/serve/origin.ts';
import type {
  CityConfig,
  HostContext,
  MountProps,
  PluginEvent,
  PluginProblem,
} from '../../../src/host/contract/types.ts';
import { mount } from '../../../src/host/exposes/mount.ts';
import { WIDGET_IDS, widgets } from '../../../src/widgets/index.ts';

// Imports all lazy modules before the first test, so that no test waits for the compiler.
await Promise.all([
  import('../../../src/host/mount/render.tsx'),
  import('../../../src/city/sources/gateway/index.ts'),
  ...WIDGET_IDS.map((id) => widgets[id].load()),
]);

/** The first mount of a file loads all of the plugin's code. */
export const TIMEOUT_MS = 60_000;
const SOON_MS = 10_000;

/** The sandbox city over real HTTP while the tests of a file run; it records the token of each request. */
export function servedCity() {
  const city = createCity({ now: () => new Date('2026-11-23T09:20:00+08:00') });
  const logins: (string | null)[] = [];
  const line = { isUp: true };
  let origin: Origin | undefined;
  beforeAll(async () => {
    origin = await serveOrigin((request) => {
      if (request.method === 'GET') logins.push(request.headers.get('Authorization'));
      return line.isUp || request.method === 'GET'
        ? city.fetch(request)
        : new Response(null, { status: 503 });
    }, 0);
  });
  afterAll(() => origin?.close());
  return {
    logins,
    /** While it is not up, the city can be read and takes nothing. */
    line,
    /** The `city` of a context. By default, the city without faults. */
    config(scenario = 'normal'): CityConfig {
      const url = origin?.url ?? '';
      const baseUrl = `${url}/scenario/${scenario}/api`;
      return { name: '示例城市', sources: [{ kind: 'gateway', baseUrl }], tokenOrigins: [url] };
    },
  };
}

/** A plugin in a page, removed when the test ends, with helpers to read it, use it and get its calls. */
export function mounted(given: Omit<HostContext, 'api'>, widget?: MountProps['widget']) {
  const problems: PluginProblem[] = [];
  const events: PluginEvent[] = [];
  const host: HostContext = {
    api: 1,
    report: (problem) => problems.push(problem),
    track: (event) => events.push(event),
    ...given,
  };
  const element = document.body.appendChild(document.createElement('div'));
  const own = mount(element, host, { widget });
  onTestFinished(() => {
    own.unmount();
    element.remove();
  });
  const all = (selector: string) =>
    [...(element.firstElementChild?.shadowRoot?.querySelectorAll(selector) ?? [])].filter(
      (node) => node.closest('[hidden]') === null,
    );
  const nameOf = (node: Element) => node.getAttribute('aria-label') ?? node.textContent?.trim() ?? '';
  const named = (name: string) => all('button').find((button) => nameOf(button) === name);
  return {
    own,
    host,
    element,
    problems,
    events,
    all,
    update: (next: Partial<HostContext>) => own.update({ host: { ...host, ...next } }),
    text: () =>
      all('.surface *')
        .filter((node) => node.tagName !== 'STYLE' && node.childElementCount === 0)
        .map((node) => node.textContent)
        .join(' '),
    has: (name: string) => named(name) !== undefined,
    button: (name: string) =>
      soon(() => {
        const button = named(name);
        if (!(button instanceof HTMLElement)) throw new Error(`no button ${name}`);
        return button;
      }),
    heading: (name: string) => soon(() => expect(all('h2').map((node) => node.textContent)).toContain(name)),
    /** Types into the visible search box. */
    async type(words: string) {
      const box = await soon(() => {
        const [found] = all('input[type="search"]');
        if (!(found instanceof HTMLInputElement)) throw new Error('no search box');
        return found;
      });
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      set?.call(box, words);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    typed: () => all('input[type="search"]').map((box) => Reflect.get(box, 'value')),
  };
}

/** Waits until the function no longer throws. */
export const soon = <T>(look: () => T | Promise<T>) => vi.waitFor(look, SOON_MS);
