import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** An origin that is served on this machine only. */
export interface Origin {
  /** Without a slash at the end. */
  readonly url: string;
  /** Closes the server and its open connections at once. */
  close(): Promise<void>;
}

type Handler = (request: Request) => Response | Promise<Response>;

/**
 * Serves over real HTTP.
 *
 * @param port 0 takes any free port
 * @throws the system's error when the port is not available
 */
export async function serveOrigin(handler: Handler, port: number): Promise<Origin> {
  const server = createServer(getRequestListener(handler, { overrideGlobalObjects: false }));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('not a TCP server');
  return {
    url: `http://localhost:${address.port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
