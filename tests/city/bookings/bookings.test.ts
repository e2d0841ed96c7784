import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingsHold, visits, type World } from './bookingModel.ts';
import { FATES } from './lossyLine.ts';

const NORMAL: World = { scenario: 'normal', sendsKeys: true };
/** A client without the list of bookings, so that only the key prevents duplicates. */
const BLIND = ['book', 'moveBooking', 'cancelBooking'] as const;

/** Milliseconds, for a busy machine. On an idle one each test takes a second or two. */
const PATIENCE = { timeout: 60_000 };

describe('a booking is made once and never lost', PATIENCE, () => {
  it('whatever the network does: lost, late, duplicate, in any order, with taps, tabs and reloads', async () => {
    await fc.assert(bookingsHold(NORMAL, visits(FATES, true)), { numRuns: 200 });
  });

  it('by the key alone, in a city without a list of bookings', async () => {
    await fc.assert(bookingsHold({ ...NORMAL, provides: BLIND }, visits(FATES, true)), { numRuns: 100 });
  });

  it('by the list of bookings, in a city that ignores the key', async () => {
    const world: World = { scenario: 'no-idempotency', sendsKeys: true };
    const losses = visits(['ok', 'lostBefore', 'lostAfter'], false);
    await fc.assert(bookingsHold(world, losses), { numRuns: 200 });
  });
});

describe('the control', PATIENCE, () => {
  it('shows that without the key and the list a booking is made twice', async () => {
    const world: World = { scenario: 'no-idempotency', sendsKeys: false, provides: BLIND };
    const roomy = visits(FATES, true).map((all) => all.map((visit) => ({ ...visit, slot: 2 })));
    const result = await fc.check(bookingsHold(world, roomy), { numRuns: 300 });
    expect(result.failed).toBe(true);
    expect(String(result.errorInstance)).toContain('made twice');
  });

  it('shows that the list is needed if the key is ignored', async () => {
    const world: World = { scenario: 'no-idempotency', sendsKeys: true, provides: BLIND };
    const losses = visits(['ok', 'lostBefore', 'lostAfter'], false);
    expect((await fc.check(bookingsHold(world, losses), { numRuns: 300 })).failed).toBe(true);
  });
});
