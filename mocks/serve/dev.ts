import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type RspackOptions, rspack } from '@rspack/core';
import { RspackDevServer } from '@rspack/dev-server';
import type { Hono } from 'hono';
import { buildQuickStarts } from './buildQuickStarts.ts';
import type { Ports } from './demo.ts';
import { deployedSettings, hostApp } from './folders.ts';
import { serveOrigin } from './origin.ts';
import { endOnSignal, explain, portsFromEnvironment, startError } from './ports.ts';
import { PROJECT, QUICK_STARTS } from './quickStarts.ts';

/*
 * `npm run dev`: the three origins as in `npm start`, built for development; saving a file reloads the page. The quick
 * starts that need a build import the package from the last build in `dist/`.
 */

process.env.NODE_ENV = 'development';
const { default: configs } = await import('../../rspack.config.ts');
const command = 'npm run dev';
const ports = portsFromEnvironment();
const url = (part: keyof Ports) => `http://localhost:${ports[part]}`;

/** The public path of each bundle, by its name in rspack.config.ts. */
const addresses: Record<string, string> = {
  service_circle: `${url('plugin')}/`,
  service_circle_mount: `${url('plugin')}/mount/`,
  // Finds its folder at run time.
  service_circle_standalone: '',
};
const bundles = (...names: string[]): RspackOptions[] =>
  configs
    .filter(({ name }) => names.includes(name ?? ''))
    .map((config) => ({
      ...config,
      output: { ...config.output, publicPath: addresses[config.name ?? ''] ?? '/', clean: false },
    }));

/** Answers requests by the app; when it has no route, passes them on to the bundler. */
const answer =
  (app: Hono) => async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const answered = await app.request(request.url ?? '/', { method: request.method });
    if (answered.status === 404) return next();
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    response.end(await answered.text());
  };

async function serve(part: 'plugin' | 'host', app: Hono, names: string[]) {
  const server = new RspackDevServer(
    {
      host: '127.0.0.1',
      port: ports[part],
      hot: false,
      liveReload: true,
      allowedHosts: 'all',
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' },
      client: { webSocketURL: `ws://localhost:${ports[part]}/ws`, overlay: false },
      setupMiddlewares: (middlewares) => [{ name: 'app', middleware: answer(app) }, ...middlewares],
    },
    rspack(bundles(...names)),
  );
  await server.start().catch((error: unknown) => explain(startError(error, part, ports[part]), command));
  return server;
}

// Before anything starts: the city's own process knows neither this command nor the other ports, and would stay behind.
for (const part of ['host', 'plugin', 'city'] as const) {
  await serveOrigin(() => new Response(), ports[part]).then(
    (probe) => probe.close(),
    (error: unknown) => explain(startError(error, part, ports[part]), command),
  );
}
const city = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', join(PROJECT, 'mocks/city/main.ts')],
  {
    stdio: 'inherit',
    env: { ...process.env, CITY_PORT: String(ports.city) },
  },
);
const quickStartsAreBuilt = existsSync(join(PROJECT, 'dist/package.json'));
if (quickStartsAreBuilt) await buildQuickStarts();
const servers = [
  await serve('plugin', deployedSettings([url('host')], url('city')), [
    'service_circle',
    'service_circle_mount',
    'service_circle_standalone',
    'service_circle_library',
  ]),
  await serve(
    'host',
    hostApp([], () => ({ plugin: url('plugin'), city: url('city') })),
    ['happy_cloud', 'happy_cloud_plain'],
  ),
];
endOnSignal(async () => {
  city.kill();
  await Promise.all(servers.map((server) => server.stop()));
});
console.log(`
幸福云（React）  ${url('host')}/
幸福云（无框架） ${url('host')}/plain.html
别的接法          ${url('host')}/ 后接 ${QUICK_STARTS.map((name) => `${name}.html`).join('、')}
${quickStartsAreBuilt ? '' : '要先 npm run build 才有：react-19、react-18、react-16、vue-3、vue-2、federation-runtime。'}
改了文件，页面会自己刷新。按 Ctrl-C 结束。`);
