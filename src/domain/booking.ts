import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** What one can come for by appointment. @see 青人社〔2023〕28号 三(四)3B */
export const VISIT_KINDS = ['training', 'policyTalk', 'expert', 'roadshow', 'assistance'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export const BOOKING_STATES = ['booked', 'cancelled', 'done'] as const;

/** An instant, ISO 8601 with zone. */
export type Instant = string;

/** A time at a station that can be booked. */
export interface Slot {
  readonly id: string;
  readonly stationId: string;
  readonly kind: VisitKind;
  readonly start: Instant;
  readonly end: Instant;
  /** Places that are free; 0 when it is full. */
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
  /** Shown at the station, as text and as QR. */
  readonly code: string;
  /** The request that made it, where the city tells; by it a lost answer is found again. */
  readonly requestId?: RequestId;
}

/** What came of asking for a slot: it is yours, or somebody was quicker and these are the nearest free ones. */
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
