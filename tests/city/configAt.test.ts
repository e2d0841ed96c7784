import { describe, expect, it } from 'vitest';
import type { CityConfig } from '../../src/city/cityConfig.ts';
import { followConfig } from '../../src/city/configAt.ts';
import { followAt } from '../../src/city/followAt.ts';
import { createHttp } from '../../src/city/http/http.ts';
import type { CachedText, CacheStore } from '../../src/city/kept/cacheStore.ts';
import type { Failure } from '../../src/domain/failure.ts';
import { listen } from './listen.ts';
import { NOW, unhurried } from './sandbox.ts';

const config = (name: string) =>
  JSON.stringify({ name, sources: [{ kind: 'gateway', baseUrl: 'https://city.example/api' }] });
const PAGE = '<!doctype html><title>统一身份认证</title>';
const WRONG = '{"name":"示例","sources":[{"kind":"ftp","baseUrl":"https://city.example"}]}';

function device(): CacheStore {
  const texts = new Map<string, CachedText>();
  return {
    read: async (key) => texts.get(key),
    write: async (key, cached) => void texts.set(key, cached),
  };
}

/** Follows an address that gives these answers, one a minute, and leaves after the last. */
async function follow(answers: readonly (string | number)[], store?: CacheStore, at?: string) {
  let minute = 0;
  const { url } = await listen(() => {
    const answer = answers[minute] ?? 404;
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer);
  });
  const heard: string[] = [];
  const leaving = new AbortController();
  await followConfig(at ?? `${url}/city.json`, {
    http: createHttp(unhurried()),
    store,
    clock: () => NOW,
    signal: leaving.signal,
    wait: async () => {
      minute += 1;
      if (minute >= answers.length) leaving.abort();
    },
    onConfig: ({ name }: CityConfig) => void heard.push(name),
    onFailure: ({ kind, cause }: Failure) => void heard.push(`${kind}: ${String(cause)}`),
  });
  return { heard, address: `${url}/city.json` };
}

it('why there is no configuration at an address is told in plain values, which a host can send on', async () => {
  const { url } = await listen(() => new Response(PAGE));
  const leaving = new AbortController();
  const why = await new Promise((onFailure) => {
    void followAt(url, { clock: () => NOW, signal: leaving.signal, onConfig: () => {}, onFailure });
  });
  leaving.abort();
  expect(JSON.parse(JSON.stringify(why))).toEqual({
    kind: 'malformed',
    reason: 'HTML in place of the configuration',
  });
});

describe('the configuration of a city at an address', () => {
  it('is followed: a change is told once, and the same is not told again', async () => {
    const { heard } = await follow([config('甲'), config('甲'), config('乙')]);
    expect(heard).toEqual(['甲', '乙']);
  });

  it('stays the last good one while the address gives a page, a wrong field or nothing, each told once', async () => {
    const { heard } = await follow([config('甲'), PAGE, PAGE, WRONG, 404, config('乙')]);
    expect(heard[0]).toBe('甲');
    expect(heard[1]).toBe('malformed: HTML in place of the configuration');
    expect(heard[2]).toMatch(/^malformed: sources\[0\]\.kind: /);
    expect(heard[3]).toMatch(/^missing: /);
    expect(heard.slice(4)).toEqual(['乙']);
  });

  it('tells the same trouble again when it comes back', async () => {
    const { heard } = await follow([PAGE, config('甲'), PAGE]);
    const trouble = 'malformed: HTML in place of the configuration';
    expect(heard).toEqual([trouble, '甲', trouble]);
  });

  it('switches off within a minute with a sentence; what is switched off without one changes nothing', async () => {
    const off = (said: unknown) => config('甲').replace('}]', `,"off":${JSON.stringify(said)}}]`);
    const { heard } = await follow([config('甲'), off(true), off(' '), off('在核对，12 月 1 日再开。')]);
    expect(heard[0]).toBe('甲');
    expect(heard.slice(1, -1).every((said) => said.startsWith('malformed: sources[0].off: '))).toBe(true);
    expect(heard.at(-1)).toBe('甲');
  });

  it('is a failure when there is no good one', async () => {
    const { heard } = await follow([PAGE]);
    expect(heard).toEqual(['malformed: HTML in place of the configuration']);
  });

  it('is there at once from the device, before the address answers', async () => {
    const store = device();
    await store.write('config https://gone.invalid/city.json', { text: config('甲'), at: NOW.toISOString() });
    const { heard } = await follow([404], store, 'https://gone.invalid/city.json');
    expect(heard[0]).toBe('甲');
    expect(heard[1]).toMatch(/^offline/);
  });

  it('is kept by the page for the next mount, without a device', async () => {
    const { address } = await follow([config('甲')]);
    expect((await follow([404], undefined, address)).heard[0]).toBe('甲');
  });
});
