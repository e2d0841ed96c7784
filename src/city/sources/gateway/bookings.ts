import * as z from 'zod/mini';
import type { Booking, BookingDraft, BookingOutcome } from '../../../domain/booking.ts';
import { canRetry, Failure } from '../../../domain/failure.ts';
import type { OnBehalf } from '../../../domain/homeVisit.ts';
import { readRows } from '../../reading/readRows.ts';
import type { Source } from '../source.ts';
import { type Client, type Method, readItem, segment } from './client.ts';
import { singleFlight } from './singleFlight.ts';
import { fromOnBehalf } from './toWire.ts';
import { toBooking, toSlot } from './visitMappers.ts';
import { WireTaken } from './wireBasics.ts';
import { WireBooking, WireSlot } from './wireVisits.ts';

type Find = (bookings: readonly Booking[]) => Booking | undefined;

interface Ask {
  readonly body: object;
  readonly requestId: string;
  /** Whether a booking is what this write asks for. */
  readonly isAsked: (booking: Booking) => boolean;
}

/**
 * The calls about slots and bookings. The answer to a write can be lost although the city has done it. The client then
 * searches the list of bookings for it. Without such a list, it repeats the write with the same key.
 *
 * @param canList whether the city can list the bookings of the resident
 */
export function bookingCalls({ list, send }: Client, canList: boolean) {
  const bookings = { path: '/bookings', schema: WireBooking, toDomain: toBooking };
  const readBookings = async () => (await list(bookings)).value;
  /** Bookings without a known outcome. The client searches the list for them before it sends them again. */
  const unconfirmed = new Set<string>();

  /**
   * Sends a write. A taken slot is an outcome, not a failure.
   *
   * @throws {Failure} `malformed` for a booking of another slot or another write, or one that is cancelled
   */
  async function ask(
    method: Method,
    path: string,
    { body, requestId, isAsked }: Ask,
  ): Promise<BookingOutcome> {
    const answer = await send(method, path, { body, requestId, expect: [409] });
    if (answer.status !== 409) return booked(await readBooking(answer.body, isAsked));
    const taken = z.safeParse(WireTaken, answer.body);
    const { records } = await readRows(WireSlot, taken.data?.nearest ?? [], toSlot, 'nearest');
    return { kind: 'taken', nearest: records };
  }

  /** Runs a write. If its answer is lost, finds the outcome in the list of bookings. */
  async function confirmed<T>(
    write: () => Promise<T>,
    find: Find,
    toOutcome: (found: Booking) => T,
  ): Promise<T> {
    try {
      return await write();
    } catch (failure) {
      if (!mayHaveSucceeded(failure)) throw failure;
      if (!canList) return write();
      const found = await readBookings().then(find, () => undefined);
      if (found) return toOutcome(found);
      throw failure;
    }
  }

  async function book({ requestId, slotId: slot, person, about }: BookingDraft): Promise<BookingOutcome> {
    const find: Find = (all) => all.find((booking) => booking.requestId === requestId && isKept(booking));
    const isAsked = (booking: Booking) =>
      booking.slot.id === slot && (booking.requestId ?? requestId) === requestId && isKept(booking);
    if (unconfirmed.has(requestId) && canList) {
      const found = await readBookings().then(find, throwIfRetryable);
      if (found) return booked(found);
    }
    unconfirmed.add(requestId);
    const outcome = await confirmed(
      () => ask('POST', '/bookings', { body: { slot, person, about }, requestId, isAsked }),
      find,
      booked,
    );
    unconfirmed.delete(requestId);
    return outcome;
  }

  return {
    listSlots: ({ stationId, kind, from, to }, signal) => {
      const query = { ...(stationId && { station: stationId }), ...(kind && { kind }), from, to };
      return list({ path: '/slots', schema: WireSlot, toDomain: toSlot, query }, signal);
    },

    listBookings: (signal) => list(bookings, signal),

    book: singleFlight(keyOf, book, true),

    // No list names what was booked for others: after a lost answer only the key prevents a second booking.
    bookFor: singleFlight(
      keyOf,
      ({
        requestId,
        slotId: slot,
        person,
        about,
        onBehalf,
      }: BookingDraft & { readonly onBehalf: OnBehalf }) =>
        ask('POST', '/staff/bookings', {
          body: { slot, person, about, ...fromOnBehalf(onBehalf) },
          requestId,
          isAsked: (booking) => booking.slot.id === slot && isKept(booking),
        }),
      true,
    ),

    moveBooking(id, slot, requestId) {
      const isAsked = (booking: Booking) =>
        booking.id === id && booking.slot.id === slot && isActive(booking);
      return confirmed(
        () => ask('PATCH', `/bookings/${segment(id)}`, { body: { slot }, requestId, isAsked }),
        (all) => all.find(isAsked),
        booked,
      );
    },

    cancelBooking(id, requestId) {
      const isAsked = (booking: Booking) => booking.id === id && !isKept(booking);
      return confirmed(
        async () =>
          readBooking((await send('DELETE', `/bookings/${segment(id)}`, { requestId })).body, isAsked),
        (all) => all.find(isAsked),
        (found) => found,
      );
    },
  } satisfies Source;
}

/** Reads the booking of an answer. @throws {Failure} `malformed` if it is not the one that was asked for */
const readBooking = (body: unknown, isAsked: (booking: Booking) => boolean): Promise<Booking> =>
  readItem({ schema: WireBooking, toDomain: toBooking, isAsked }, body);

const keyOf = ({ requestId, slotId }: BookingDraft) => `${requestId} ${slotId}`;
const booked = (booking: Booking): BookingOutcome => ({ kind: 'booked', booking });
const isActive = ({ state }: Booking) => state === 'booked';
const isKept = ({ state }: Booking) => state !== 'cancelled';

/** Whether a failed write may have been done. A write that the city refused was not done. */
const mayHaveSucceeded = (error: unknown) => error instanceof Failure && canRetry(error.kind);

/** Ignores a list that the city refuses, because then only the key prevents a second booking; otherwise rethrows. */
function throwIfRetryable(error: unknown): undefined {
  if (mayHaveSucceeded(error)) throw error;
}
