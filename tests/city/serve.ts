import { once } from 'node:events';
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { createHttp, type Http } from '../../src/city/http/http.ts';

export interface Reply {
  readonly body: string;
  /** By default, JSON. */
  readonly type?: string;
  /** By default, 200. */
  readonly status?: number;
  /** Sent as `Retry-After`. By default, nothing is. */
  readonly retryAfter?: string;
}

/**
 * Serves a city for one test over real HTTP, until the test ends.
 *
 * @param reply the response for an address and a method; `undefined` is a 404, `never` is none
 */
export async function serve(
  reply: (url: URL, method: string) => Reply | 'never' | undefined | Promise<Reply>,
): Promise<{ baseUrl: string; http: Http }> {
  const server = createServer(async (request, response) => {
    const said = await reply(new URL(request.url ?? '/', 'http://city.example'), request.method ?? 'GET');
    if (said === 'never') return;
    response.statusCode = said ? (said.status ?? 200) : 404;
    response.setHeader('Content-Type', said?.type ?? 'application/json');
    if (said?.retryAfter !== undefined) response.setHeader('Retry-After', said.retryAfter);
    response.end(said?.body ?? '{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return { baseUrl: `http://127.0.0.1:${address.port}`, http: createHttp() };
}
