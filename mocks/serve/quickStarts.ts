import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Context, Hono } from 'hono';

export const PROJECT = join(import.meta.dirname, '../..');
/** The pages are next to the tests that open them, so that the pages shown in the README are tested. */
export const PAGES = join(PROJECT, 'tests/embed/hosts');
/** Output folder of `buildQuickStarts`. */
export const BUILT = join(PROJECT, 'node_modules/.cache/service-circle/quick-starts');

/** Pages that need no build. */
const plain = [
  'es-module',
  'script-tag',
  'element',
  'iframe',
  'web-view',
  'qiankun',
  'wujie',
  'single-spa',
  'micro-app',
] as const;
/** Pages that need a build. */
const built = ['react-19', 'react-18', 'react-16', 'vue-3', 'vue-2', 'federation-runtime'] as const;

export type BuiltQuickStart = (typeof built)[number];
export type QuickStart = (typeof plain)[number] | BuiltQuickStart;
export const QUICK_STARTS: readonly QuickStart[] = [...built, ...plain];

/** The frameworks' files for plain pages, from their packages. */
const vendors: Readonly<Record<string, string>> = {
  'qiankun.js': 'qiankun/dist/index.umd.min.js',
  'wujie.js': 'wujie/lib/index.js',
  'single-spa.js': 'single-spa/lib/es2015/esm/single-spa.min.js',
  'micro-app.js': '@micro-zoe/micro-app/lib/index.esm.js',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** One small page for each integration: `/element.html`, `/vue-3.html` …, with the addresses of the demo filled in. */
export function quickStarts(addresses: () => { readonly plugin: string; readonly city: string }): Hono {
  const app = new Hono();
  const answer = async (c: Context, file: string) => {
    const type = types[extname(file)];
    const text = type && (await readFile(file, 'utf8').catch(() => undefined));
    if (!text) return c.notFound();
    const { plugin, city } = addresses();
    c.header('Content-Type', type);
    return c.body(text.replaceAll('https://plugin.example', plugin).replaceAll('https://city.example', city));
  };
  for (const name of plain) app.get(`/${name}.html`, (c) => answer(c, join(PAGES, name, 'index.html')));
  for (const name of built) {
    app.get(`/${name}.html`, (c) => c.redirect(`/${name}/index.html`));
    app.get(`/${name}/*`, (c) => answer(c, join(BUILT, c.req.path)));
  }
  for (const [name, file] of Object.entries(vendors)) {
    app.get(`/vendor/${name}`, (c) => answer(c, join(PROJECT, 'node_modules', file)));
  }
  return app;
}
