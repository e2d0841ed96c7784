import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** Kinds of visit that residents can book. @see 青人社〔2023〕28号 三(四)3B */
export const VISIT_KINDS = ['training', 'policyTalk', 'expert', 'roadshow', 'assistance'] as const;
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

export interface BookingDraft {
  readonly requestId: RequestId;
  readonly slotId: string;
  readonly person: Person;
}

export interface Booking {
  readonly id: string;
  readonly slot: Slot;
  readonly state: (typeof BOOKING_STATES)[number];
  /** The resident shows it at the station, as text and as QR code. */
  readonly code: string;
  /** The request that made the booking, when the city returns it. It identifies the booking after a lost answer. */
  readonly requestId?: RequestId;
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
