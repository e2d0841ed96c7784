import type { Instant } from './booking.ts';
import type { Day } from './calendar.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { RequestId } from './request.ts';

/** What people can sign up for. */
export const OFFER_KINDS = ['course', 'event'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** A course or an event of the city. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly townCode?: string;
  readonly address?: string;
  readonly place?: Place;
  readonly description: readonly string[];
  /** Free places. Absent when the city does not count them. */
  readonly left?: number;
  /** The city has called it off. By default, it has not. */
  readonly cancelled?: boolean;
}

/** A request to take part in a course or an event. */
export interface SignUp {
  readonly requestId: RequestId;
  /** Id of the course or the event. */
  readonly id: string;
  readonly person: Person;
}

/** The result of a sign-up: a place, a place on the waiting list, or none. */
export type SignUpOutcome =
  | { readonly kind: 'signedUp' | 'waiting'; readonly code: string }
  | { readonly kind: 'full' };

export const SIGN_UP_STATES = ['signedUp', 'waiting', 'withdrawn'] as const;

/** A sign-up as the city has it. */
export interface CitySignUp {
  readonly offer: OfferKind;
  /** Id of the course or the event. */
  readonly id: string;
  readonly title: string;
  /** The number that the sign-up was answered with. It is unique in the city. */
  readonly code: string;
  readonly state: (typeof SIGN_UP_STATES)[number];
  readonly start?: Day | Instant;
  readonly address?: string;
}

/** A request to give back a place, or to leave the waiting list. */
export interface SignUpWithdrawal {
  readonly requestId: RequestId;
  readonly offer: OfferKind;
  /** Id of the course or the event. */
  readonly id: string;
  /** The number of the sign-up. */
  readonly code: string;
}

/** A sign-up as the device remembers it. */
export interface MySignUp {
  readonly offer: OfferKind;
  readonly id: string;
  readonly title: string;
  readonly code: string;
  /** Whether it is a place on the waiting list. By default, it is a place. */
  readonly waiting?: boolean;
  /** When it begins, as the city said at that time: the day of a course, the instant of an event. */
  readonly start?: Day | Instant;
  readonly address?: string;
  /** By default, it is not known: it was made on another device. */
  readonly signedOn?: Day;
  /** What the city changed of it and the person has read. By default, nothing. */
  readonly read?: 'cancelled' | 'gone';
}

/** The key of a sign-up among those of the device. */
export const signUpKey = ({ offer, id }: Pick<MySignUp, 'offer' | 'id'>): string => `${offer}:${id}`;
