import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingsHold, visits, type World } from './bookingModel.ts';
import { FATES } from './lossyLine.ts';

const NORMAL: World = { scenario: 'normal', sendsKeys: true };
/** No list of bookings to look into: what protects then is the key, and nothing else. */
const BLIND = ['book', 'moveBooking', 'cancelBooking'] as const;

/** For a busy machine; alone, each takes a second or two. */
const PATIENCE = { timeout: 60_000 };

describe('a booking is made once and never lost', PATIENCE, () => {
  it('whatever the line does: lost, late, doubled, in any order, with taps, tabs and reloads', async () => {
    await fc.assert(bookingsHold(NORMAL, visits(FATES, true)), { numRuns: 200 });
  });

  it('in a city where my bookings cannot be read, by the key alone', async () => {
    await fc.assert(bookingsHold({ ...NORMAL, provides: BLIND }, visits(FATES, true)), { numRuns: 100 });
  });

  it('in a city that ignores the key, by reading my bookings', async () => {
    const world: World = { scenario: 'no-idempotency', sendsKeys: true };
    const losses = visits(['ok', 'lostBefore', 'lostAfter'], false);
    await fc.assert(bookingsHold(world, losses), { numRuns: 200 });
  });
});

describe('the control', PATIENCE, () => {
  it('shows that without the key and without my bookings one is made twice', async () => {
    const world: World = { scenario: 'no-idempotency', sendsKeys: false, provides: BLIND };
    const roomy = visits(FATES, true).map((all) => all.map((visit) => ({ ...visit, slot: 2 })));
    const result = await fc.check(bookingsHold(world, roomy), { numRuns: 300 });
    expect(result.failed).toBe(true);
    expect(String(result.errorInstance)).toContain('made twice');
  });

  it('shows that reading my bookings is needed where the key is ignored', async () => {
    const world: World = { scenario: 'no-idempotency', sendsKeys: true, provides: BLIND };
    const losses = visits(['ok', 'lostBefore', 'lostAfter'], false);
    expect((await fc.check(bookingsHold(world, losses), { numRuns: 300 })).failed).toBe(true);
  });
});
