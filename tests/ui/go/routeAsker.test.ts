import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Route, type Trip, tripBetween } from '../../../src/domain/travel.ts';
import { routeAsker, wayOf } from '../../../src/ui/go/routeAsker.ts';

const home = { lng: 121.11, lat: 31.15 };
const trips: readonly Trip[] = Array.from({ length: 600 }, (_, i) =>
  tripBetween(home, { lng: 121.115 + i / 50_000, lat: 31.15 }, 'walk'),
);
const [trip = tripBetween(home, home, 'walk')] = trips;

/** A route service that answers when the test says so. */
function service() {
  const calls: { answer(route: Route | null): void; fail(): void; readonly signal: AbortSignal }[] = [];
  const asker = routeAsker(
    (_from, _to, _mode, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => resolve(null));
        calls.push({ answer: resolve, fail: () => reject(new Error('boom')), signal });
      }),
  );
  const watch = (one: Trip, changed = vi.fn()) => ({
    changed,
    stop: asker.watch(wayOf(one), one, changed),
    known: () => asker.known(wayOf(one)),
  });
  const openCalls = () => calls.filter(({ signal }) => !signal.aborted).length;
  return { calls, watch, openCalls };
}

const settle = () => vi.advanceTimersByTimeAsync(200);
const like = ({ minutes }: Trip): Route => ({ minutes: minutes + 2 });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('asking about the ways in view', () => {
  it('gives the answer to all who watch the way, and asks one time', async () => {
    const { calls, watch } = service();
    const [one, other] = [watch(trip), watch({ ...trip })];
    await settle();
    expect(calls).toHaveLength(1);
    calls[0]?.answer(like(trip));
    await settle();
    expect(one.known()).toEqual(like(trip));
    expect(one.changed).toHaveBeenCalledOnce();
    expect(other.changed).toHaveBeenCalledOnce();
    watch(trip);
    await settle();
    expect(calls).toHaveLength(1);
  });

  it('asks each mode by itself', async () => {
    const { calls, watch } = service();
    watch(trip);
    watch({ ...trip, mode: 'ride' });
    await settle();
    expect(calls).toHaveLength(2);
  });

  it('asks four at a time, in the order of the list', async () => {
    const { calls, watch, openCalls } = service();
    const watched = trips.slice(0, 9).map((one) => watch(one));
    await settle();
    expect(openCalls()).toBe(4);
    for (let done = 0; done < 9; done += 1) {
      calls[done]?.answer({ minutes: (trips[done]?.minutes ?? 0) + 1 });
      await settle();
      expect(openCalls()).toBe(Math.min(4, 8 - done));
    }
    expect(watched.map(({ known }) => known()?.minutes)).toEqual(
      trips.slice(0, 9).map(({ minutes }) => minutes + 1),
    );
  });

  it('does not ask about what is scrolled past', async () => {
    const { calls, watch } = service();
    for (const one of trips) watch(one).stop();
    await settle();
    expect(calls).toHaveLength(0);
  });

  it('takes a question back when nobody watches any more, and asks the next', async () => {
    const { calls, watch } = service();
    const [first, second, ...others] = trips.slice(0, 6).map((one) => watch(one));
    const again = watch(trip);
    await settle();
    first?.stop();
    expect(calls[0]?.signal.aborted).toBe(false);
    again.stop();
    expect(calls[0]?.signal.aborted).toBe(true);
    await settle();
    expect(calls).toHaveLength(5);
    second?.stop();
    others.at(-1)?.stop();
    await settle();
    expect(calls).toHaveLength(5);
    expect(first?.known()).toBeUndefined();
  });

  it('asks again when somebody comes back to a way that was taken back', async () => {
    const { calls, watch } = service();
    const left = watch(trip);
    await settle();
    left.stop();
    await settle();
    const back = watch(trip);
    await settle();
    expect(calls).toHaveLength(2);
    calls[1]?.answer(like(trip));
    await settle();
    expect(back.known()).toEqual(like(trip));
  });

  it('forgets the oldest of many answers', async () => {
    const { calls, watch } = service();
    for (const [index, one] of trips.entries()) {
      const { stop } = watch(one);
      await settle();
      calls[index]?.answer(like(one));
      await settle();
      stop();
    }
    expect(watch(trip).known()).toBeUndefined();
    await settle();
    expect(calls).toHaveLength(trips.length + 1);
  });
});

describe('a service that fails', () => {
  it('is asked about a way one time', async () => {
    const { calls, watch } = service();
    const failed = watch(trip);
    await settle();
    calls[0]?.fail();
    await settle();
    expect(failed.known()).toBeNull();
    watch(trip);
    await settle();
    expect(calls).toHaveLength(1);
  });

  it.each([
    ['an hour of walking in a minute', 60, 1],
    ['a day for the next corner', 2, 1000],
  ])('is not believed: %s', async (_, minutes, said) => {
    const { calls, watch } = service();
    const far = { ...trip, minutes };
    const { known } = watch(far);
    await settle();
    calls[0]?.answer({ minutes: said });
    await settle();
    expect(known()).toBeNull();
  });
});
