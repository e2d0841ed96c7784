import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createCircuit } from '../../../src/city/http/circuit.ts';
import { createHttp, type HttpOptions } from '../../../src/city/http/http.ts';
import { createRetryBudget } from '../../../src/city/http/retryBudget.ts';
import { deviceTiming } from '../../../src/city/http/retrying.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A city that answers as told, counts what it is asked, and a client whose waiting is only written down. */
async function setUp(answer: RequestListener, options: HttpOptions = {}) {
  const asked: { url: string; headers: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({
    close() {
      server.closeAllConnections();
      server.close();
    },
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const waits: number[] = [];
  const http = createHttp({
    budget: createRetryBudget(),
    circuit: createCircuit(() => 0),
    timing: { now: () => 0, random: () => 0.5, wait: async (ms) => void waits.push(ms) },
    ...options,
  });
  return { url: `http://127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}`, http, asked, waits };
}

const failing =
  (times: number, status = 503, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    times -= 1;
    if (times < 0) response.writeHead(200).end('{"ok":true}');
    else response.writeHead(status, headers).end();
  };

describe('reading', () => {
  it('retries at most twice, with a longer wait each time', async () => {
    const { url, http, asked, waits } = await setUp(failing(2));
    await expect(http.get(url)).resolves.toEqual({ ok: true });
    expect(asked).toHaveLength(3);
    expect(waits).toEqual([400, 800]);
  });

  it('gives up after the second retry', async () => {
    const { url, http, asked } = await setUp(failing(9));
    await expect(http.get(url)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(asked).toHaveLength(3);
  });

  it('does not retry after a timeout', async () => {
    const { url, http, asked } = await setUp(() => {}, { timeout: 30 });
    await expect(http.get(url)).rejects.toMatchObject({ kind: 'timeout' });
    expect(asked).toHaveLength(1);
  });

  it('does not retry after a refusal', async () => {
    const { url, http, asked } = await setUp(failing(9, 422));
    await expect(http.get(url)).rejects.toMatchObject({ kind: 'refused' });
    expect(asked).toHaveLength(1);
  });

  it('waits as long as the city asks for', async () => {
    const { url, http, waits } = await setUp(failing(1, 429, { 'Retry-After': '3' }));
    await http.get(url);
    expect(waits).toEqual([3000]);
  });

  it('does not wait for a time in the past', async () => {
    const past = 'Wed, 31 Dec 1969 23:00:00 GMT';
    const { url, http, waits } = await setUp(failing(1, 503, { 'Retry-After': past }));
    await http.get(url);
    expect(waits).toEqual([0]);
  });

  it.each([
    ['1.5', 1500],
    ['0', 0],
    [' 2 ', 2000],
    ['Thu, 01 Jan 1970 00:00:03 GMT', 3000],
    ['-5', 400],
    ['soon', 400],
    ['2 hours', 400],
    ['1.2.3', 400],
  ])('understands Retry-After: %s', async (header, ms) => {
    const { url, http, waits } = await setUp(failing(1, 503, { 'Retry-After': header }));
    await http.get(url);
    expect(waits).toEqual([ms]);
  });

  it('waits for the cooldown once, and not again before a retry', async () => {
    const circuit = { ...createCircuit(() => 0), cooldown: () => 700 };
    const { url, http, waits } = await setUp(failing(1), { circuit });
    await http.get(url);
    expect(waits).toEqual([700, 400]);
  });

  it('does not retry if the city asks for a longer wait than ten seconds', async () => {
    const { url, http, asked } = await setUp(failing(9, 429, { 'Retry-After': '600' }));
    await expect(http.get(url)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(asked).toHaveLength(1);
  });

  it('keeps retries a small part of all requests during an outage', async () => {
    const { url, http, asked } = await setUp(failing(10_000), {
      circuit: { allows: () => true, cooldown: () => 0, probe: () => undefined, record() {} },
    });
    const calls = 60;
    for (let call = 0; call < calls; call += 1) await http.get(url).catch(() => {});
    expect(asked.length).toBeLessThanOrEqual(calls * 2);
    expect(asked.length).toBeGreaterThan(calls);
  });
});

describe('the waiting of a device', () => {
  it('ends at once when the request is aborted', async () => {
    const leaving = new AbortController();
    const waiting = deviceTiming.wait(60_000, leaving.signal);
    leaving.abort('gone');
    await expect(waiting).rejects.toBe('gone');
  });
});

describe('a city that is back after an outage', () => {
  it('answers all requests that wait for the probe', async () => {
    let now = 0;
    let down = true;
    const { url, http, asked, waits } = await setUp(
      (_, response) => void (down ? response.writeHead(503).end() : response.writeHead(200).end('{}')),
      {
        budget: { earn() {}, spend: () => false },
        circuit: createCircuit(() => now),
        timing: {
          now: () => now,
          random: () => 0,
          wait: async (ms) => {
            waits.push(ms);
            now += ms;
          },
        },
      },
    );
    for (let call = 0; call < 5; call += 1) await http.get(url).catch(() => {});
    down = false;
    const answers = await Promise.all(['/a', '/b', '/c'].map((path) => http.get(`${url}${path}`)));
    expect(answers).toEqual([{}, {}, {}]);
    expect(asked).toHaveLength(8);
    expect(waits[0]).toBe(1000);
  });

  it('gets only the probe while it is unavailable', async () => {
    const { url, http, asked } = await setUp(failing(99), {
      budget: { earn() {}, spend: () => false },
      circuit: createCircuit(() => performance.now()),
    });
    for (let call = 0; call < 5; call += 1) await http.get(url).catch(() => {});
    await Promise.allSettled([http.get(url), http.get(url), http.get(url)]);
    expect(asked).toHaveLength(5);
  });
});

describe('writing', () => {
  it('is sent once and carries its key', async () => {
    const { url, http, asked } = await setUp(failing(1));
    await expect(http.send('POST', url, { requestId: 'r-1', body: {} })).rejects.toMatchObject({
      kind: 'unavailable',
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers['idempotency-key']).toBe('r-1');
  });

  it('returns an expected refusal as a response', async () => {
    const { url, http } = await setUp((_, response) => response.writeHead(409).end('{"nearest":[]}'));
    await expect(http.send('POST', url, { requestId: 'r', expect: [409] })).resolves.toEqual({
      status: 409,
      body: { nearest: [] },
    });
  });
});

describe('the token', () => {
  it('does not follow a redirect', async () => {
    const elsewhere = await setUp((_, response) => response.writeHead(200).end('{}'));
    const home = await setUp((_, response) => response.writeHead(302, { Location: elsewhere.url }).end());
    const { url, origin } = home;
    const http = createHttp({
      auth: { getToken: async () => 'secret' },
      tokenOrigins: [origin],
      budget: { earn() {}, spend: () => false },
    });
    await expect(http.get(url)).rejects.toMatchObject({ name: 'Failure' });
    expect(elsewhere.asked).toEqual([]);
  });
});

describe('an answer', () => {
  it('that is too big is refused during the download, and not asked for again', async () => {
    let asked = 0;
    const { url, http } = await setUp((_, response) => {
      asked += 1;
      response.writeHead(200);
      const chunk = Buffer.alloc(1024 * 1024, 'x');
      const more = () => {
        if (!response.destroyed) response.write(chunk, more);
      };
      more();
    });
    await expect(http.get(url)).rejects.toMatchObject({ kind: 'malformed' });
    expect(asked).toBe(1);
  });

  it('that is nested ten thousand deep is refused', async () => {
    const { url, http } = await setUp((_, response) =>
      response.end(`${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    );
    await expect(http.get(url)).rejects.toMatchObject({ kind: 'malformed' });
  });

  it('with a __proto__ key changes no prototype', async () => {
    const { url, http } = await setUp((_, response) => response.end('{"__proto__":{"evil":1},"a":1}'));
    const body = await http.get(url);
    expect(body).toEqual({ a: 1 });
    expect(Object.hasOwn(Object.prototype, 'evil')).toBe(false);
  });
});
