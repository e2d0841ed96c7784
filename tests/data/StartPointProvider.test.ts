// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { clear } from 'idb-keyval';
import { act, createElement, type ReactNode } from 'react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { CityProvider } from '../../src/data/CityProvider.tsx';
import { ClockProvider } from '../../src/data/ClockProvider.tsx';
import { OwnProvider } from '../../src/data/own/OwnProvider.tsx';
import { STORAGE_TIMEOUT_MS } from '../../src/data/own/withTimeout.ts';
import { StartPointProvider, useStartPoint } from '../../src/data/StartPointProvider.tsx';
import type { CityApi } from '../../src/domain/cityApi.ts';
import type { Town } from '../../src/domain/place.ts';
import { renderHook } from '../renderHook.ts';
import { database, insteadOfIndexedDB, kept, NOW } from './own/devices.ts';

const xiayang: Town = { code: '310118001', name: '夏阳街道', point: { lng: 121.1, lat: 31.1 } };
const zhaoxiang: Town = { code: '310118107', name: '赵巷镇', point: { lng: 121.2, lat: 31.1 } };
const api: CityApi = {
  name: '示例城市',
  listTowns: async () => ({ value: [xiayang, zhaoxiang], sample: false, dropped: [] }),
};

beforeEach(() => clear(database()));

const within = (children: ReactNode) => ({ children });

/** A visit of a new page. */
function visit({ townCode, personal = true }: { townCode?: string; personal?: boolean } = {}) {
  const clock = () => NOW;
  const client = new QueryClient();
  const around = (child: ReactNode) => {
    const start = createElement(StartPointProvider, { townCode, ...within(child) });
    const own = createElement(OwnProvider, { personal, ...within(start) });
    const city = createElement(CityProvider, { api, ...within(own) });
    const timed = createElement(ClockProvider, { clock, ...within(city) });
    return createElement(QueryClientProvider, { client }, timed);
  };
  return renderHook(useStartPoint, undefined, around);
}
type Visit = Awaited<ReturnType<typeof visit>>;

const settled = ({ now }: Visit) => act(() => expect.poll(() => now().settling).toBe(false));
const startOf = ({ now }: Visit) => now().startPoint;

describe('the town of an earlier visit', () => {
  it('is the start point again, and the resident is not asked', async () => {
    const first = await visit();
    await settled(first);
    expect(startOf(first)).toBeUndefined();
    await act(async () => first.now().chooseTown(zhaoxiang));
    await expect.poll(async () => [...(await kept()).keys()]).toEqual(['town']);
    const next = await visit();
    await settled(next);
    expect(startOf(next)).toEqual({ kind: 'town', town: zhaoxiang });
    expect(next.results.filter((start) => !start.settling && !start.startPoint)).toEqual([]);
    await act(async () => next.now().forget());
    expect(startOf(next)).toBeUndefined();
    await expect.poll(kept).toEqual(new Map());
  });

  it('is not kept where the surface is not personal', async () => {
    const kiosk = await visit({ personal: false });
    await act(async () => kiosk.now().chooseTown(zhaoxiang));
    expect(startOf(kiosk)).toEqual({ kind: 'town', town: zhaoxiang });
    expect(await kept()).toEqual(new Map());
  });
});

describe('a storage that never answers', () => {
  beforeEach(() => {
    insteadOfIndexedDB({ open: () => ({}) });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
  });

  it('delays the question for the town by at most the timeout', async () => {
    const start = await visit();
    expect(start.now().settling).toBe(true);
    await act(() => vi.advanceTimersByTimeAsync(STORAGE_TIMEOUT_MS));
    expect(start.now()).toMatchObject({ startPoint: undefined, settling: false });
    await act(async () => start.now().chooseTown(zhaoxiang));
    expect(startOf(start)).toEqual({ kind: 'town', town: zhaoxiang });
  });

  it('does not delay the town that the host gives', async () => {
    const start = await visit({ townCode: xiayang.code });
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(start.now()).toMatchObject({ startPoint: { kind: 'town', town: xiayang }, settling: false });
  });
});
