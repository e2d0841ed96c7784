import fc from 'fast-check';
import { expect } from 'vitest';
import { createCity } from '../../../mocks/city/app.ts';
import { plannedSlots } from '../../../mocks/city/slots.ts';
import { type CityState, emptyState } from '../../../mocks/city/state.ts';
import { openGateway } from '../../../src/city/sources/gateway/index.ts';
import type { Source } from '../../../src/city/sources/source.ts';
import type { CityCall } from '../../../src/domain/cityApi.ts';
import { canRetry, Failure } from '../../../src/domain/failure.ts';
import { NOW } from '../sandbox.ts';
import { type Fate, lossyHttp } from './lossyLine.ts';

/** Three slots that several residents want: with one, one and two places. */
const [one, other, pair] = [1, 1, 2].map(
  (places, nth) => plannedSlots(NOW).filter((slot) => slot.capacity === places)[nth]?.id ?? '',
);
const SLOTS = [one, other, pair].map((id) => id ?? '');
const placesOf = (id: string) => plannedSlots(NOW).find((slot) => slot.id === id)?.capacity ?? 0;

/** The actions of a resident, and the faults of their requests. */
export interface Visit {
  readonly slot: number;
  /** Simultaneous taps on the button. */
  readonly taps: number;
  readonly next: 'keep' | 'cancel' | { readonly moveTo: number };
  readonly fates: readonly Fate[];
  /** Whether the page reloads after every failure, and each tap is in its own tab. */
  readonly forgets: boolean;
}

export interface World {
  readonly scenario: 'normal' | 'no-idempotency';
  readonly sendsKeys: boolean;
  readonly provides?: readonly CityCall[];
}

export const visits = (fates: readonly Fate[], forgets: boolean): fc.Arbitrary<Visit[]> => {
  const slot = fc.nat({ max: SLOTS.length - 1 });
  const visit = fc.record({
    slot,
    taps: fc.integer({ min: 1, max: 3 }),
    next: fc.oneof(fc.constantFrom('keep' as const, 'cancel' as const), fc.record({ moveTo: slot })),
    fates: fc.array(fc.constantFrom(...fates), { maxLength: 7 }),
    forgets: forgets ? fc.boolean() : fc.constant(false),
  });
  return fc.array(visit, { minLength: 1, maxLength: 4 });
};

/** Retries with the same key, as a person does, while a retry can help. */
async function insist<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Failure) || !canRetry(error.kind)) throw error;
    }
  }
}

/** Performs the actions of a resident. Returns the known outcome: a booked slot, none, or a cancelled booking. */
async function act(visit: Visit, requestId: string, open: () => Source): Promise<string | undefined> {
  let page = open();
  const source = () => {
    if (visit.forgets) page = open();
    return page;
  };
  const person = { name: requestId, phone: '13800000000' };
  const slotId = SLOTS[visit.slot] ?? '';
  const tap = () => insist(async () => source().book?.({ requestId, slotId, person }));
  const [outcome, ...others] = await Promise.all(Array.from({ length: visit.taps }, tap));
  for (const same of others) expect(same?.kind).toEqual(outcome?.kind);
  if (outcome?.kind !== 'booked') return undefined;

  const { id } = outcome.booking;
  const { next } = visit;
  if (next === 'keep') return slotId;
  if (next === 'cancel') {
    const cancelled = await insist(async () => source().cancelBooking?.(id, `${requestId} cancel`));
    expect(cancelled?.state).toBe('cancelled');
    return 'cancelled';
  }
  const target = SLOTS[next.moveTo] ?? '';
  const moved = await insist(async () => source().moveBooking?.(id, target, `${requestId} move`));
  return moved?.kind === 'booked' ? target : slotId;
}

/** Checks that the bookings of the city match the outcomes that the residents saw. */
function audit({ bookings }: CityState, believed: ReadonlyMap<string, string | undefined>) {
  for (const [name, slot] of believed) {
    const mine = bookings.filter(({ person }) => person.name === name);
    if (mine.length > 1) throw new Error(`made twice: ${name}`);
    const kept = mine.map((booking) => (booking.state === 'booked' ? booking.slot.id : booking.state))[0];
    if (kept !== slot) throw new Error(`${name} believes ${slot}, the city has ${kept}`);
  }
  for (const id of SLOTS) {
    const live = bookings.filter(({ slot, state }) => slot.id === id && state === 'booked');
    if (live.length > placesOf(id)) throw new Error(`overbooked: ${id}`);
  }
}

export const bookingsHold = ({ scenario, sendsKeys, provides }: World, plan: fc.Arbitrary<Visit[]>) =>
  fc.asyncProperty(fc.scheduler(), plan, async (order, all) => {
    const state = emptyState();
    const city = createCity({ now: () => NOW, jobCount: 0, state });
    const believed = new Map<string, string | undefined>();
    const residents = all.map(async (visit, nth) => {
      const visitor = `resident-${nth}`;
      const line = { city, order, fates: [...visit.fates], visitor, scenario, sendsKeys };
      const open = () =>
        openGateway({ kind: 'gateway', baseUrl: 'https://city.example', provides }, lossyHttp(line));
      believed.set(visitor, await act(visit, visitor, open));
    });
    await order.waitFor(Promise.all(residents));
    await order.waitIdle();
    audit(state, believed);
  });
