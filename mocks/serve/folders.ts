import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { quickStarts } from './quickStarts.ts';

const HASHED = /\.[0-9a-f]{8}\.\w+(\.map)?$/;

/** Cache headers as the README asks of whoever serves the plugin: what carries a hash never changes, the rest is asked for. */
function caching(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * The plugin's origin: static files, open to every page.
 *
 * @param deployed what whoever deploys keeps beside them: JSON files by name
 */
export function pluginApp(folder: string, deployed: Readonly<Record<string, () => object>> = {}): Hono {
  const app = new Hono();
  app.use(cors({ origin: '*' }), etag(), compress());
  for (const [name, json] of Object.entries(deployed)) app.get(`/${name}`, (c) => c.json(json()));
  app.use(serveStatic({ root: folder, onFound: (path, c) => c.header('Cache-Control', caching(path)) }));
  return app;
}

/** The demo host's origin: its pages, and where the other two origins are. */
export function hostApp(folders: readonly string[], addresses: () => { plugin: string; city: string }): Hono {
  const app = new Hono();
  app.use(etag(), compress());
  app.get('/addresses.json', (c) => c.json(addresses()));
  app.route('/', quickStarts(addresses));
  for (const root of folders) {
    app.use(serveStatic({ root, onFound: (path, c) => c.header('Cache-Control', caching(path)) }));
  }
  return app;
}
