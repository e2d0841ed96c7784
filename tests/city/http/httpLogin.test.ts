import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createHttp, type TokenProvider } from '../../../src/city/http/http.ts';
import { gate, listen, rejection } from '../listen.ts';

const OLD = 'canary-old';
const NEW = 'canary-new';
const ok = () => new Response('{"ok":true}');
const no = () => new Response('', { status: 401 });
const tokenOf = (request: Request | undefined) => request?.headers.get('authorization');
const ifNew = (request: Request) => (tokenOf(request) === `Bearer ${NEW}` ? ok() : no());

/** A login whose token is old until a refresh is over. */
function expired(refreshed: () => Promise<unknown> = async () => {}) {
  let token = OLD;
  let refreshes = 0;
  const auth: TokenProvider = {
    async getToken({ refresh = false } = {}) {
      if (refresh) {
        refreshes += 1;
        await refreshed();
        token = NEW;
      }
      return token;
    },
  };
  return { auth, refreshes: () => refreshes };
}

describe('the token of a resident', () => {
  it('is sent only to the origins on the list, and not even requested for others', async () => {
    const [city, other] = [await listen(ok), await listen(ok)];
    const asked: unknown[] = [];
    const auth: TokenProvider = {
      async getToken(options) {
        asked.push(options);
        return OLD;
      },
    };
    const http = createHttp({ auth, tokenOrigins: [city.url] });
    await http.get(`${other.url}/jobs`);
    expect(asked).toEqual([]);
    await http.get(`${city.url}/jobs`);
    expect(tokenOf(city.seen[0])).toBe(`Bearer ${OLD}`);
    expect(tokenOf(other.seen[0])).toBeNull();
  });

  it('is not sent without a list or without a login', async () => {
    const { url, seen } = await listen(ok);
    await createHttp({ auth: expired().auth }).get(url);
    await createHttp({ auth: { getToken: async () => null }, tokenOrigins: [url] }).get(url);
    expect(seen.map(tokenOf)).toEqual([null, null]);
  });

  it('is not sent along with a redirect to another origin', async () => {
    const other = await listen(ok);
    const city = await listen(() => Response.redirect(`${other.url}/jobs`));
    const http = createHttp({ auth: expired().auth, tokenOrigins: [city.url] });
    expect(await rejection(http.get(city.url))).toMatchObject({ kind: 'offline' });
    expect(tokenOf(city.seen[0])).toBe(`Bearer ${OLD}`);
    expect(other.seen).toEqual([]);
  });

  it('is in no address and in no failure', async () => {
    const { url, seen } = await listen(() => new Response('', { status: 503 }));
    const http = createHttp({ auth: expired().auth, tokenOrigins: [url] });
    const failure = await rejection(http.get(`${url}/jobs`, { query: { q: 'a' } }));
    expect(tokenOf(seen[0])).toContain(OLD);
    expect(seen[0]?.url).not.toContain('canary');
    expect(inspect(failure, { depth: 20, showHidden: true })).not.toContain('canary');
  });
});

describe('a login that has ended', () => {
  it('is refreshed once, and the request repeated', async () => {
    const { url, seen } = await listen(ifNew);
    const { auth, refreshes } = expired();
    expect(await createHttp({ auth, tokenOrigins: [url] }).get(url)).toEqual({ ok: true });
    expect(seen.map(tokenOf)).toEqual([`Bearer ${OLD}`, `Bearer ${NEW}`]);
    expect(refreshes()).toBe(1);
  });

  it('is not refreshed for an origin without the token', async () => {
    const { url, seen } = await listen(no);
    const { auth, refreshes } = expired();
    const http = createHttp({ auth, tokenOrigins: ['https://city.example'] });
    expect(await rejection(http.get(url))).toMatchObject({ kind: 'unauthorized' });
    expect({ asked: seen.length, refreshes: refreshes() }).toEqual({ asked: 1, refreshes: 0 });
  });

  it('is refreshed once for many requests', async () => {
    let refusals = 0;
    const allRefused = gate();
    const { url, seen } = await listen((request) => {
      const answer = ifNew(request);
      if (!answer.ok) refusals += 1;
      if (refusals === 20) allRefused.open();
      return answer;
    });
    const { auth, refreshes } = expired(() => allRefused.opened);
    const http = createHttp({ auth, tokenOrigins: [url] });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, nth) => http.get(`${url}/${nth}`)));
    expect(answers).toEqual(Array.from({ length: 20 }, () => ({ ok: true })));
    expect(refreshes()).toBe(1);
    expect(seen).toHaveLength(40);
  });

  it('is not refreshed again for a request that was refused after the refresh', async () => {
    const refreshed = gate();
    const { url } = await listen(async (request) => {
      const answer = ifNew(request);
      if (answer.ok) refreshed.open();
      else if (request.url.endsWith('/late')) await refreshed.opened;
      return answer;
    });
    const { auth, refreshes } = expired();
    const http = createHttp({ auth, tokenOrigins: [url] });
    await Promise.all([http.get(`${url}/late`), http.get(`${url}/early`)]);
    expect(refreshes()).toBe(1);
  });

  it('is refreshed again when the new token has ended too', async () => {
    let valid = NEW;
    const { url } = await listen((request) => (tokenOf(request) === `Bearer ${valid}` ? ok() : no()));
    const { auth, refreshes } = expired();
    const http = createHttp({ auth, tokenOrigins: [url] });
    await http.get(url);
    valid = 'another';
    expect(await rejection(http.get(url))).toMatchObject({ kind: 'unauthorized' });
    expect(refreshes()).toBe(2);
  });

  it('is unauthorized when the refresh does not help, and is not tried for ever', async () => {
    const { url, seen } = await listen(no);
    const { auth, refreshes } = expired();
    const failure = await rejection(createHttp({ auth, tokenOrigins: [url] }).get(url));
    expect(failure).toMatchObject({ name: 'Failure', kind: 'unauthorized' });
    expect({ asked: seen.length, refreshes: refreshes() }).toEqual({ asked: 2, refreshes: 1 });
  });

  it('goes on refreshing for other requests when the first is aborted', async () => {
    const { url } = await listen(ifNew);
    const leaving = new AbortController();
    const { auth, refreshes } = expired(async () => leaving.abort('gone'));
    const http = createHttp({ auth, tokenOrigins: [url] });
    const first = rejection(http.get(`${url}/a`, { signal: leaving.signal }));
    const second = http.get(`${url}/b`);
    expect(await first).toBe('gone');
    expect(await second).toEqual({ ok: true });
    expect(refreshes()).toBe(1);
  });

  it('leaves no trace of a token that is in what the host throws', async () => {
    const { url } = await listen(no);
    const token = 'eyJhbGciOi.secret';
    const auth = { getToken: () => Promise.reject(new Error(`expired: ${token}`)) };
    const failure = await rejection(createHttp({ auth, tokenOrigins: [url] }).get(url));
    expect(failure).toMatchObject({ name: 'Failure', kind: 'unavailable' });
    const { cause, stack } = Object(failure);
    expect(`${cause} ${cause?.stack} ${stack}`).not.toContain(token);
  });
});
