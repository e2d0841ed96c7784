import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** One origin served on this machine only. */
export interface Origin {
  /** Without a slash at the end. */
  readonly url: string;
  /** Ends at once, open connections too. */
  close(): Promise<void>;
}

type Answering = (request: Request) => Response | Promise<Response>;

/**
 * Serves over real HTTP.
 *
 * @param port 0 takes any free one
 * @throws the system's error when the port cannot be had
 */
export async function serveOrigin(answer: Answering, port: number): Promise<Origin> {
  const server = createServer(getRequestListener(answer, { overrideGlobalObjects: false }));
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
