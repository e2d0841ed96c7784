import { beforeAll, describe, expect, it } from 'vitest';
import { createCity } from '../../../mocks/city/app.ts';
import { serveOrigin } from '../../../mocks/serve/origin.ts';
import { openCity } from '../../../src/city/openCity.ts';
import { listen } from '../listen.ts';

const NOW = new Date('2026-11-23T09:20:00+08:00');
const DAY = 24 * 60 * 60_000;

let city: ReturnType<typeof createCity>;
beforeAll(() => {
  city = createCity({ now: () => NOW, jobCount: 0 });
});

/** What a device, whose clock is off, hears of the time while it reads the stations. */
async function heardBy(off: number, change: (answer: Response) => Response = (answer) => answer) {
  const { url } = await listen(async (request) => change(await city.fetch(request)));
  return heardFrom([{ kind: 'gateway', baseUrl: `${url}/api` }], off);
}

async function heardFrom(sources: Parameters<typeof openCity>[0]['sources'], off: number) {
  const heard: number[] = [];
  const time = { clock: () => new Date(NOW.getTime() + off), heard: (ahead: number) => heard.push(ahead) };
  await openCity({ name: '示例城市', sources }, { time }).listStations?.();
  return [...new Set(heard)];
}

const withDate =
  (date: string, more: Readonly<Record<string, string>> = {}) =>
  (answer: Response) =>
    new Response(answer.body, { headers: { ...Object.fromEntries(answer.headers), ...more, date } });

describe('the answers of the city', () => {
  it.each([
    [0, 0],
    [DAY, -DAY],
    [-DAY, DAY],
  ])('tell a device that is off by %i ms', async (off, ahead) => {
    expect(await heardBy(off)).toEqual([ahead]);
  });

  it('tell nothing by a header that is none', async () => {
    expect(await heardBy(DAY, withDate('soon'))).toEqual([]);
  });

  it('tell the time of an old answer by its age', async () => {
    const yesterday = new Date(NOW.getTime() - DAY).toUTCString();
    expect(await heardBy(0, withDate(yesterday, { age: String(DAY / 1000) }))).toEqual([0]);
    expect(await heardBy(0, withDate(yesterday))).toEqual([-DAY]);
  });

  it('are heard of a gateway only: a file may come from a cache', async () => {
    const { url, close } = await serveOrigin(city.fetch, 0);
    expect(await heardFrom([{ kind: 'hrss', baseUrl: `${url}/hrss` }], DAY)).toEqual([]);
    await close();
  });
});
