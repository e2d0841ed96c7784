import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type RspackOptions, rspack } from '@rspack/core';
import { RspackDevServer } from '@rspack/dev-server';
import { type Ports, PortTaken } from './demo.ts';
import { endOnSignal, explain, portsFromEnvironment } from './ports.ts';
import { PROJECT } from './quickStarts.ts';

/* `npm run dev`: the three origins as in `npm start`, built for development; a saved file reloads the page. */

process.env.NODE_ENV = 'development';
const { default: configs } = await import('../../rspack.config.ts');
const ports = portsFromEnvironment();
const url = (part: keyof Ports) => `http://localhost:${ports[part]}`;

/** Each bundle under the address it is asked for; the names are those of rspack.config.ts. */
const addresses: Record<string, string> = {
  service_circle: `${url('plugin')}/`,
  service_circle_mount: `${url('plugin')}/mount/`,
  happy_cloud: '/',
  happy_cloud_plain: '/',
};
const bundles = (...names: string[]): RspackOptions[] =>
  configs
    .filter(({ name }) => names.includes(name ?? ''))
    .map((config) => ({
      ...config,
      output: { ...config.output, publicPath: addresses[config.name ?? ''] ?? '/', clean: false },
    }));

async function serve(part: 'plugin' | 'host', names: string[]) {
  const server = new RspackDevServer(
    {
      host: '127.0.0.1',
      port: ports[part],
      hot: false,
      liveReload: true,
      allowedHosts: 'all',
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' },
      client: { webSocketURL: `ws://localhost:${ports[part]}/ws`, overlay: false },
      setupMiddlewares: (middlewares) => [
        {
          name: 'addresses',
          path: '/addresses.json',
          middleware: (_request: IncomingMessage, response: ServerResponse) => {
            response.setHeader('Content-Type', 'application/json');
            response.end(JSON.stringify({ plugin: url('plugin'), city: url('city') }));
          },
        },
        ...middlewares,
      ],
    },
    rspack(bundles(...names)),
  );
  await server.start().catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    explain(taken ? new PortTaken(part, ports[part]) : error, 'npm run dev');
  });
  return server;
}

const city = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', join(PROJECT, 'mocks/city/main.ts')],
  {
    stdio: 'inherit',
    env: { ...process.env, CITY_PORT: String(ports.city) },
  },
);
const servers = [
  await serve('plugin', ['service_circle', 'service_circle_mount']),
  await serve('host', ['happy_cloud', 'happy_cloud_plain']),
];
endOnSignal(async () => {
  city.kill();
  await Promise.all(servers.map((server) => server.stop()));
});
console.log(`
幸福云(React)    ${url('host')}/
幸福云(无框架)   ${url('host')}/plain.html
改了文件,页面会自己刷新。按 Ctrl-C 结束。`);
