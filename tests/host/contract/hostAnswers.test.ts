import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { anyPromise, boom, calling, never, stopTimers } from './calling.ts';

stopTimers();

describe('asking where the device is', () => {
  const signal = new AbortController().signal;

  it.each(['WGS-84', 'GCJ-02', 'BD-09'] as const)('gives a point in %s', async (datum) => {
    const place = { lng: 121.1, lat: 31.1, datum };
    expect(await calling({ locate: async () => place }).calls.locate(signal)).toEqual(place);
  });

  it('takes the ends of the earth for places', async () => {
    const place = { lng: -180, lat: 90, datum: 'WGS-84' } as const;
    expect(await calling({ locate: async () => place }).calls.locate(signal)).toEqual(place);
  });

  it.each([
    null,
    'here',
    [121.1, 31.1],
    { lng: 121.1, lat: 31.1 },
    { lng: 121.1, lat: 31.1, datum: 'EPSG:4326' },
    { lng: '121.1', lat: 31.1, datum: 'WGS-84' },
    { lng: 121.1, lat: null, datum: 'WGS-84' },
    { lng: 181, lat: 31.1, datum: 'WGS-84' },
    { lng: 31.1, lat: 121.1, datum: 'WGS-84' },
  ])('gives nothing for %j', async (nonsense) => {
    expect(await calling({ locate: () => anyPromise(nonsense) }).calls.locate(signal)).toBeNull();
  });

  it('waits a minute, so that the resident can read the question for permission', async () => {
    const { calls } = calling({ locate: never });
    const places: unknown[] = [];
    void calls.locate(signal).then((place) => places.push(place));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(places).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(places).toEqual([null]);
  });

  it('leaves nothing on the signal when the host has answered', async () => {
    const { signal } = new AbortController();
    await calling({ locate: async () => null }).calls.locate(signal);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('gives nothing when the host refuses, and reports it', async () => {
    const { calls, problems } = calling({ locate: async () => boom() });
    expect(await calls.locate(signal)).toBeNull();
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'locate' }]);
  });
});

describe('reminding', () => {
  const reminder = { at: '2026-12-01T01:00:00.000Z', title: '现场招聘', to: { kind: 'booking' } } as const;

  it.each([undefined, true, { id: 1 }])('is set when the host says %j', async (answer) => {
    const remind = vi.fn(async (_: unknown) => answer);
    expect(await calling({ remind }).calls.remind(reminder)).toBe(true);
    expect(remind).toHaveBeenCalledExactlyOnceWith(reminder);
  });

  it('is not set when the host says so, or has no such function', async () => {
    const refusing = calling({ remind: () => false });
    expect(await refusing.calls.remind(reminder)).toBe(false);
    const without = calling({});
    expect(await without.calls.remind(reminder)).toBe(false);
    expect([...refusing.problems, ...without.problems]).toEqual([]);
  });

  it.each([
    ['throws', boom],
    ['fails', async () => boom()],
    ['never answers', () => new Promise(() => {})],
  ])('is not set when the host %s, and that is reported', async (_, remind) => {
    const { calls, problems } = calling({ remind });
    const asked = calls.remind(reminder);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toBe(false);
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'remind' }]);
  });
});

describe('listening', () => {
  const { signal } = new AbortController();

  it('gives what was said, and hands over the signal', async () => {
    const dictate = vi.fn(async (_: AbortSignal) => '不上夜班的保洁');
    expect(await calling({ dictate }).calls.dictate(signal)).toBe('不上夜班的保洁');
    expect(dictate).toHaveBeenCalledExactlyOnceWith(signal);
  });

  it('reports nothing when nothing is heard, and when the resident cancels', async () => {
    const silent = calling({ dictate: async () => null });
    const cancelled = calling({ dictate: async () => boom() });
    expect(await silent.calls.dictate(signal)).toBeNull();
    expect(await cancelled.calls.dictate(signal)).toBeNull();
    expect([...silent.problems, ...cancelled.problems]).toEqual([]);
  });

  it.each([0, true, {}, ['text']])('gives nothing for %j, and reports it', async (nonsense) => {
    const { calls, problems } = calling({ dictate: () => anyPromise(nonsense) });
    expect(await calls.dictate(signal)).toBeNull();
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'dictate' }]);
  });
});

describe('asking for a route', () => {
  const { signal } = new AbortController();
  const [from, to] = [
    { lng: 121.11, lat: 31.15 },
    { lng: 121.12, lat: 31.16 },
  ];
  const asked = ({ calls }: ReturnType<typeof calling>) => calls.route(from, to, 'ride', signal);

  it('hands over both ends with their datum, the mode and the signal', async () => {
    const route = vi.fn(async () => ({ minutes: 7.2, metres: 1234 }));
    expect(await asked(calling({ route }))).toEqual({ minutes: 8, metres: 1234 });
    const datum = 'WGS-84';
    expect(route).toHaveBeenCalledExactlyOnceWith({ ...from, datum }, { ...to, datum }, 'ride', signal);
  });

  it('gives none where the host has no service, and where the service knows no way', async () => {
    const unknown = calling({ route: async () => null });
    expect([await asked(calling({})), await asked(unknown)]).toEqual([null, null]);
    expect(unknown.problems).toEqual([]);
  });

  it.each([
    ['no number', Number.NaN],
    ['a negative one', -5],
    ['none at all', 0],
    ['an endless one', Number.POSITIVE_INFINITY],
    ['more than a day', 1441],
  ])('gives none for %s of minutes, and reports it', async (_, minutes) => {
    const { calls, problems } = calling({ route: async () => ({ minutes }) });
    expect(await asked({ calls, problems })).toBeNull();
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'route' }]);
  });

  it.each([{}, [], 12, '12', { minutes: '12' }, { minutes: null }, { metres: 700 }])(
    'gives none for %j, and reports it',
    async (nonsense) => {
      const lying = calling({ route: () => anyPromise(nonsense) });
      expect(await asked(lying)).toBeNull();
      expect(lying.problems).toMatchObject([{ code: 'callback-failed', step: 'route' }]);
    },
  );

  it('takes a day and a thousand kilometres at most', async () => {
    const far = { minutes: 1440, metres: 1_000_000 };
    expect(await asked(calling({ route: async () => far }))).toEqual(far);
  });

  it.each([Number.NaN, -1, 0, 1_000_001])('leaves out %d metres', async (metres) => {
    const found = calling({ route: async () => ({ minutes: 9, metres }) });
    expect(await asked(found)).toEqual({ minutes: 9, metres: undefined });
    expect(found.problems).toEqual([]);
  });

  it.each([
    ['throws', boom],
    ['rejects', async () => boom()],
  ])('gives none when the host %s, and reports it', async (_, route) => {
    const failing = calling({ route });
    expect(await asked(failing)).toBeNull();
    expect(failing.problems).toMatchObject([{ code: 'callback-failed', step: 'route' }]);
  });

  it('gives none when no answer comes in time, and reports it', async () => {
    const silent = calling({ route: never });
    const answer = asked(silent);
    await vi.advanceTimersByTimeAsync(8000);
    expect(await answer).toBeNull();
    expect(silent.problems).toMatchObject([{ code: 'callback-failed', step: 'route' }]);
  });

  it('gives none at once when nobody looks any more, and reports nothing', async () => {
    const left = new AbortController();
    const { calls, problems } = calling({ route: never });
    const answer = calls.route(from, to, 'walk', left.signal);
    left.abort();
    expect(await answer).toBeNull();
    expect(problems).toEqual([]);
  });
});

describe('scanning a code', () => {
  it('gives its text', async () => {
    expect(await calling({ scan: async () => 'service-circle:home' }).calls.scan()).toBe(
      'service-circle:home',
    );
  });

  it('reports nothing when the resident cancels', async () => {
    const { calls, problems } = calling({ scan: async () => boom() });
    expect(await calls.scan()).toBeNull();
    expect(problems).toEqual([]);
  });

  it.each([0, true, {}, ['text']])('gives nothing for %j, and reports it', async (nonsense) => {
    const { calls, problems } = calling({ scan: () => anyPromise(nonsense) });
    expect(await calls.scan()).toBeNull();
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'scan' }]);
  });
});
