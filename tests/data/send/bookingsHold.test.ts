// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCity } from '../../../mocks/city/app.ts';
import { plannedSlots } from '../../../mocks/city/slots.ts';
import { type CityState, emptyState } from '../../../mocks/city/state.ts';
import { openGateway } from '../../../src/city/sources/gateway/index.ts';
import type { BookingOutcome } from '../../../src/domain/booking.ts';
import type { SendOutcome } from '../../../src/domain/sendOutcome.ts';
import { FATES, type Fate, lossyHttp } from '../../city/bookings/lossyLine.ts';
import { NOW } from '../../city/sandbox.ts';
import { bookingsOf } from './screen.tsx';

/* What a screen shows of bookings is what the city has, whatever the network does to its requests. */

const clock = () => NOW;
/** Three slots that several residents want: with one, one and two places. */
const SLOTS = [1, 1, 2].flatMap(
  (places, nth) => plannedSlots(NOW).filter(({ capacity }) => capacity === places)[nth] ?? [],
);

interface Visit {
  readonly slot: number;
  /** The slot that is tapped where the first answer was lost. */
  readonly again: number;
  readonly next: 'keep' | 'cancel' | { readonly moveTo: number };
  readonly fates: readonly Fate[];
}

const slot = fc.nat({ max: SLOTS.length - 1 });
const visits: fc.Arbitrary<Visit[]> = fc.array(
  fc.record({
    slot,
    again: slot,
    next: fc.oneof(fc.constantFrom('keep' as const, 'cancel' as const), fc.record({ moveTo: slot })),
    fates: fc.array(fc.constantFrom(...FATES), { maxLength: 7 }),
  }),
  { minLength: 1, maxLength: 3 },
);

type Screen = Awaited<ReturnType<typeof bookingsOf>>;

/** Taps until there is an answer, as a person does. */
async function insist<T>(act: (nth: number) => Promise<SendOutcome<T>> | undefined): Promise<T | undefined> {
  for (let nth = 0; ; nth += 1) {
    const outcome = await act(nth);
    if (outcome?.kind === 'sent') return outcome.answer;
    if (!outcome?.unknown) return undefined;
  }
}

async function act(screen: Screen, { slot: first, again, next }: Visit, name: string) {
  const person = { name, phone: '13800000000' };
  const slotAt = (nth: number) => SLOTS[nth] ?? { id: '', start: '' };
  const outcome = await insist<BookingOutcome>((nth) =>
    screen.now().book?.(slotAt(nth === 0 ? first : again), person),
  );
  if (outcome?.kind !== 'booked' || next === 'keep') return;
  const { id } = outcome.booking;
  if (next === 'cancel') await insist(() => screen.now().cancel?.(id));
  else {
    const {
      start,
      end,
      title,
      kind,
      station,
      id: slotId,
    } = SLOTS[next.moveTo] ?? plannedSlots(NOW)[0] ?? fail();
    await insist(() =>
      screen.now().move?.(id, { id: slotId, start, end, title, kind, stationId: station, left: 1 }),
    );
  }
}
function fail(): never {
  throw new Error('the sandbox has slots');
}

/** Compares what each screen shows with what the city has. */
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
  for (const { id, capacity } of SLOTS) {
    const live = bookings.filter(({ slot: at, state }) => at.id === id && state === 'booked');
    expect(live.length, id).toBeLessThanOrEqual(capacity);
  }
}

// The order of what happens is that of the schedule, and not of React's test mode.
beforeAll(() => Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false));

describe('the bookings of a screen', { timeout: 60_000 }, () => {
  it('are those of the city, each once, in any order of lost, late and doubled requests', async () => {
    const holds = fc.asyncProperty(fc.scheduler(), visits, async (order, all) => {
      const state = emptyState();
      const city = createCity({ now: clock, jobCount: 0, state });
      const screens = new Map<string, Screen>();
      for (const [nth, { fates }] of all.entries()) {
        const visitor = `resident-${nth}`;
        const line = { city, order, fates: [...fates], visitor, scenario: 'normal', sendsKeys: true };
        const source = openGateway({ kind: 'gateway', baseUrl: 'https://city.example' }, lossyHttp(line));
        screens.set(visitor, await bookingsOf({ ...source, name: '示例城市' }, NOW));
      }
      const acting = all.map((visit, nth) => {
        const screen = screens.get(`resident-${nth}`);
        return screen && act(screen, visit, `resident-${nth}`);
      });
      await order.waitFor(Promise.all(acting));
      await order.waitIdle();
      audit(state, screens);
    });
    await fc.assert(holds, { numRuns: 300 });
  });
});
