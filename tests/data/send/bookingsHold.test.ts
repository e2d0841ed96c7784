// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plannedSlots } from '../../../mocks/city/slots.ts';
import type { CityState } from '../../../mocks/city/state.ts';
import type { BookingOutcome, Slot } from '../../../src/domain/booking.ts';
import type { Fate } from '../../city/bookings/lossyLine.ts';
import { NOW } from '../../city/sandbox.ts';
import { bookingsOf } from './screen.tsx';
import { fates, insist, screensHold } from './screensHold.ts';

/** Three slots that several residents want: with one, one and two places. */
const PLANNED = [1, 1, 2].flatMap(
  (places, nth) => plannedSlots(NOW).filter(({ capacity }) => capacity === places)[nth] ?? [],
);
const SLOTS = PLANNED.map(
  ({ id, start, end, title, kind, station }): Slot => ({
    id,
    start,
    end,
    title,
    kind,
    stationId: station,
    left: 1,
  }),
);

interface Visit {
  readonly slot: Slot;
  /** The slot that is tapped where the first answer was lost. */
  readonly again: Slot;
  readonly next: 'keep' | 'cancel' | { readonly moveTo: Slot };
  readonly fates: readonly Fate[];
}

const slot = fc.constantFrom(...SLOTS);
const visit = fc.record<Visit>({
  slot,
  again: slot,
  next: fc.oneof(fc.constantFrom('keep' as const, 'cancel' as const), fc.record({ moveTo: slot })),
  fates: fates(7),
});

type Screen = Awaited<ReturnType<typeof bookingsOf>>;

async function act(screen: Screen, { slot: first, again, next }: Visit, name: string) {
  const person = { name, phone: '13800000000' };
  const outcome = await insist<BookingOutcome>((nth) =>
    screen.now().book?.(nth === 0 ? first : again, person),
  );
  if (outcome?.kind !== 'booked' || next === 'keep') return;
  const { id } = outcome.booking;
  if (next === 'cancel') await insist(() => screen.now().cancel?.(id));
  else await insist(() => screen.now().move?.(id, next.moveTo));
}

function audit({ bookings }: CityState, screens: ReadonlyMap<string, Screen>) {
  for (const [name, screen] of screens) {
    const mine = bookings.filter(({ person }) => person.name === name);
    const shown = screen.now().all.map(({ slot: at, state }) => [at.id, state]);
    expect(
      mine.map(({ slot: at, state }) => [at.id, state]),
      name,
    ).toEqual(shown);
    expect(mine.length, `${name} books once`).toBeLessThanOrEqual(1);
  }
  for (const { id, capacity } of PLANNED) {
    const live = bookings.filter(({ slot: at, state }) => at.id === id && state === 'booked');
    expect(live.length, id).toBeLessThanOrEqual(capacity);
  }
}

it('the bookings of a screen are those of the city, each once, in any order of lost, late and doubled requests', {
  timeout: 60_000,
}, async () => {
  expect(SLOTS).toHaveLength(3);
  const holds = screensHold(visit, { open: (api) => bookingsOf(api, NOW), act, audit });
  await fc.assert(holds, { numRuns: 300 });
});
