import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';

const MODULES = join(import.meta.dirname, '../../node_modules');
/** The pages stand with the tests that open them: what the README shows is what is tested. */
const PAGES = join(import.meta.dirname, '../../tests/embed/hosts');

/** The frameworks as their packages bring them for a plain page. */
const vendors: Readonly<Record<string, string>> = {
  'qiankun.js': 'qiankun/dist/index.umd.min.js',
  'wujie.js': 'wujie/lib/index.js',
  'single-spa.js': 'single-spa/lib/es2015/esm/single-spa.min.js',
  'micro-app.js': '@micro-zoe/micro-app/lib/index.esm.js',
};

export const QUICK_STARTS = [
  'script-tag',
  'element',
  'iframe',
  'web-view',
  'qiankun',
  'wujie',
  'single-spa',
  'micro-app',
] as const;

/** One small page for each way in: `/element.html`, `/iframe.html` …, with the addresses of the demo put in. */
export function quickStarts(addresses: () => { readonly plugin: string; readonly city: string }): Hono {
  const app = new Hono();
  for (const name of QUICK_STARTS) {
    app.get(`/${name}.html`, async (c) => {
      const page = await readFile(join(PAGES, name, 'index.html'), 'utf8');
      const { plugin, city } = addresses();
      return c.html(
        page.replaceAll('https://plugin.example', plugin).replaceAll('https://city.example', city),
      );
    });
  }
  for (const [name, file] of Object.entries(vendors)) {
    app.get(`/vendor/${name}`, async (c) => {
      c.header('Content-Type', 'text/javascript; charset=utf-8');
      return c.body(await readFile(join(MODULES, file), 'utf8'));
    });
  }
  return app;
}
