// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { clear } from 'idb-keyval';
import { act, createElement, type ReactNode } from 'react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { useSlots } from '../../../src/data/ask/useSlots.ts';
import { useBookings } from '../../../src/data/send/useBookings.ts';
import type { Booking, Slot } from '../../../src/domain/booking.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { Failure, type FailureKind } from '../../../src/domain/failure.ts';
import { renderHook } from '../../renderHook.ts';
import { database, NOW } from '../own/devices.ts';
import { bookingsOf, screenOf } from './screen.tsx';
import { tabOf } from './tab.tsx';

const person = { name: '示例居民', phone: '13800000000' };

/** A slot tomorrow that begins at this hour. */
const slotAt = (hour: number): Slot => ({
  id: `s-${hour}`,
  stationId: 'st-1',
  kind: 'assistance',
  start: `2026-11-24T${hour}:00:00+08:00`,
  end: `2026-11-24T${hour}:30:00+08:00`,
  left: 1,
});
const [TEN, ELEVEN] = [slotAt(10), slotAt(11)];

beforeEach(() => clear(database()));

/** A city with one place in each slot. It fails as often as it is told, after it has done what it was asked. */
function cityThat(...failures: readonly FailureKind[]) {
  const left = [...failures];
  const bookings = new Map<string, Booking>();
  const answer = <T>(value: T): T => {
    const kind = left.shift();
    if (kind) throw new Failure(kind);
    return value;
  };
  const standing = (slotId: string) =>
    [...bookings.values()].find(({ state, slot }) => state === 'booked' && slot.id === slotId);
  const slotOf = (id: string) => (id === TEN.id ? TEN : ELEVEN);
  const api = {
    name: '示例城市',
    listBookings: async () => ({ value: [...bookings.values()], sample: true, dropped: [] }),
    async book({ requestId, slotId }) {
      const taken = standing(slotId);
      if (taken && taken.requestId !== requestId) return answer({ kind: 'taken', nearest: [ELEVEN] });
      const booking: Booking = taken ?? {
        id: `b-${bookings.size + 1}`,
        slot: slotOf(slotId),
        state: 'booked',
        code: `QP${bookings.size + 1}`,
        requestId,
      };
      bookings.set(booking.id, booking);
      return answer({ kind: 'booked', booking });
    },
    async moveBooking(id, slotId) {
      const before = bookings.get(id);
      if (!before) throw new Failure('missing');
      const booking = { ...before, slot: slotOf(slotId) };
      bookings.set(id, booking);
      return answer({ kind: 'booked', booking });
    },
    async cancelBooking(id) {
      const before = bookings.get(id);
      if (!before) throw new Failure('missing');
      const booking: Booking = { ...before, state: 'cancelled' };
      bookings.set(id, booking);
      return answer(booking);
    },
  } satisfies CityApi;
  return { api, bookings };
}

const tab = (api: CityApi, now = NOW) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const around = (child: ReactNode) => createElement(QueryClientProvider, { client }, tabOf(api, now)(child));
  return renderHook(() => useBookings(true), undefined, around);
};
type Tab = Awaited<ReturnType<typeof tab>>;
const book = (from: Tab, slot = TEN) => act(async () => from.now().book?.(slot, person));
const states = ({ bookings }: ReturnType<typeof cityThat>) =>
  [...bookings.values()].map(({ slot, state }) => [slot.id, state]);

describe('a booking', () => {
  it('is not asked for on a device of many, and a city that wants a login first is no failure', async () => {
    const listBookings = vi.fn(async () => {
      throw new Failure('unauthorized');
    });
    const api = { ...cityThat().api, listBookings };
    const shared = await bookingsOf(api, NOW);
    expect(listBookings).not.toHaveBeenCalled();
    expect(shared.now().all).toEqual([]);
    const page = await tab(api);
    await vi.waitFor(() => expect(listBookings).toHaveBeenCalled());
    await act(async () => {});
    expect(page.now().failure).toBeUndefined();
    listBookings.mockRejectedValue(new Failure('unavailable'));
    const other = await tab(api);
    await vi.waitFor(() => expect(other.now().failure?.kind).toBe('unavailable'));
  });

  it('is over when its time has passed while the page is open', async () => {
    const city = cityThat();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const now = new Date(NOW);
    const page = await tab(city.api, now);
    await book(page);
    await vi.waitFor(() => expect(page.now().all).toMatchObject([{ ahead: true }]));
    now.setTime(Date.parse(TEN.end));
    await act(async () => vi.advanceTimersByTime(60_000));
    expect(page.now().all).toMatchObject([{ ahead: false }]);
  });

  it('is made, moved and cancelled, and stands in the list with each', async () => {
    const city = cityThat();
    const page = await tab(city.api);
    expect(await book(page)).toMatchObject({ kind: 'sent', answer: { kind: 'booked' } });
    await vi.waitFor(() => expect(page.now().all).toMatchObject([{ slot: TEN, ahead: true }]));
    await act(async () => page.now().move?.('b-1', ELEVEN));
    await vi.waitFor(() => expect(page.now().all).toMatchObject([{ slot: ELEVEN, change: undefined }]));
    await act(async () => page.now().cancel?.('b-1'));
    await vi.waitFor(() => expect(page.now().all).toMatchObject([{ state: 'cancelled', ahead: false }]));
    expect(page.now().all[0]?.change).toBeUndefined();
    expect(states(city)).toEqual([[ELEVEN.id, 'cancelled']]);
  });

  it('stays one after a lost answer, also when another slot is tapped the second time', async () => {
    const city = cityThat('offline');
    const page = await tab(city.api);
    expect(await book(page)).toMatchObject({ kind: 'failed', unknown: true });
    expect(page.now().pending?.('slotId')).toBe(TEN.id);
    expect(await book(page, ELEVEN)).toMatchObject({ kind: 'sent', answer: { booking: { slot: TEN } } });
    expect(states(city)).toEqual([[TEN.id, 'booked']]);
    expect(page.now().pending).toBeUndefined();
  });

  it('stays one from two tabs at the same time', async () => {
    const city = cityThat();
    const [first, second] = [await tab(city.api), await tab(city.api)];
    await act(async () => {
      await Promise.all([first.now().book?.(TEN, person), second.now().book?.(TEN, person)]);
    });
    expect(states(city)).toEqual([[TEN.id, 'booked']]);
  });

  it('has the free slots read again, be it made or refused', async () => {
    const city = cityThat();
    const listSlots = vi.fn(async () => ({ value: [TEN, ELEVEN], sample: true, dropped: [] }));
    const query = { stationId: 'st-1', kind: 'assistance', from: '2026-11-23', to: '2026-11-30' } as const;
    const use = () => ({ ...useBookings(false), slots: useSlots(query) });
    const page = await screenOf(use, { ...city.api, listSlots }, NOW);
    await vi.waitFor(() => expect(page.now().slots.state).toBe('ready'));
    await city.api.book({ requestId: 'other', slotId: TEN.id, person });
    for (const [slot, times] of [
      [TEN, 2],
      [ELEVEN, 3],
    ] as const) {
      await act(async () => page.now().book?.(slot, person));
      await vi.waitFor(() => expect(listSlots).toHaveBeenCalledTimes(times));
    }
  });

  it('of a slot that somebody else took is none, and the next may be tried', async () => {
    const city = cityThat();
    await city.api.book({ requestId: 'other', slotId: TEN.id, person });
    const page = await tab(city.api);
    expect(await book(page)).toMatchObject({ kind: 'sent', answer: { kind: 'taken', nearest: [ELEVEN] } });
    expect(page.now().pending).toBeUndefined();
    expect(await book(page, ELEVEN)).toMatchObject({ kind: 'sent', answer: { kind: 'booked' } });
  });

  it.each([
    ['moved', { slot: ELEVEN }],
    ['cancelled', { state: 'cancelled' as const }],
  ])('that the station has %s says so until the resident has read it', async (change, parts) => {
    const city = cityThat();
    const page = await tab(city.api);
    await book(page);
    const [booking] = city.bookings.values();
    if (booking) city.bookings.set(booking.id, { ...booking, ...parts });
    const later = await tab(city.api);
    await vi.waitFor(() => expect(later.now().all[0]?.change).toBe(change));
    await act(async () => later.now().acknowledge('b-1'));
    await vi.waitFor(() => expect(later.now().all[0]?.change).toBeUndefined());
  });

  it('that the city lists no more says so until the resident has read it, and then is kept no longer', async () => {
    const city = cityThat();
    await book(await tab(city.api));
    city.bookings.clear();
    const later = await tab(city.api);
    await vi.waitFor(() => expect(later.now().all).toMatchObject([{ slot: TEN, change: 'gone' }]));
    await act(async () => later.now().acknowledge('b-1'));
    await vi.waitFor(() => expect(later.now().all).toEqual([]));
  });

  it.each([
    ['a row of it is broken', { dropped: [{ path: 'code', reason: 'broken' }] }],
    ['a source does not answer', { missing: ['示例来源'] }],
    ['a source is switched off', { closed: [{ name: '示例来源', sentence: '暂停' }] }],
    ['it was not read to its end', { part: { read: 0, why: 'deadline' as const } }],
  ])('is not said to be gone where the list of the city is not whole: %s', async (_, gap) => {
    const city = cityThat();
    await book(await tab(city.api));
    const listBookings = vi.fn(async () => ({ value: [], sample: true, dropped: [], ...gap }));
    const later = await tab({ ...city.api, listBookings });
    await vi.waitFor(() => expect(listBookings).toHaveBeenCalled());
    await vi.waitFor(() => expect(later.now().all).toMatchObject([{ slot: TEN, change: undefined }]));
  });

  it('is not said to be gone by a list that was asked for before it was made', async () => {
    const city = cityThat();
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const listBookings = async () => {
      await asked;
      return { value: [], sample: true, dropped: [] };
    };
    const page = await tab({ ...city.api, listBookings });
    await book(page);
    await act(async () => answer());
    await vi.waitFor(() => expect(page.now().all).toMatchObject([{ slot: TEN, change: undefined }]));
  });

  it('is about what the device remembers, where the city keeps no note of it', async () => {
    const city = cityThat();
    const page = await tab(city.api);
    const about = { matter: 'procedure', id: 'p-1' } as const;
    await act(async () => page.now().book?.(TEN, person, about));
    const later = await tab(city.api);
    await vi.waitFor(() => expect(later.now().all).toMatchObject([{ about }]));
    await act(async () => later.now().move?.('b-1', ELEVEN));
    await vi.waitFor(() => expect(later.now().all).toMatchObject([{ slot: ELEVEN, about }]));
    await act(async () => later.now().cancel?.('b-1'));
    await vi.waitFor(() => expect(later.now().all).toMatchObject([{ state: 'cancelled', about }]));
  });

  it('is remembered by the device while the city does not answer', async () => {
    const city = cityThat();
    await book(await tab(city.api));
    const away = await tab({
      ...city.api,
      listBookings: async () => {
        throw new Failure('offline');
      },
    });
    await vi.waitFor(() => expect(away.now().failure?.kind).toBe('offline'));
    await vi.waitFor(() => expect(away.now().all).toMatchObject([{ id: 'b-1', slot: TEN }]));
  });
});
