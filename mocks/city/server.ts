import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type CityOptions, createCity } from './app.ts';

export interface ServeOptions extends CityOptions {
  /** 0 takes any free one. */
  readonly port: number;
}

export interface ServedCity {
  /** Origin without a slash at the end; the base address of the source is `${url}/api`. */
  readonly url: string;
  /** Ends at once, open connections too. */
  close(): Promise<void>;
}

/** Serves a sandbox city on this machine only. Rejects with the system's error when the port cannot be had. */
export async function serveCity({ port, ...options }: ServeOptions): Promise<ServedCity> {
  const city = createCity(options);
  const server = createServer(getRequestListener(city.fetch, { overrideGlobalObjects: false }));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('not a TCP server');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
