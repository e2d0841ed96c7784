import { type Day } from './calendar.js';
import type { Person } from './person.js';
import type { RequestId } from './request.js';
/** Kinds of visit that residents can book. @see 青人社〔2023〕28号 三(四)3B */
export declare const VISIT_KINDS: readonly ['training', 'policyTalk', 'expert', 'roadshow', 'assistance', 'counselling'];
export type VisitKind = (typeof VISIT_KINDS)[number];
export declare const BOOKING_STATES: readonly ['booked', 'cancelled', 'done'];
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
export declare const BOOKING_MATTERS: readonly ['procedure', 'policy'];
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
export type BookingOutcome = {
    readonly kind: 'booked';
    readonly booking: Booking;
} | {
    readonly kind: 'taken';
    readonly nearest: readonly Slot[];
};
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
export declare function slotsByDay(slots: readonly Slot[], now: Date): readonly SlotDay[];
/** Whether the visit is still to come or goes on. */
export declare const isAhead: ({ state, slot }: Booking, now: Date) => boolean;
/** What comes next first; then what is over or cancelled, the latest first. */
export declare function inOrder(bookings: readonly Booking[], now: Date): readonly Booking[];
/** The visit that is booked for the same time, if there is one: the resident is asked, and may book both. */
export declare const clashOf: (slot: Slot, bookings: readonly Booking[]) => Booking | undefined;
/** What the city changed of a booking that the resident knew otherwise. */
export type BookingChange = 'cancelled' | 'moved';
/** @param known the booking as this device last showed it */
export declare function changeOf(known: Booking | undefined, booking: Booking): BookingChange | undefined;
