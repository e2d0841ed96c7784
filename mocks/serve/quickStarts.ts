import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Context, Hono } from 'hono';

export const PROJECT = join(import.meta.dirname, '../..');
/** The pages stand with the tests that open them: what the README shows is what is tested. */
export const PAGES = join(PROJECT, 'tests/embed/hosts');
/** Where `buildQuickStarts` puts what it made of them. */
export const BUILT = join(PROJECT, 'node_modules/.cache/service-circle/quick-starts');

/** Pages as they are. */
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
/** Pages that a host builds. */
const built = ['react-19', 'react-18', 'react-16', 'vue-3', 'federation-runtime'] as const;

export type BuiltQuickStart = (typeof built)[number];
export type QuickStart = (typeof plain)[number] | BuiltQuickStart;
export const QUICK_STARTS: readonly QuickStart[] = [...built, ...plain];

/** The frameworks as their packages bring them for a plain page. */
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

/** One small page for each way in: `/element.html`, `/vue-3.html` …, with the addresses of the demo put in. */
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
