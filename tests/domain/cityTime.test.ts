import { afterEach, describe, expect, it, vi } from 'vitest';
import { cityAhead, clockGap, type KnownTime, nearerTime } from '../../src/domain/cityTime.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const CITY = new Date('2026-11-23T09:20:00+08:00');
const date = CITY.toUTCString();

/** The answer of the city on a device whose clock is off. */
const seen = (
  off: number,
  more: { readonly age?: string; readonly took?: number; readonly date?: string } = {},
) => {
  const { took = 200, ...said } = more;
  return cityAhead({ date, ...said, sentAt: CITY.getTime() + off, receivedAt: CITY.getTime() + off + took });
};

/** Milliseconds that the city is known to be ahead after these answers. */
const knownAfter = (answers: readonly KnownTime[]) =>
  answers.reduce<KnownTime | undefined>(nearerTime, undefined)?.ahead;

afterEach(() => vi.unstubAllEnvs());

describe('the time of the city', () => {
  it.each([
    [DAY, -DAY],
    [-DAY, DAY],
    [30 * DAY, -30 * DAY],
    [-2 * HOUR, 2 * HOUR],
    [11 * MINUTE, -11 * MINUTE],
    [9 * MINUTE, 0],
    [-9 * MINUTE, 0],
    [0, 0],
  ])('is read on a device that is off by %i ms', (off, ahead) => {
    expect(seen(off)).toBe(ahead);
  });

  it('is the same in every zone of a device', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Los_Angeles', 'UTC']) {
      vi.stubEnv('TZ', zone);
      expect(seen(DAY), zone).toBe(-DAY);
      expect(seen(0), zone).toBe(0);
    }
  });

  it('is not taken for wrong where the network is slow', () => {
    expect(seen(-12 * MINUTE, { took: 15 * MINUTE })).toBe(0);
  });

  it('counts what a cache held the answer for', () => {
    expect(seen(DAY, { age: String(DAY / 1000) })).toBe(0);
    expect(seen(DAY, { age: 'old' })).toBe(-DAY);
  });

  it.each([
    undefined,
    '',
    'yesterday',
    '2026',
    'Mon, 31 Nov 2026 25:00:00 GMT',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    `${date} ${date}`,
  ])('is not told by the header %j', (wrong) => {
    expect(cityAhead({ date: wrong, sentAt: CITY.getTime(), receivedAt: CITY.getTime() })).toBeUndefined();
  });

  it('is not told by an answer that came before it was asked for', () => {
    expect(seen(0, { took: -DAY })).toBeUndefined();
  });

  it('is that of the answer which is nearest to the device', () => {
    const answers = [-DAY, -DAY, 0, -DAY, HOUR];
    expect(knownAfter(answers.map((ahead) => ({ ahead, clockAt: 0 })))).toBe(0);
    expect(knownAfter([-DAY, -HOUR, -DAY].map((ahead) => ({ ahead, clockAt: 0 })))).toBe(-HOUR);
  });

  it.each([
    ['moved a day on', [0, 0], [-DAY, DAY], -DAY],
    ['moved a day back', [0, 0], [DAY, -DAY], DAY],
    ['put right', [-DAY, DAY], [0, 0], 0],
    ['moved by less than counts', [0, 0], [0, 9 * MINUTE], 0],
    ['moved, as it seems, by the sleep of the device', [-DAY, 0], [-DAY + MINUTE, 8 * HOUR], -DAY],
  ])('is learned anew when the clock of the device is %s', (_, before, after, ahead) => {
    const [first, then] = [before, after].map(([said = 0, clockAt = 0]) => ({ ahead: said, clockAt }));
    expect(knownAfter([first, then].flatMap((one) => one ?? []))).toBe(ahead);
  });
});

describe('how far the clock is off', () => {
  it.each([
    [0, undefined],
    [-11 * MINUTE, { deviceIs: 'ahead', count: 11, unit: 'minutes' }],
    [90 * MINUTE, { deviceIs: 'behind', count: 2, unit: 'hours' }],
    [DAY - 20 * MINUTE, { deviceIs: 'behind', count: 1, unit: 'days' }],
    [-DAY, { deviceIs: 'ahead', count: 1, unit: 'days' }],
    [31 * DAY, { deviceIs: 'behind', count: 31, unit: 'days' }],
  ])('is said of %i ms in the unit that people would use', (ahead, gap) => {
    expect(clockGap(ahead)).toEqual(gap);
  });
});
