import { Hono } from 'hono';
import type * as z from 'zod/mini';
import { SLOT_TAKEN } from '../../../src/city/sources/gateway/problemTypes.ts';
import { WireBookingFor } from '../../../src/city/sources/gateway/wireStaff.ts';
import { WireBookingRequest, WireMoveRequest } from '../../../src/city/sources/gateway/wireWrites.ts';
import { VISIT_KINDS } from '../../../src/domain/booking.ts';
import { type City, type CityEnv, listResponse, unlessEmpty } from '../city.ts';
import { residentOf } from '../onBehalf.ts';
import { readParams } from '../params.ts';
import { Problem } from '../problem.ts';
import { serveWrite, type Write } from '../serveWrite.ts';
import { dayAfter } from '../shanghaiTime.ts';
import { DAYS_AHEAD, type PlannedSlot, plannedSlots, slotsOn, toWireSlot } from '../slots.ts';
import type { BookingRow } from '../state.ts';
import { requireStaff } from '../visitor.ts';

const NEAREST_COUNT = 3;

/** Slots, and the bookings of the visitor. */
export function bookingRoutes(city: City): Hono<CityEnv> {
  const { now, state } = city;
  const routes = new Hono<CityEnv>();

  routes.get('/slots', (c) => {
    const params = readParams(c.req.url, ['station', 'kind', 'from', 'to']);
    const [station, kind] = [params.text('station'), params.choice('kind', VISIT_KINDS)];
    const from = params.day('from') ?? dayAfter(now(), 0);
    const to = params.day('to') ?? dayAfter(now(), DAYS_AHEAD);
    const slots = plannedSlots(now()).filter(
      (slot) =>
        (!station || slot.station === station) &&
        (!kind || slot.kind === kind) &&
        slot.start.slice(0, 10) >= from &&
        slot.start.slice(0, 10) <= to,
    );
    return listResponse(
      c,
      city,
      true,
      unlessEmpty(c, slots).map((slot) => toWireSlot(slot, state)),
    );
  });

  routes.get('/bookings', (c) => {
    readParams(c.req.url, []);
    const mine = state.bookings.filter(({ visitor }) => visitor === c.var.visitor);
    return listResponse(c, city, true, mine.map(toWire));
  });

  routes.post(
    '/bookings',
    serveWrite(city, 201, (write) => book(write, write.body(WireBookingRequest), { visitor: write.visitor })),
  );

  const bookFor = serveWrite(city, 201, (write) => {
    const given = write.body(WireBookingFor);
    return book(write, given, { visitor: residentOf(city, given), by: write.visitor });
  });
  routes.post('/staff/bookings', (c) => {
    requireStaff(c);
    return bookFor(c);
  });

  routes.patch(
    '/bookings/:id',
    serveWrite(city, 200, (write) => {
      const booking = ownBooking(write);
      const { slot: wanted } = write.body(WireMoveRequest);
      if (booking.state !== 'booked' || isOver(booking)) throw new Problem(404, 'the booking does not stand');
      if (booking.slot.id !== wanted) {
        const { capacity: _, ...slot } = freeSlot(wanted, write);
        booking.slot = slot;
      }
      return toWire(booking);
    }),
  );

  routes.delete(
    '/bookings/:id',
    serveWrite(city, 200, (write) => {
      const booking = ownBooking(write);
      if (isOver(booking)) throw new Problem(404, 'the visit is over');
      booking.state = 'cancelled';
      return toWire(booking);
    }),
  );

  function book(
    write: Write,
    { slot: wanted, person, about }: z.output<typeof WireBookingRequest>,
    owner: Pick<BookingRow, 'visitor' | 'by'>,
  ) {
    const { capacity: _, ...slot } = freeSlot(wanted, write);
    const nth = state.bookings.length + 1;
    const booking: BookingRow = {
      id: `sample-booking-${nth}`,
      ...owner,
      slot,
      person,
      state: 'booked',
      code: `QP${String(1000 + nth)}`,
      requestId: write.key,
      about,
    };
    state.bookings.push(booking);
    return toWire(booking);
  }

  const isOver = ({ slot }: BookingRow) => Date.parse(slot.end) <= now().getTime();

  function ownBooking({ id, visitor }: Write): BookingRow {
    const booking = state.bookings.find((one) => one.id === id && [one.visitor, one.by].includes(visitor));
    if (!booking) throw new Problem(404, 'no such booking');
    return booking;
  }

  /** Finds a free slot. @throws {Problem} 409 with the nearest free slots if it is taken */
  function freeSlot(id: string, { scenario }: Write): PlannedSlot {
    const slots = plannedSlots(now());
    const slot = slots.find((one) => one.id === id);
    if (!slot) throw new Problem(404, 'no such slot, or it has begun');
    if (!scenario.alwaysTaken && toWireSlot(slot, state).left > 0) return slot;
    throw new Problem(409, 'somebody was quicker', {
      type: SLOT_TAKEN,
      members: { nearest: nearest(slot, slots) },
    });
  }

  /** Free slots of the same kind, at the same station before others, then by time. */
  function nearest(taken: PlannedSlot, slots: readonly PlannedSlot[]) {
    const wanted = Date.parse(taken.start);
    return slots
      .filter((slot) => slot.kind === taken.kind && slot.id !== taken.id && slot.capacity > 0)
      .map((slot) => ({
        slot,
        elsewhere: Number(slot.station !== taken.station),
        away: Math.abs(Date.parse(slot.start) - wanted),
      }))
      .sort((a, b) => a.elsewhere - b.elsewhere || a.away - b.away)
      .map(({ slot }) => toWireSlot(slot, state))
      .filter(({ left }) => left > 0)
      .slice(0, NEAREST_COUNT);
  }

  function toWire(booking: BookingRow) {
    const { id, slot, code, requestId, about } = booking;
    const planned = slotsOn(slot.start.slice(0, 10)).find((one) => one.id === slot.id);
    const left = planned ? toWireSlot(planned, state).left : 0;
    const kept = booking.state === 'booked' && isOver(booking) ? 'done' : booking.state;
    return { id, slot: { ...slot, left }, state: kept, code, requestId, about };
  }

  return routes;
}
