import { describe, expect, it, vi } from 'vitest';
import { createOutages, type TellOutage } from '../../../src/city/http/outages.ts';
import type { AnswerCache } from '../../../src/city/kept/cachedFallback.ts';
import type { CachedText } from '../../../src/city/kept/cacheStore.ts';
import { openCity } from '../../../src/city/openCity.ts';
import { IN_PROGRESS } from '../../../src/city/sources/gateway/problemTypes.ts';
import { Failure } from '../../../src/domain/failure.ts';
import { listen } from '../listen.ts';
import { NOW, unhurried } from '../sandbox.ts';

const towns = () => Response.json({ asOf: '2026-11-23T08:00:00+08:00', items: [] });
const out = () => new Response('', { status: 503 });

const stationsOfAnother = () => Response.json({ asOf: null, items: { rows: [] } });

/** Keeps answers in memory. */
function memory(): AnswerCache {
  const texts = new Map<string, CachedText>();
  const store: AnswerCache['store'] = {
    read: async (key) => texts.get(key),
    write: async (key, kept) => void texts.set(key, kept),
  };
  return { store, clock: () => NOW };
}

/** A city that answers as it is told, and what is told of it. */
async function city({ kind = 'gateway', cache }: { kind?: 'gateway' | 'hrss'; cache?: AnswerCache } = {}) {
  let answer = out;
  const { url } = await listen(() => answer());
  const tell = vi.fn<TellOutage>();
  const open = () =>
    openCity(
      { name: '示例城市', sources: [{ kind, baseUrl: `${url}/api` }] },
      { http: unhurried(), onOutage: tell, cache },
    );
  let opened = open();
  return {
    url,
    told: () => tell.mock.calls.map(([origin, outage]) => (origin === url ? outage : origin)),
    openAgain: () => {
      opened = open();
    },
    async ask(next: () => Response, signal?: AbortSignal, call: 'listTowns' | 'listStations' = 'listTowns') {
      answer = next;
      await opened[call]?.(signal).catch(() => {});
      await vi.dynamicImportSettled();
    },
  };
}

describe('an outage of a city', () => {
  it('is told when it begins and when it ends, once each, however often the city is asked', async () => {
    const { ask, told } = await city();
    for (const next of [towns, out, out, towns, towns]) await ask(next);
    expect(told()).toEqual([
      { kind: 'unavailable', reason: expect.stringContaining('503') },
      { ended: true, seconds: 0 },
    ]);
  });

  it('is a page in place of data too, of which no word is told', async () => {
    const { ask, told } = await city();
    await ask(() => new Response('<p>王小明 13800000000</p>', { headers: { 'Content-Type': 'text/html' } }));
    expect(told()).toEqual([{ kind: 'malformed', reason: 'no JSON' }]);
  });

  it.each([
    ['JSON of another product', { data: { list: ['王小明'] } }],
    ['a list', ['王小明']],
    ['rows in another form', { items: '王小明' }],
    ['an error', { code: 500, message: '用户王小明不存在', items: [] }],
    ['nothing', null],
  ])('is %s in place of the data too, of which no word is told', async (_, body) => {
    const { ask, told } = await city();
    await ask(() => Response.json(body));
    expect(told()).toEqual([{ kind: 'malformed', reason: 'listTowns: another shape' }]);
  });

  it('is an error of another kind of source that comes as an answer too', async () => {
    const { ask, told } = await city({ kind: 'hrss' });
    await ask(
      () => Response.json({ code: 500, msg: '用户王小明查询失败', data: [] }),
      undefined,
      'listStations',
    );
    expect(told()).toEqual([{ kind: 'unavailable', reason: 'listStations: an error in place of data' }]);
  });

  it('of one list is over when that list can be read again, and not before', async () => {
    const { ask, told } = await city();
    await ask(stationsOfAnother, undefined, 'listStations');
    await ask(towns);
    expect(told()).toHaveLength(1);
    await ask(towns, undefined, 'listStations');
    expect(told()).toEqual([expect.objectContaining({ kind: 'malformed' }), { ended: true, seconds: 0 }]);
  });

  it('is told once, though no list can be read', async () => {
    const { ask, told } = await city();
    await ask(() => Response.json({ data: [] }));
    await ask(() => Response.json({ data: [] }), undefined, 'listStations');
    await ask(() => Response.json({ data: [] }));
    expect(told()).toHaveLength(1);
  });

  it('is told, though residents see what was kept, which does not end it', async () => {
    const { ask, told } = await city({ cache: memory() });
    const aTown = { code: '310118001', name: '夏阳街道', lng: 121.1, lat: 31.1, datum: 'WGS-84' };
    await ask(() => Response.json({ asOf: null, items: [aTown] }));
    await ask(() => Response.json({ data: [] }));
    await ask(() => Response.json({ data: [] }));
    expect(told()).toEqual([{ kind: 'malformed', reason: 'listTowns: another shape' }]);
  });

  it('is none where only some rows cannot be read', async () => {
    const { ask, told } = await city();
    await ask(() => Response.json({ asOf: null, items: [{ name: 1 }] }));
    expect(told()).toEqual([]);
  });

  it.each([400, 401, 404])('is none where the city answers with %i', async (status) => {
    const { ask, told } = await city();
    await ask(() => new Response('{}', { status }));
    expect(told()).toEqual([]);
  });

  it('is over when the city refuses a request, for then it answers', async () => {
    const { ask, told } = await city();
    await ask(out);
    await ask(() => new Response('{}', { status: 404 }));
    expect(told()).toHaveLength(2);
  });

  it('is none where nobody waits for the answer any more', async () => {
    const { ask, told } = await city();
    await ask(out, AbortSignal.abort());
    expect(told()).toEqual([]);
  });

  it('is not told again when the city is opened again, as by a login', async () => {
    const { ask, told, openAgain } = await city();
    await ask(out);
    openAgain();
    await ask(out);
    expect(told()).toHaveLength(1);
  });
});

it('nothing is told while the device has no network, and what lasts is told when it has one', () => {
  const tell = vi.fn<TellOutage>();
  let isOnline = false;
  let now = 0;
  const hear = createOutages(tell, { now: () => now, isOnline: () => isOnline });
  const url = 'https://city.example/api/jobs?q=words';
  hear(url, new Failure('offline'));
  expect(tell).not.toHaveBeenCalled();
  isOnline = true;
  hear(url, new Failure('offline', new Error('refused')));
  now = 74_000;
  hear(url);
  expect(tell.mock.calls).toEqual([
    ['https://city.example', { kind: 'offline', reason: 'refused' }],
    ['https://city.example', { ended: true, seconds: 74 }],
  ]);
});

it('of a list that cannot be read hides no outage that comes later', () => {
  const tell = vi.fn<TellOutage>();
  let now = 0;
  const hear = createOutages(tell, { now: () => now, isOnline: () => true });
  const url = 'https://city.example/api';
  hear(url, new Failure('malformed', 'items: array'), 'listStations');
  now = 301_000;
  hear(url, new Failure('malformed', 'items: array'), 'listStations');
  hear(url, new Failure('unavailable', new Error('503')));
  expect(tell.mock.calls.map(([, outage]) => outage)).toEqual([
    { kind: 'malformed', reason: 'listStations: another shape' },
    { kind: 'unavailable', reason: '503' },
  ]);
});

it.each([
  ['a single record that cannot be read', new Failure('malformed', { path: 'item.title', reason: 'string' })],
  ['a write that the same write waits for', new Failure('unavailable', IN_PROGRESS)],
  ['code of ours that did not load', new Failure('offline', new Error('chunk'))],
])('%s is no outage', (_, failure) => {
  const tell = vi.fn<TellOutage>();
  createOutages(tell, { isOnline: () => true })('https://city.example/api', failure, 'book');
  expect(tell).not.toHaveBeenCalled();
});

it('of a city that comes and goes, one outage is told in five minutes', () => {
  const tell = vi.fn<TellOutage>();
  let now = 0;
  const hear = createOutages(tell, { now: () => now, isOnline: () => true });
  for (; now < 600_000; now += 10_000) {
    hear('https://city.example/api/jobs', new Failure('unavailable'));
    hear('https://city.example/api/towns');
  }
  expect(tell).toHaveBeenCalledTimes(4);
});
