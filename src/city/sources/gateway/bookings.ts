import * as z from 'zod/mini';
import type { Booking, BookingDraft, BookingOutcome } from '../../../domain/booking.ts';
import { canRetry, Failure } from '../../../domain/failure.ts';
import { readRows } from '../../reading/readRows.ts';
import type { Source } from '../source.ts';
import { type Client, type Method, readItem, segment } from './client.ts';
import { singleFlight } from './singleFlight.ts';
import { toBooking, toSlot } from './visitMappers.ts';
import { WireBooking, WireSlot, WireTaken } from './wireVisits.ts';

type Find = (bookings: readonly Booking[]) => Booking | undefined;

/**
 * Slots and bookings. The answer to a write can be lost though the write was done. Then my bookings are read and the
 * write is looked for in them; a city where they cannot be read is asked again with the same key.
 *
 * @param mayRead whether the city has a list of my bookings
 */
export function bookingCalls({ list, send }: Client, mayRead: boolean) {
  const bookings = { path: '/bookings', schema: WireBooking, toDomain: toBooking };
  const mine = async () => (await list(bookings)).value;
  /** Requests to book whose fate is not known. They are looked for before they are sent again. */
  const unsure = new Set<string>();

  /** @throws {Failure} `taken` never: it is an outcome */
  async function ask(method: Method, path: string, body: object, requestId: string): Promise<BookingOutcome> {
    const answer = await send(method, path, { body, requestId, expect: [409] });
    if (answer.status !== 409) {
      return { kind: 'booked', booking: await readItem(WireBooking, answer.body, toBooking) };
    }
    const taken = z.safeParse(WireTaken, answer.body);
    const { kept } = await readRows(WireSlot, taken.data?.nearest ?? [], toSlot, 'nearest');
    return { kind: 'taken', nearest: kept };
  }

  /** Runs a write; when nothing is heard of it, finds out what became of it. */
  async function settled<T>(
    write: () => Promise<T>,
    find: Find,
    toOutcome: (found: Booking) => T,
  ): Promise<T> {
    try {
      return await write();
    } catch (failure) {
      if (!mayBeDone(failure)) throw failure;
      if (!mayRead) return write();
      const found = await mine().then(find, () => undefined);
      if (found) return toOutcome(found);
      throw failure;
    }
  }

  async function book({ requestId, slotId: slot, person }: BookingDraft): Promise<BookingOutcome> {
    const find: Find = (all) => all.find((booking) => booking.requestId === requestId);
    if (unsure.has(requestId) && mayRead) {
      const found = await mine().then(find, unlessTheyCanNeverBeRead);
      if (found) return booked(found);
    }
    unsure.add(requestId);
    const outcome = await settled(() => ask('POST', '/bookings', { slot, person }, requestId), find, booked);
    unsure.delete(requestId);
    return outcome;
  }

  return {
    listSlots: ({ stationId, kind, from, to }, signal) => {
      const query = { ...(stationId && { station: stationId }), ...(kind && { kind }), from, to };
      return list({ path: '/slots', schema: WireSlot, toDomain: toSlot, query }, signal);
    },

    listBookings: (signal) => list(bookings, signal),

    book: singleFlight(({ requestId, slotId }: BookingDraft) => `${requestId} ${slotId}`, book, true),

    moveBooking: (id, slot, requestId) =>
      settled(
        () => ask('PATCH', `/bookings/${segment(id)}`, { slot }, requestId),
        (all) => all.find((booking) => booking.id === id && booking.slot.id === slot && stands(booking)),
        booked,
      ),

    cancelBooking: (id, requestId) =>
      settled(
        async () => {
          const answer = await send('DELETE', `/bookings/${segment(id)}`, { requestId });
          return readItem(WireBooking, answer.body, toBooking);
        },
        (all) => all.find((booking) => booking.id === id && booking.state === 'cancelled'),
        (found) => found,
      ),
  } satisfies Source;
}

const booked = (booking: Booking): BookingOutcome => ({ kind: 'booked', booking });
const stands = ({ state }: Booking) => state === 'booked';

/** What the city said no to was not done; of everything else one cannot know. */
const mayBeDone = (error: unknown) => error instanceof Failure && canRetry(error.kind);

/** A list that does not come now may come later; one that is refused never will, and then only the key protects. */
function unlessTheyCanNeverBeRead(error: unknown): undefined {
  if (mayBeDone(error)) throw error;
}
