import { describe, expect, it, vi } from 'vitest';
import { createOutages, type TellOutage } from '../../../src/city/http/outages.ts';
import { openCity } from '../../../src/city/openCity.ts';
import { Failure } from '../../../src/domain/failure.ts';
import { listen } from '../listen.ts';
import { unhurried } from '../sandbox.ts';

const towns = () => Response.json({ asOf: '2026-11-23T08:00:00+08:00', items: [] });
const out = () => new Response('', { status: 503 });

/** A city that answers as it is told, and what is told of it. */
async function city() {
  let answer = out;
  const { url } = await listen(() => answer());
  const tell = vi.fn<TellOutage>();
  const open = () =>
    openCity(
      { name: '示例城市', sources: [{ kind: 'gateway', baseUrl: `${url}/api` }] },
      { http: unhurried(), onOutage: tell },
    );
  let opened = open();
  return {
    url,
    told: () => tell.mock.calls.map(([origin, outage]) => (origin === url ? outage : origin)),
    openAgain: () => {
      opened = open();
    },
    async ask(next: () => Response, signal?: AbortSignal) {
      answer = next;
      await opened.listTowns?.(signal).catch(() => {});
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
