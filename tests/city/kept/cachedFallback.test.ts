import 'fake-indexeddb/auto';
import { clear, createStore, entries, set, setMany } from 'idb-keyval';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createCity } from '../../../mocks/city/app.ts';
import type { SourceConfig } from '../../../src/city/cityConfig.ts';
import { browserStore } from '../../../src/city/kept/cacheStore.ts';
import { openCity } from '../../../src/city/openCity.ts';
import { deviceStore } from '../../../src/data/own/deviceStore.ts';
import { listen, rejection } from '../listen.ts';
import { freshId, NOW, PERSON, unhurried } from '../sandbox.ts';

const ours = () => createStore('service-circle', 'answers');
const device = () => deviceStore('service-circle', 'answers');
beforeEach(() => clear(ours()));

/** All keys and texts in the database. */
const keptTexts = async (): Promise<readonly [string, string][]> =>
  (await entries<string, { text: string }>(ours())).map(([key, { text }]) => [key, text]);
const required = <T>(answer: Promise<T> | undefined): Promise<T> =>
  answer ?? Promise.reject(new Error('no such call'));

/** Near the middle of Xiayang. */
const HERE = { lng: 121.113, lat: 31.142 };
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** Opens the city on a device with a cache, a number of milliseconds after the first visit. */
function visitOf(sources: readonly SourceConfig[], later: number) {
  const clock = () => new Date(NOW.getTime() + later);
  const http = { ...unhurried(), budget: { earn() {}, spend: () => false } };
  return openCity(
    { name: '示例城市', sources },
    { http, cache: { store: browserStore(device(), clock), clock } },
  );
}

/** A city that can become unavailable, and visits of it from one device. */
async function setUp({ kind = 'gateway', path = '/api' } = {}) {
  const city = createCity({ now: () => NOW });
  let answer: 'well' | 'down' | 'html' | 'login' | 'empty' = 'well';
  const { url } = await listen((request) => {
    if (answer === 'down') return new Response('{}', { status: 503 });
    if (answer === 'login') return new Response('{}', { status: 401 });
    if (answer === 'html') return new Response('<!doctype html><title></title>');
    return city.fetch(
      answer === 'empty' ? new Request(request.url.replace('/api/', '/scenario/empty/api/')) : request,
    );
  });
  return {
    url,
    becomes: (next: typeof answer) => {
      answer = next;
    },
    visit: (later = 0) => visitOf([{ kind, baseUrl: `${url}${path}` }], later),
  };
}

const at = NOW.toISOString();

describe('a city during an outage', () => {
  it('is replaced by its cached answers, with their age', async () => {
    const { visit, becomes } = await setUp();
    const before = await visit().listPolicies?.();
    becomes('down');
    const after = await visit(2 * HOUR).listPolicies?.();
    expect(after?.value).toEqual(before?.value);
    expect(before?.cached).toBeUndefined();
    expect(after?.cached).toEqual({ at });
  });

  it('has its towns, stations, procedures and opened ads cached too', async () => {
    const { visit, becomes } = await setUp();
    const city = visit();
    const [job] = (await city.searchJobs?.({}))?.value.jobs ?? [];
    const ask = (of: typeof city) =>
      Promise.all([of.listTowns?.(), of.listStations?.(), of.listProcedures?.(), of.getJob?.(job?.id ?? '')]);
    const before = await ask(city);
    becomes('html');
    const after = await ask(visit(HOUR));
    expect(after.map((answer) => answer?.value)).toEqual(before.map((answer) => answer?.value));
    expect(after.map((answer) => answer?.cached)).toEqual(before.map(() => ({ at })));
  });

  it('is unavailable if nothing is cached', async () => {
    const { visit, becomes } = await setUp();
    becomes('down');
    expect(await rejection(required(visit().listPolicies?.()))).toMatchObject({ kind: 'unavailable' });
    expect(await rejection(required(visit().searchJobs?.({})))).toMatchObject({ kind: 'unavailable' });
  });

  it('does not overwrite the answers from before the outage', async () => {
    const { visit, becomes } = await setUp();
    await visit().listStations?.();
    becomes('html');
    await visit(HOUR).listStations?.();
    becomes('empty');
    expect((await visit(HOUR).listStations?.())?.value).toEqual([]);
    becomes('down');
    expect((await visit(2 * HOUR).listStations?.())?.cached).toEqual({ at });
  });

  it('is not replaced by answers older than a month', async () => {
    const { visit, becomes } = await setUp();
    await visit().listStations?.();
    becomes('down');
    expect(await rejection(required(visit(31 * DAY).listStations?.()))).toMatchObject({
      kind: 'unavailable',
    });
  });

  it('is not replaced by cached answers when it refuses', async () => {
    const { visit, becomes } = await setUp();
    await visit().listStations?.();
    becomes('login');
    expect(await rejection(required(visit(HOUR).listStations?.()))).toMatchObject({ kind: 'unauthorized' });
  });

  it('still gets every request, and its answer replaces the cached one', async () => {
    const { visit, becomes } = await setUp();
    await visit().listStations?.();
    becomes('down');
    const city = visit(HOUR);
    await city.listStations?.();
    becomes('well');
    expect((await city.listStations?.())?.cached).toBeUndefined();
  });

  it.each([
    ['hrss', '/hrss'],
    ['jobPosting', '/feed.json'],
  ])('that lists its jobs as %s has them kept', async (kind, path) => {
    const { visit, becomes } = await setUp({ kind, path });
    const query = { text: '仓库', pageSize: 5 };
    const before = await visit().searchJobs?.(query);
    becomes('down');
    const after = await visit(HOUR).searchJobs?.(query);
    expect(after?.value).toEqual(before?.value);
    expect(after?.cached).toEqual({ at });
    expect(await rejection(required(visit(4 * DAY).searchJobs?.(query)))).toMatchObject({
      kind: 'unavailable',
    });
  });

  it('has opened ads cached no longer than the jobs', async () => {
    const { visit, becomes } = await setUp();
    const [job] = (await visit().searchJobs?.({}))?.value.jobs ?? [];
    await visit().getJob?.(job?.id ?? '');
    becomes('down');
    expect((await visit(2 * DAY).getJob?.(job?.id ?? ''))?.cached).toEqual({ at });
    const late = visit(4 * DAY).getJob?.(job?.id ?? '');
    expect(await rejection(required(late))).toMatchObject({ kind: 'unavailable' });
  });
});

describe('one source of several during an outage', () => {
  it('is named, and its rows come from the cache', async () => {
    const one = await setUp();
    const other = await setUp();
    const sources = [
      { kind: 'gateway', name: '一', baseUrl: `${one.url}/api` },
      { kind: 'gateway', name: '二', baseUrl: `${other.url}/api` },
    ];
    const visit = (later: number) => visitOf(sources, later);
    await visit(0).listStations?.();
    other.becomes('down');
    const answer = await visit(HOUR).listStations?.();
    expect(answer).toMatchObject({ missing: [], cached: { at, sources: ['二'] } });
  });
});

describe('the jobs of a city that searches', () => {
  it('are searched on the device during an outage', async () => {
    const { visit, becomes } = await setUp();
    const city = visit();
    const nearby = await city.searchJobs?.({ near: HERE, withinMetres: 3000, pageSize: 50, sort: 'travel' });
    becomes('down');
    const answer = await visit(HOUR).searchJobs?.({
      near: HERE,
      withinMetres: 3000,
      pageSize: 50,
      sort: 'travel',
    });
    expect(answer?.value.jobs).toEqual(nearby?.value.jobs);
    expect(answer?.cached).toEqual({ at });
    const found = await visit(HOUR).searchJobs?.({ text: nearby?.value.jobs[0]?.title });
    expect(found?.value.jobs[0]?.title).toBe(nearby?.value.jobs[0]?.title);
  });

  it('do not continue a list that began before the outage', async () => {
    const { visit, becomes } = await setUp();
    const city = visit();
    await city.searchJobs?.({ sort: 'pay', pageSize: 50 });
    await city.searchJobs?.({ sort: 'date', pageSize: 50 });
    becomes('down');
    const next = city.searchJobs?.({ sort: 'date', pageSize: 50, page: 2 });
    expect(await rejection(required(next))).toMatchObject({ kind: 'unavailable' });
    expect((await city.searchJobs?.({ pageSize: 50 }))?.cached).toEqual({ at });
    expect((await city.searchJobs?.({ pageSize: 50, page: 2 }))?.value.jobs.length).toBeGreaterThan(0);
  });

  it('do not continue a list that began after the outage', async () => {
    const { visit, becomes } = await setUp();
    const city = visit();
    await city.searchJobs?.({});
    becomes('down');
    expect((await city.searchJobs?.({}))?.cached).toEqual({ at });
    becomes('well');
    expect((await city.searchJobs?.({}))?.cached).toBeUndefined();
    becomes('down');
    expect(await rejection(required(city.searchJobs?.({ page: 2 })))).toMatchObject({ kind: 'unavailable' });
  });

  it('are no longer shown after three days', async () => {
    const { visit, becomes } = await setUp();
    await visit().searchJobs?.({});
    becomes('down');
    expect(await rejection(required(visit(4 * DAY).searchJobs?.({})))).toMatchObject({ kind: 'unavailable' });
  });

  it('are cached without the words and the place of the search', async () => {
    const { visit } = await setUp();
    await visit().searchJobs?.({ text: '养老护理员', near: HERE, withinMetres: 2000 });
    await visit().searchJobs?.({ near: HERE, sort: 'travel' });
    await expect.poll(() => keptTexts()).toHaveLength(1);
    const [[key, text] = ['', '']] = await keptTexts();
    expect(key).not.toMatch(/near|121|31\./);
    const ids = [...text.matchAll(/"job":\{"id":"([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids).toEqual([...ids].sort());
  });
});

describe('the cache', () => {
  it('never holds personal data', async () => {
    const { visit } = await setUp();
    const city = visit();
    const slots = await city.listSlots?.({ from: '2026-11-23', to: '2026-12-06' });
    const slotId = slots?.value.find(({ left }) => left > 0)?.id ?? '';
    await city.book?.({ requestId: freshId(), slotId, person: PERSON });
    expect((await city.listBookings?.())?.value).toHaveLength(1);
    await city.listTowns?.();
    await expect.poll(() => keptTexts()).toHaveLength(1);
    expect((await keptTexts())[0]?.[0]).toContain('/towns');
  });

  it('is validated when it is read', async () => {
    const { visit, becomes } = await setUp();
    await visit().listStations?.();
    await visit().searchJobs?.({});
    await expect.poll(() => keptTexts()).toHaveLength(2);
    for (const [key] of await keptTexts()) {
      await set(key, { at, text: '[{"at":"yesterday","sample":1,"job":{"id":"x"}},null]' }, ours());
    }
    becomes('down');
    expect(await rejection(required(visit(HOUR).listStations?.()))).toMatchObject({ kind: 'unavailable' });
    expect(await rejection(required(visit(HOUR).searchJobs?.({})))).toMatchObject({ kind: 'unavailable' });
    for (const [key] of await keptTexts()) await set(key, 42, ours());
    expect(await rejection(required(visit(HOUR).listStations?.()))).toMatchObject({ kind: 'unavailable' });
  });

  it('evicts old answers, and the oldest if there are too many', async () => {
    const old = new Date(NOW.getTime() - 31 * DAY).toISOString();
    const recent = (minute: number) => new Date(NOW.getTime() - minute * 60_000).toISOString();
    await set('old', { at: old, text: '{}' }, ours());
    await setMany(
      Array.from({ length: 210 }, (_, nth) => [`recent ${nth}`, { at: recent(nth), text: '{}' }]),
      ours(),
    );
    await browserStore(device(), () => NOW).write('new', { at, text: '{}' });
    const left = (await keptTexts()).map(([key]) => key);
    expect(left).toHaveLength(200);
    expect(left).toContain('new');
    expect(left).toContain('recent 0');
    expect(left).not.toContain('recent 209');
    expect(left).not.toContain('old');
  });

  it('ignores answers from more than a month in the future', async () => {
    const later = new Date(NOW.getTime() + 31 * DAY).toISOString();
    await set('later', { at: later, text: '{}' }, ours());
    expect(await browserStore(device(), () => NOW).read('later')).toBeUndefined();
  });

  it('is optional: a device may deny its storage', async () => {
    const { visit, becomes } = await setUp();
    const kept = globalThis.indexedDB;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    onTestFinished(() => void Reflect.set(globalThis, 'indexedDB', kept));
    expect((await visit().listStations?.())?.value.length).toBeGreaterThan(0);
    becomes('down');
    expect(await rejection(required(visit(HOUR).listStations?.()))).toMatchObject({ kind: 'unavailable' });
  });
});
