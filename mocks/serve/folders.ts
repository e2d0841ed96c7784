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

/** Pages of your own that try the frame: `FRAME_ORIGINS=https://host.example,http://localhost:8080`. */
const moreHosts = process.env.FRAME_ORIGINS?.split(',') ?? [];

/** What whoever deploys the plugin keeps beside it: who may show its frame, and the city of its web-view page. */
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
