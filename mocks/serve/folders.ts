import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { quickStarts } from './quickStarts.ts';

const HASHED = /\.[0-9a-f]{6}\.\w+(\.map)?$/;

/** The cache headers that the README asks for: files with a hash never change, all others are revalidated. */
function caching(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** More origins that may embed the frame: `FRAME_ORIGINS=https://host.example,http://localhost:8080`. */
const moreHosts = process.env.FRAME_ORIGINS?.split(',') ?? [];

/**
 * The operator's files beside the plugin: the origins that may embed the frame, and the context of the web-view page.
 */
export function deployedSettings(hosts: readonly string[], city: string): Hono {
  const app = new Hono();
  app.use('/*', cors({ origin: '*' }));
  app.get('/frame-origins.json', (c) => c.json([...hosts, ...moreHosts]));
  app.get('/webview.json', (c) =>
    c.json({
      city: {
        name: '示例城市',
        sources: [{ kind: 'gateway', baseUrl: `${city}/api` }],
        tokenOrigins: [city],
      },
      exchangeUrl: `${city}/login/exchange`,
    }),
  );
  return app;
}

/** The plugin's origin: static files, open to every page. */
export function pluginApp(folder: string): Hono {
  const app = new Hono();
  app.use(cors({ origin: '*' }), etag(), compress());
  app.use(serveStatic({ root: folder, onFound: (path, c) => c.header('Cache-Control', caching(path)) }));
  return app;
}

/** The demo host's origin: its pages, and the addresses of the other two origins. */
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
