import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { createMiddleware } from 'hono/factory';
import { cachingOf, HEADERS } from '../../src/host/doctor/servingRules.ts';
import { quickStarts } from './quickStarts.ts';

/** Headers that the ready configurations of the package set too, for every answer. */
const open = createMiddleware(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
});

/** Compresses what has no compressed file beside it. A part of a file is sent as it is. */
const compressWhole = createMiddleware((c, next) => (c.req.header('Range') ? next() : compress()(c, next)));

/**
 * Files of a folder, which may come later; of a file with `x.br` or `x.gz` beside it, those. What is not there is no page
 * and no list.
 */
function filesOf(root: string): MiddlewareHandler {
  let files: MiddlewareHandler | undefined;
  return async (c, next) => {
    if (!files && existsSync(root)) {
      files = serveStatic({
        root,
        precompressed: true,
        onFound: (path, on) => on.header('Cache-Control', cachingOf(path.replace(/\.(br|gz)$/, ''))),
      });
    }
    return files ? files(c, next) : next();
  };
}

/** More origins that may embed the frame: `FRAME_ORIGINS=https://host.example,http://localhost:8080`. */
const moreHosts = process.env.FRAME_ORIGINS?.split(',') ?? [];

/**
 * The operator's files beside the plugin: the origins that may embed the frame, and the context of the web-view page.
 */
export function deployedSettings(hosts: readonly string[], city: string): Hono {
  const app = new Hono();
  app.use('/*', cors({ origin: '*' }), open);
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

/**
 * The plugin's origin: static files, open to every page.
 *
 * @param folders in the order in which a file is looked for: the release that is served, then the one before
 */
export function pluginApp(...folders: readonly string[]): Hono {
  const app = new Hono();
  app.use(cors({ origin: '*' }), open, etag(), compressWhole, ...folders.map(filesOf));
  return app;
}

/** The demo host's origin: its pages, and the addresses of the other two origins. */
export function hostApp(folders: readonly string[], addresses: () => { plugin: string; city: string }): Hono {
  const app = new Hono();
  app.use(etag(), compress());
  app.get('/addresses.json', (c) => c.json(addresses()));
  app.route('/', quickStarts(addresses));
  for (const root of folders) {
    app.use(filesOf(root));
  }
  return app;
}
