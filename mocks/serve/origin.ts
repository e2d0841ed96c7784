import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { isLost } from '../city/lostResponse.ts';

/** An origin that is served on this machine only. */
export interface Origin {
  /** Without a slash at the end. */
  readonly url: string;
  /** Closes the server and its open connections at once. */
  close(): Promise<void>;
}

type Handler = (request: Request) => Response | Promise<Response>;

/**
 * Serves over real HTTP. Where a response is lost, the connection is cut.
 *
 * @param port 0 takes any free port
 * @throws the system's error when the port is not available
 */
export async function serveOrigin(handler: Handler, port: number): Promise<Origin> {
  const answer = async (request: Request, { outgoing }: HttpBindings | Http2Bindings) => {
    const response = await handler(request);
    if (isLost(response)) outgoing.destroy();
    return response;
  };
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
