// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { type Locate, useStartPoint } from '../../src/data/StartPointProvider.tsx';
import type { Place } from '../../src/domain/place.ts';
import { renderHook } from '../renderHook.ts';
import { startPointAround } from './around.tsx';

const TOWN = { code: '310118001', name: '夏阳街道', point: { lng: 121.113, lat: 31.142 } };
const HOME = { lng: 121.113456, lat: 31.142345 };

/** A resident on a device whose host finds a position when the test says so. */
async function looking(townCode?: string) {
  const attempts: { readonly signal: AbortSignal; readonly found: (place: Place | null) => void }[] = [];
  const locate: Locate = (signal) => new Promise((found) => attempts.push({ signal, found }));
  const around = startPointAround(TOWN, { locate, townCode });
  const { now, leave } = await renderHook(useStartPoint, undefined, around);
  return {
    now,
    leave,
    locating: async () => {
      await act(async () => now().locate());
      const attempt = attempts.at(-1);
      if (!attempt) throw new Error('the host was not asked');
      return {
        signal: attempt.signal,
        finds: (place: Place | null) => act(async () => attempt.found(place)),
      };
    },
  };
}

describe('the start point', () => {
  it('is the blurred position of the device', async () => {
    const { now, locating } = await looking();
    const { finds } = await locating();
    expect(now().locating).toBe('busy');
    await finds(HOME);
    expect(now()).toMatchObject({
      locating: 'idle',
      startPoint: { kind: 'here', place: { lng: 121.113, lat: 31.142 } },
    });
  });

  it('is not a position from where nobody travels here', async () => {
    const { now, locating } = await looking(TOWN.code);
    const town = { kind: 'town', town: TOWN };
    await act(() => expect.poll(() => now().startPoint).toEqual(town));
    await (await locating()).finds({ lng: 116.397, lat: 39.909 });
    expect(now()).toMatchObject({ locating: 'far', startPoint: town });
    const people = { lng: 121.47, lat: 31.23 };
    await (await locating()).finds(people);
    expect(now()).toMatchObject({ locating: 'idle', startPoint: { kind: 'here' } });
  });

  it('stays the town that was chosen during locating', async () => {
    const { now, locating } = await looking();
    const { signal, finds } = await locating();
    await act(async () => now().chooseTown(TOWN));
    expect(signal.aborted).toBe(true);
    await finds(HOME);
    expect(now()).toMatchObject({ locating: 'idle', startPoint: { kind: 'town', town: TOWN } });
  });

  it('stays as it was when the resident would rather not be located', async () => {
    const { now, locating } = await looking();
    await act(async () => now().chooseTown(TOWN));
    const { signal, finds } = await locating();
    await act(async () => now().stopLocating());
    expect(signal.aborted).toBe(true);
    await finds(HOME);
    expect(now()).toMatchObject({ locating: 'idle', startPoint: { kind: 'town', town: TOWN } });
  });

  it('stays unknown when it was cleared during locating', async () => {
    const { now, locating } = await looking();
    const { signal, finds } = await locating();
    await act(async () => now().forget());
    expect(signal.aborted).toBe(true);
    await finds(HOME);
    expect(now().startPoint).toBeUndefined();
  });

  it('is located by one attempt at a time', async () => {
    const { now, locating } = await looking();
    const first = await locating();
    const second = await locating();
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
    await first.finds(null);
    expect(now().locating).toBe('busy');
    await second.finds(null);
    expect(now().locating).toBe('failed');
  });

  it('is no longer located when the resident leaves', async () => {
    const { locating, leave } = await looking();
    const { signal } = await locating();
    await leave();
    expect(signal.aborted).toBe(true);
  });
});
