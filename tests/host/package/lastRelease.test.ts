// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterEach, describe, expect, expectTypeOf, it, onTestFinished, vi } from 'vitest';
import { LAST } from '../../../.package/ship/promises.ts';
import type * as Last from '../../../.releases/last/lib/host/package/public.d.ts';
import * as manifestModule from '../../../src/host/exposes/manifest.ts';
import * as mountModule from '../../../src/host/exposes/mount.ts';
import * as iconModule from '../../../src/host/exposes/mountIcon.ts';
import { loadServiceCircle } from '../../../src/host/package/loadServiceCircle.ts';
import type * as Now from '../../../src/host/package/public.ts';
import { servedCity, soon, TIMEOUT_MS } from '../mount/mounted.ts';

/* Hosts and files change at different times: each works with the other of the last release. */

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();
const version = readFile(join(LAST, 'version.txt'), 'utf8').then((text) => text.trim());
const FROM = 'https://plugin.example/';

/** A page that loads scripts of the plugin: those of the last release, or what a test puts in their place. */
function pageWith(scriptOf: (path: string) => Promise<string | (() => void)>) {
  const append = (...nodes: (Node | string)[]) => {
    for (const node of nodes) if (node instanceof HTMLScriptElement) run(node);
  };
  const run = async (script: HTMLScriptElement) => {
    const code = await scriptOf(new URL(script.src).pathname).catch(() => undefined);
    if (code === undefined) return script.onerror?.(new Event('error'));
    Object.defineProperty(document, 'currentScript', { value: script, configurable: true });
    if (typeof code === 'string') runInThisContext(code);
    else code();
    return script.onload?.(new Event('load'));
  };
  const spies = [
    vi.spyOn(document.head, 'append').mockImplementation(append),
    vi.spyOn(document.head, 'appendChild').mockImplementation((node) => {
      append(node);
      return node;
    }),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
    Reflect.deleteProperty(document, 'currentScript');
  });
}

afterEach(() => document.body.replaceChildren());
const place = () => document.body.appendChild(document.createElement('div'));

describe('a host with the files of the last release', () => {
  const lastFiles = (path: string) => readFile(join(LAST, path), 'utf8');

  it('draws its icon, reads its manifest and its links with the loader of today', async () => {
    pageWith(lastFiles);
    const { manifest, mountIcon, linkTo, readLink } = await loadServiceCircle({ from: FROM, retries: 0 });
    expect(manifest.version).toBe(await version);
    const element = place();
    const icon = mountIcon(element, { onOpen() {} });
    expect(element.firstElementChild?.shadowRoot?.querySelector('button')?.textContent).toContain('就业');
    expect(readLink(linkTo({ kind: 'jobs' }) ?? '')).toEqual({ kind: 'jobs' });
    icon.remove();
  });

  it('opens with today’s files every link that the last release made, as on paper; and the other way round or not at all', async () => {
    pageWith(lastFiles);
    const last = await loadServiceCircle({ from: FROM, retries: 0 });
    const links = (of: Now.PluginManifest) =>
      of.widgets
        .flatMap(({ screens }) => screens)
        .map(({ kind, detail }) => `service-circle:${kind}${detail ? '/a-1' : ''}`);
    const made = links(last.manifest).filter((link) => last.readLink(link) !== undefined);
    expect(made.length).toBeGreaterThan(10);
    for (const link of made) expect(manifestModule.readLink(link), link).toEqual(last.readLink(link));
    for (const link of links(manifestModule.manifest))
      expect([manifestModule.readLink(link), undefined], link).toContainEqual(last.readLink(link));
  });

  it('hears of code that is gone, and keeps its page', async () => {
    pageWith(lastFiles);
    const { mount } = await loadServiceCircle({ from: FROM, retries: 0 });
    const problems: Now.PluginProblem[] = [];
    const element = place();
    const own = mount(element, { api: 1, city: city.config(), report: (problem) => problems.push(problem) });
    await soon(() => {
      expect(element.firstElementChild?.shadowRoot?.querySelector('[role="alert"]')).not.toBeNull();
    });
    expect(new Set(problems.map((problem) => `${problem.code} ${problem.version}`))).toEqual(
      new Set([`chunk-failed ${await version}`]),
    );
    own.unmount();
  });
});

describe('a host of the last release', () => {
  it('mounts the files of today with the loader that it has', async () => {
    const modules: Readonly<Record<string, object>> = {
      './mount': mountModule,
      './Icon': iconModule,
      './manifest': manifestModule,
    };
    pageWith(async () => () => {
      const container = { init() {}, get: async (name: string) => () => modules[name] };
      Reflect.set(globalThis, 'service_circle_mount', container);
    });
    const library: typeof Last = await import(/* @vite-ignore */ join(LAST, 'lib/index.js'));
    const { manifest, mount } = await library.loadServiceCircle({ from: FROM });
    expect(manifest.version).toBe(manifestModule.manifest.version);
    const element = place();
    const own = mount(element, { api: 1, city: city.config() });
    await own.ready;
    expect(element.firstElementChild?.shadowRoot?.textContent).toContain('我的就业圈');
    expect(own.back()).toBe(false);
    own.unmount();
    expect(element.childElementCount).toBe(0);
  });

  it('compiles with the types of today: what it gives and what it calls', () => {
    expectTypeOf<Last.HostContext>().toExtend<Now.HostContext>();
    expectTypeOf<Last.MountProps>().toExtend<Now.MountProps>();
    expectTypeOf<Last.IconProps>().toExtend<Now.IconProps>();
    expectTypeOf<Last.LoadOptions>().toExtend<Now.LoadOptions>();
    expectTypeOf<Now.MountModule>().toExtend<Last.MountModule>();
    expectTypeOf<Now.IconModule>().toExtend<Last.IconModule>();
    // Widgets, screens, codes and events may become more: a host is ready for those that it does not know.
    expectTypeOf<Omit<Now.PluginManifest, 'widgets'>>().toExtend<Omit<Last.PluginManifest, 'widgets'>>();
    expectTypeOf<Omit<Now.PluginProblem, 'code'>>().toExtend<Omit<Last.PluginProblem, 'code'>>();
  });
});
