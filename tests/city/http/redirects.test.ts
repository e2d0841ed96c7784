import { once } from 'node:events';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveOrigin } from '../../../mocks/serve/origin.ts';
import { createHttp } from '../../../src/city/http/http.ts';
import { listen, rejection } from '../listen.ts';

const noRetries = { earn() {}, spend: () => false };
const redirectTo = (location: string) => () =>
  new Response(null, { status: 302, headers: { Location: location } });
/** What a read of an address fails with. */
const failureAt = (url: string) => rejection(createHttp({ budget: noRetries }).get(url));

describe('a read that a city redirects', () => {
  it('is followed without a token', async () => {
    const other = await listen(() => new Response('{"items":[1]}'));
    const city = await listen(redirectTo(`${other.url}/jobs`));
    expect(await createHttp().get(city.url)).toEqual({ items: [1] });
  });

  it.each(['data:application/json,[]', 'ftp://127.0.0.1/jobs', 'file:///etc/hosts', 'javascript:0'])(
    'never leaves http(s): %s',
    async (location) => {
      const city = await listen(redirectTo(location));
      expect(await failureAt(city.url)).toMatchObject({
        name: 'Failure',
        kind: 'offline',
        cause: 'redirected',
      });
    },
  );

  it('says redirected in a loop, and to an address where nobody listens', async () => {
    const loop = await listen((request) => redirectTo(request.url)());
    expect(await failureAt(loop.url)).toMatchObject({ kind: 'offline', cause: 'redirected' });
    const gone = await listen(redirectTo('http://127.0.0.1:1/'));
    expect(await failureAt(gone.url)).toMatchObject({ kind: 'offline', cause: 'redirected' });
  });

  it('says redirected with a token, is not followed and not repeated', async () => {
    const other = await listen(() => new Response('{}'));
    const city = await listen(redirectTo(other.url));
    const http = createHttp({ auth: { getToken: async () => 'secret' }, tokenOrigins: [city.url] });
    expect(await rejection(http.get(city.url))).toMatchObject({ kind: 'offline', cause: 'redirected' });
    expect({ city: city.seen.length, other: other.seen.length }).toEqual({ city: 1, other: 0 });
  });

  it('fails as the last answer fails', async () => {
    const other = await listen(() => new Response('{}', { status: 403 }));
    const city = await listen(redirectTo(other.url));
    expect(await failureAt(city.url)).toMatchObject({ kind: 'unauthorized' });
  });
});

describe('a read that a city redirects within itself', () => {
  it.each([301, 302, 303, 307, 308])('follows a relative Location of a %i', async (status) => {
    const { url } = await listen(({ url: asked }) =>
      asked.endsWith('/jobs/')
        ? new Response('{"items":[1]}')
        : new Response(null, { status, headers: { Location: 'jobs/' } }),
    );
    expect(await createHttp().get(`${url}/jobs`)).toEqual({ items: [1] });
  });

  it.each([300, 302])('is a failure if a %i names no address', async (status) => {
    const { url } = await listen(() => new Response('{}', { status }));
    expect(await failureAt(url)).toMatchObject({ name: 'Failure' });
  });

  it('cannot read a 304 that nobody asked for', async () => {
    const { url } = await listen(() => new Response(null, { status: 304 }));
    expect(await failureAt(url)).toMatchObject({ name: 'Failure', kind: 'malformed' });
  });
});

describe('a write that a city redirects', () => {
  it.each([301, 302, 303, 307, 308])('by a %i is not sent again', async (status) => {
    const other = await listen(() => new Response('{}'));
    const city = await listen(() => new Response(null, { status, headers: { Location: other.url } }));
    const sent = createHttp().send('POST', city.url, { body: {}, requestId: 'r' });
    expect(await rejection(sent)).toMatchObject({ kind: 'offline', cause: 'redirected' });
    expect({ city: city.seen.length, other: other.seen.length }).toEqual({ city: 1, other: 0 });
  });

  it('says redirected', async () => {
    const city = await listen(redirectTo('http://127.0.0.1:1/'));
    const sent = createHttp().send('POST', city.url, { requestId: 'r' });
    expect(await rejection(sent)).toMatchObject({ kind: 'offline', cause: 'redirected' });
  });
});

describe('an address without an answer', () => {
  it('is told as refused, or as an unknown host', async () => {
    for (const [reason, url] of [
      ['refused', await closedAddress()],
      ['unknown host', 'http://city.invalid/'],
    ] as const) {
      expect(await failureAt(url)).toMatchObject({
        kind: 'offline',
        cause: { message: expect.stringMatching(`^${reason}: `) },
      });
    }
  });

  it('is told as TLS if it is http behind https', async () => {
    const plain = await listen(() => new Response('{}'));
    const failure = await failureAt(plain.url.replace('http:', 'https:'));
    expect(failure).toMatchObject({ kind: 'offline', cause: { message: expect.stringMatching(/^TLS: /) } });
  });

  it('is told as a closed connection, or as no HTTP', async () => {
    const closing = await tcp((socket) => socket.destroy());
    expect(await failureAt(closing)).toMatchObject({
      cause: { message: expect.stringMatching(/^connection closed: /) },
    });
    const chatting = await tcp((socket) => socket.end('SSH-2.0-OpenSSH\r\n\r\n'));
    expect(await failureAt(chatting)).toMatchObject({
      cause: { message: expect.stringMatching(/^no HTTP: /) },
    });
  });
});

/** An address where nobody listens any more. */
async function closedAddress() {
  const { url, close } = await serveOrigin(() => new Response(''), 0);
  await close();
  return url;
}

/** A server that speaks no HTTP, for one test. */
async function tcp(onConnect: Parameters<typeof createTcpServer>[1]) {
  const server = createTcpServer(onConnect).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return `http://127.0.0.1:${address.port}/`;
}
