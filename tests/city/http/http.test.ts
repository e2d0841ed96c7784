import { describe, expect, it } from 'vitest';
import { createCircuit } from '../../../src/city/http/circuit.ts';
import { createHttp } from '../../../src/city/http/http.ts';
import { Failure } from '../../../src/domain/failure.ts';
import { listen, rejection } from '../listen.ts';

const noRetries = { earn() {}, spend: () => false };

describe('an answer of the city', () => {
  it('is read as JSON, whatever its media type', async () => {
    const { url } = await listen(() => new Response('{"items":[{"a":null}]}'));
    expect(await createHttp().get(`${url}/jobs`)).toEqual({ items: [{ a: null }] });
  });

  it('may have any brackets and quotes in its words', async () => {
    const words = `\\"${'[{'.repeat(70)}`;
    const { url } = await listen(() => new Response(JSON.stringify({ words })));
    expect(await createHttp().get(url)).toEqual({ words });
  });

  it('changes no prototype, whatever keys it has', async () => {
    const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const { url } = await listen(() => new Response(hostile));
    await createHttp().get(url);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    [400, 'refused'],
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [404, 'missing'],
    [408, 'unavailable'],
    [409, 'taken'],
    [410, 'missing'],
    [422, 'refused'],
    [425, 'unavailable'],
    [429, 'unavailable'],
    [500, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
  ])('with status %i is %s', async (status, kind) => {
    const { url, seen } = await listen(() => new Response('{"items":[]}', { status }));
    expect(await rejection(createHttp({ budget: noRetries }).get(url))).toMatchObject({
      name: 'Failure',
      kind,
    });
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['a web page', '<!doctype html><title>登录</title>', 200],
    ['nothing', '', 200],
    ['no content', null, 204],
    ['cut off', '{"items":[{"id":"a"},{"id', 200],
    ['two answers at once', '{}{}', 200],
  ])('that is %s is malformed', async (_, body, status) => {
    const { url } = await listen(() => new Response(body, { status }));
    const failure = await rejection(createHttp().get(url));
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ kind: 'malformed' });
  });

  it('that is too late is a timeout', async () => {
    const { url } = await listen(() => new Promise<Response>(() => {}));
    const http = createHttp({ timeout: 30 });
    expect(await rejection(http.get(url))).toMatchObject({ name: 'Failure', kind: 'timeout' });
  });

  it('that never comes is offline', async () => {
    expect(await rejection(createHttp().get('http://127.0.0.1:1/'))).toMatchObject({
      name: 'Failure',
      kind: 'offline',
    });
  });
});

describe('a question to the city', () => {
  it('repeats a field that has several values, and escapes what is in them', async () => {
    const { url, seen } = await listen(() => new Response('{}'));
    await createHttp().get(`${url}/jobs`, { query: { town: ['a', 'b&c=d'], q: '保安 夜班' } });
    const asked = new URL(seen[0]?.url ?? '').searchParams;
    expect(asked.getAll('town')).toEqual(['a', 'b&c=d']);
    expect(asked.get('q')).toBe('保安 夜班');
    expect([...asked.keys()]).toEqual(['town', 'town', 'q']);
  });

  it('is asked without half a character, as a box leaves it, and no outage follows from it', async () => {
    const { url, seen } = await listen(() => new Response('{}'));
    await createHttp().get(`${url}/jobs`, { query: { q: '保安\ud83d', town: ['\udc00a', '😀'] } });
    const asked = new URL(seen[0]?.url ?? '').searchParams;
    expect([asked.get('q'), ...asked.getAll('town')]).toEqual(['保安', 'a', '😀']);
  });

  it('rejects with the reason of the abort', async () => {
    const leaving = new AbortController();
    const reason = new Error('the resident left');
    const { url } = await listen(() => {
      leaving.abort(reason);
      return new Promise<Response>(() => {});
    });
    expect(await rejection(createHttp().get(url, { signal: leaving.signal }))).toBe(reason);
  });

  it('is not sent if it was aborted before', async () => {
    const { url, seen } = await listen(() => new Response('{}'));
    const signal = AbortSignal.abort('too late');
    expect(await rejection(createHttp().get(url, { signal }))).toBe('too late');
    expect(seen).toEqual([]);
  });

  it.each([
    [200, 'answered'],
    [401, 'answered'],
    [404, 'answered'],
    [429, 'answered'],
    [503, 'failed'],
  ])('that got a %i has %s: a refusal is no outage', async (status, outcome) => {
    const { url } = await listen(() => new Response('{}', { status }));
    const recorded: string[] = [];
    const circuit = {
      ...createCircuit(() => 0),
      record: (_: string, outcome: string) => void recorded.push(outcome),
    };
    await createHttp({ circuit, budget: noRetries })
      .get(url)
      .catch(() => {});
    expect(recorded).toEqual([outcome]);
  });

  it('that is aborted does not count as a failure of the city', async () => {
    const leaving = new AbortController();
    const { url } = await listen(() => {
      leaving.abort('gone');
      return new Promise<Response>(() => {});
    });
    const recorded: string[] = [];
    const circuit = {
      ...createCircuit(() => 0),
      record: (_: string, outcome: string) => void recorded.push(outcome),
    };
    await rejection(createHttp({ circuit }).get(url, { signal: leaving.signal }));
    expect(recorded).toEqual(['abandoned']);
  });

  it('that is aborted and fails at once rejects with the reason of the abort', async () => {
    const leaving = new AbortController();
    const { url } = await listen(() => {
      leaving.abort('gone');
      return new Response('', { status: 500 });
    });
    expect(await rejection(createHttp().get(url, { signal: leaving.signal }))).toBe('gone');
  });
});

describe('a write that a city redirects', () => {
  it.each([301, 302, 307, 308])(
    'with %i is not followed: nothing of a person reaches the other origin',
    async (status) => {
      const other = await listen(() => new Response('{"item":{}}', { status: 201 }));
      const city = await listen(
        () => new Response(null, { status, headers: { Location: `${other.url}/bookings` } }),
      );
      const body = { person: { name: '示例居民', phone: '13800000000' } };
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
        const sent = createHttp().send(method, `${city.url}/bookings`, { body, requestId: 'r-1' });
        expect(await rejection(sent)).toBeInstanceOf(Failure);
      }
      expect(city.seen).toHaveLength(4);
      expect(other.seen).toEqual([]);
    },
  );
});
