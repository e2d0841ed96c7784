import { type Day, dayInShanghai } from './calendar.ts';
import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** Kinds of visit that residents can book. @see 青人社〔2023〕28号 三(四)3B */
export const VISIT_KINDS = [
  'training',
  'policyTalk',
  'expert',
  'roadshow',
  'assistance',
  'counselling',
] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export const BOOKING_STATES = ['booked', 'cancelled', 'done'] as const;

/** An instant, ISO 8601 with zone. */
export type Instant = string;

/** A bookable time at a station. */
export interface Slot {
  readonly id: string;
  readonly stationId: string;
  readonly kind: VisitKind;
  readonly start: Instant;
  readonly end: Instant;
  /** Number of people who can still book; 0 when the slot is full. */
  readonly left: number;
  readonly title?: string;
}

/** What a visit is about, so that the station can prepare it and the resident brings the right papers. */
export const BOOKING_MATTERS = ['procedure', 'policy'] as const;
export interface BookingAbout {
  readonly matter: (typeof BOOKING_MATTERS)[number];
  readonly id: string;
}

export interface BookingDraft {
  readonly requestId: RequestId;
  readonly slotId: string;
  readonly person: Person;
  /** By default, nothing is named. */
  readonly about?: BookingAbout;
}

export interface Booking {
  readonly id: string;
  readonly slot: Slot;
  readonly state: (typeof BOOKING_STATES)[number];
  /** The resident shows it at the station, as text and as QR code. */
  readonly code: string;
  /** The request that made the booking, when the city returns it. It identifies the booking after a lost answer. */
  readonly requestId?: RequestId;
  /** By default, nothing is named. */
  readonly about?: BookingAbout;
}

/** The result of booking a slot: the booking, or the nearest free slots when the slot is taken. */
export type BookingOutcome =
  | { readonly kind: 'booked'; readonly booking: Booking }
  | { readonly kind: 'taken'; readonly nearest: readonly Slot[] };

export interface SlotQuery {
  readonly stationId?: string;
  readonly kind?: VisitKind;
  /** Days in Shanghai, both included. */
  readonly from: string;
  readonly to: string;
}

/** The slots of one day in Shanghai, the earliest first. */
export interface SlotDay {
  readonly day: Day;
  readonly slots: readonly Slot[];
}

/** Slots by day. Each slot is there one time, and none that has begun. */
export function slotsByDay(slots: readonly Slot[], now: Date): readonly SlotDay[] {
  const days = new Map<Day, Slot[]>();
  for (const slot of new Map(slots.map((one) => [one.id, one])).values()) {
    if (startOf(slot) <= now.getTime()) continue;
    const day = dayInShanghai(new Date(slot.start));
    const ofDay = days.get(day) ?? [];
    ofDay.push(slot);
    days.set(day, ofDay);
  }
  return [...days]
    .map(([day, ofDay]) => ({ day, slots: ofDay.sort((a, b) => startOf(a) - startOf(b)) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

const startOf = ({ start }: Slot) => Date.parse(start);
const endOf = ({ end }: Slot) => Date.parse(end);

/** Whether the visit is still to come or goes on. */
export const isAhead = ({ state, slot }: Booking, now: Date): boolean =>
  state === 'booked' && endOf(slot) > now.getTime();

/** What comes next first; then what is over or cancelled, the latest first. */
export function inOrder(bookings: readonly Booking[], now: Date): readonly Booking[] {
  const ahead = bookings.filter((booking) => isAhead(booking, now));
  const past = bookings.filter((booking) => !isAhead(booking, now));
  return [
    ...ahead.sort((a, b) => startOf(a.slot) - startOf(b.slot)),
    ...past.sort((a, b) => startOf(b.slot) - startOf(a.slot)),
  ];
}

/** The visit that is booked for the same time, if there is one: the resident is asked, and may book both. */
export const clashOf = (slot: Slot, bookings: readonly Booking[]): Booking | undefined =>
  bookings.find(
    ({ state, slot: other }) =>
      state === 'booked' && startOf(other) < endOf(slot) && startOf(slot) < endOf(other),
  );

/** What the city changed of a booking that the resident knew otherwise. `gone`: it lists it no more. */
export type BookingChange = 'cancelled' | 'moved' | 'gone';

/** A booking of a person, with what the city changed of it since this device last showed it. */
export interface MyBooking extends Booking {
  readonly change?: BookingChange;
  /** Whether the visit is still to come or goes on. */
  readonly ahead: boolean;
}

/** @param known the booking as this device last showed it */
export function changeOf(known: Booking | undefined, booking: Booking): BookingChange | undefined {
  if (known?.state !== 'booked') return undefined;
  if (booking.state === 'cancelled') return 'cancelled';
  const { slot } = booking;
  const isSame =
    startOf(known.slot) === startOf(slot) &&
    endOf(known.slot) === endOf(slot) &&
    known.slot.stationId === slot.stationId;
  return isSame || booking.state !== 'booked' ? undefined : 'moved';
}
