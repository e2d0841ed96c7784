import { describe, expect, it } from 'vitest';
import { createHttp } from '../../../src/city/http/http.ts';
import { createOriginPauses } from '../../../src/city/http/originPauses.ts';
import { createRetryBudget } from '../../../src/city/http/retryBudget.ts';
import { listen, rejection } from '../listen.ts';

/** A city that is busy until a time, and clients of one page that share its clock. */
async function busyCity(retryAfter: string) {
  let now = 0;
  let busy = true;
  const { url, seen } = await listen(() =>
    busy
      ? new Response('{}', { status: 429, headers: { 'Retry-After': retryAfter } })
      : new Response('{"items":[]}'),
  );
  const waits: number[] = [];
  const pauses = createOriginPauses(() => now);
  const timing = {
    now: () => now,
    random: () => 0,
    async wait(ms: number) {
      waits.push(ms);
      now += ms;
    },
  };
  return {
    url,
    seen,
    waits,
    client: () => createHttp({ pauses, timing, budget: createRetryBudget() }),
    later(ms: number) {
      now += ms;
    },
    recovers() {
      busy = false;
    },
  };
}

describe('Retry-After', () => {
  it('is kept to by every request to the origin, of every widget on the page', async () => {
    const { url, seen, client } = await busyCity('60');
    await rejection(client().get(`${url}/jobs`));
    expect(seen).toHaveLength(1);
    for (let tap = 0; tap < 100; tap += 1) {
      const request =
        tap % 2 ? client().get(`${url}/policies`) : client().send('POST', url, { requestId: 'r' });
      expect(await rejection(request)).toMatchObject({ name: 'Failure', kind: 'unavailable' });
    }
    expect(seen).toHaveLength(1);
  });

  it('ends with its time', async () => {
    const { url, seen, client, later, recovers } = await busyCity('60');
    await rejection(client().get(url));
    recovers();
    later(59_000);
    expect(await client().get(url)).toEqual({ items: [] });
    later(1_000);
    expect(await client().get(url)).toEqual({ items: [] });
    expect(seen).toHaveLength(3);
  });

  it('is waited for if it is short, before the first request of others too', async () => {
    const { url, waits, client, recovers } = await busyCity('5');
    await rejection(client().send('POST', url, { requestId: 'r' }));
    recovers();
    expect(await client().get(url)).toEqual({ items: [] });
    expect(waits).toEqual([5000]);
  });

  it('holds for its origin only', async () => {
    const { url, client } = await busyCity('60');
    const other = await listen(() => new Response('{"items":[]}'));
    const http = client();
    await rejection(http.get(url));
    expect(await http.get(other.url)).toEqual({ items: [] });
  });

  it.each([301, 400, 404, 409, 413])(
    'of a %i is about one record, and pauses nothing else',
    async (status) => {
      const { url, seen } = await listen(({ url: asked }) =>
        asked.endsWith('/one')
          ? new Response('{}', { status, headers: { 'Retry-After': '600' } })
          : new Response('{"items":[]}'),
      );
      const http = createHttp({ pauses: createOriginPauses(Date.now), budget: createRetryBudget() });
      await rejection(http.send('POST', `${url}/one`, { requestId: 'r' }));
      expect(await http.get(`${url}/others`)).toEqual({ items: [] });
      expect(seen).toHaveLength(2);
    },
  );

  it('holds for the retry of another request', async () => {
    const { url, seen } = await listen(({ url: asked }) =>
      asked.endsWith('/busy')
        ? new Response('{}', { status: 429, headers: { 'Retry-After': '60' } })
        : new Response('{}', { status: 500 }),
    );
    let now = 0;
    const http = createHttp({
      pauses: createOriginPauses(() => now),
      budget: createRetryBudget(),
      timing: {
        now: () => now,
        random: () => 0,
        async wait(ms) {
          now += ms;
          await rejection(http.send('POST', `${url}/busy`, { requestId: 'r' }));
        },
      },
    });
    expect(await rejection(http.get(`${url}/down`))).toMatchObject({ kind: 'unavailable' });
    expect(seen.map(({ url: asked }) => asked.slice(url.length))).toEqual(['/down', '/busy']);
  });

  it('that is short is waited for by the retry of another request', async () => {
    const waits: number[] = [];
    const pauses = createOriginPauses(() => 0);
    const { url } = await listen(() => {
      pauses.record(url, 5000);
      return new Response('{}', { status: 500 });
    });
    const timing = { now: () => 0, random: () => 0, wait: async (ms: number) => void waits.push(ms) };
    await rejection(createHttp({ pauses, timing, budget: createRetryBudget() }).get(url));
    expect(waits).toEqual([5000, 5000]);
  });

  it('that grows while others wait for it is kept to', async () => {
    const pauses = createOriginPauses(() => 0);
    const { url, seen } = await listen(() => new Response('{}'));
    pauses.record(url, 5000);
    const timing = {
      now: () => 0,
      random: () => 0,
      wait: async () => pauses.record(url, 60_000),
    };
    const failure = await rejection(createHttp({ pauses, timing }).get(url));
    expect(failure).toMatchObject({ name: 'Failure', kind: 'unavailable' });
    expect(seen).toEqual([]);
  });

  it('of days is kept to for an hour', () => {
    let now = 0;
    const pauses = createOriginPauses(() => now);
    pauses.record('https://city.example', 999_999_999);
    now = 3_600_000;
    expect(pauses.left('https://city.example')).toBe(0);
  });
});
