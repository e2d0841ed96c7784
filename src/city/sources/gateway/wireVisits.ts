/** Slots, bookings, courses, events, needs and requests for help of the gateway contract, in its own field names. */
import * as z from 'zod/mini';
import { APPLICATION_STATES } from '../../../domain/application.ts';
import { ASSISTANCE_STATES } from '../../../domain/assistance.ts';
import { BOOKING_STATES, VISIT_KINDS } from '../../../domain/booking.ts';
import { EVENT_KINDS } from '../../../domain/event.ts';
import { isInstant } from '../../../domain/instant.ts';
import { NEED_STATES } from '../../../domain/need.ts';
import { OFFER_KINDS, SIGN_UP_STATES } from '../../../domain/signUp.ts';
import { VACANCY_STATES } from '../../../domain/vacancy.ts';
import {
  amount,
  atMost,
  day,
  id,
  lenient,
  maybeDay,
  maybeText,
  places,
  text,
  texts,
  WireAbout,
  WirePlace,
} from './wireBasics.ts';

/** ISO 8601 with zone. */
export const instant = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/),
    z.refine(isInstant, 'an instant that there is'),
  );

export const WireSlot = z.object({
  id,
  station: id,
  kind: z.enum(VISIT_KINDS),
  start: instant,
  end: instant,
  /** Free places. */
  left: places,
  title: maybeText,
});

export const WireBooking = z.object({
  id,
  slot: WireSlot,
  state: z.enum(BOOKING_STATES),
  /** Shown at the station. */
  code: id,
  about: lenient(WireAbout),
  /** The `Idempotency-Key` of the request, by which a client finds the booking after a lost answer. */
  requestId: maybeText,
});

export const WireCourse = z.object({
  id,
  title: text,
  provider: text,
  town: maybeText,
  address: maybeText,
  place: lenient(WirePlace),
  start: maybeDay,
  end: maybeDay,
  /** Total lessons. */
  hours: lenient(atMost(10_000, amount)),
  /** 元; 0 if the course is free. More than a course can cost is a mistake of the city. */
  fee: lenient(atMost(200_000, amount)),
  /** Whether a policy refunds the fee. */
  subsidised: lenient(z.boolean()),
  /** The id of that policy. */
  policy: maybeText,
  /** As the city writes it. */
  level: maybeText,
  skills: z.nullish(texts),
  description: z.nullish(texts),
  left: lenient(places),
  /** Whether the city keeps a waiting list when it is full. */
  waitingList: lenient(z.boolean()),
  cancelled: lenient(z.boolean()),
});

export const WireEvent = z.object({
  id,
  title: text,
  kind: z.enum(EVENT_KINDS),
  start: instant,
  end: instant,
  town: maybeText,
  address: maybeText,
  place: lenient(WirePlace),
  /** The id of the station where it is. */
  station: maybeText,
  url: maybeText,
  /** Who will be there. */
  employers: lenient(texts),
  description: z.nullish(texts),
  left: lenient(places),
  cancelled: lenient(z.boolean()),
});

/** A place in a course or at an event; `waiting`: on the waiting list. */
export const WireSignUp = z.object({ code: id, waiting: lenient(z.boolean()) });

export const WireMySignUp = z.object({
  offer: z.enum(OFFER_KINDS),
  /** The id of the course or the event. */
  id,
  title: text,
  /** The number that the sign-up was answered with, unique in the city. */
  code: id,
  state: z.enum(SIGN_UP_STATES),
  start: lenient(z.union([day, instant])),
  address: maybeText,
});

export const WireNeed = z.object({
  /** Occupations in the resident's own words. */
  wants: texts,
  skills: z.nullish(texts),
  town: maybeText,
  /** The longest way to work, minutes. */
  within: lenient(amount),
  /** 元 a month. */
  leastPay: lenient(amount),
  /** fullTime, partTime, casual, internship; others are ignored. */
  employment: z.nullish(texts),
  nightShift: lenient(z.boolean()),
  /** Wishes without which a job is left out: work, place, pay, employment, nights; others are ignored. */
  musts: z.nullish(texts),
});

export const WireRegisteredNeed = z.object({
  id,
  need: WireNeed,
  registeredOn: day,
  /** The day on which the resident is asked whether they found work. */
  followUpOn: maybeDay,
  state: z.enum(NEED_STATES),
});

export const WireAssistance = z.object({
  id,
  words: text,
  /** The id of a procedure. */
  procedure: maybeText,
  askedAt: instant,
  state: z.enum(ASSISTANCE_STATES),
  /** The answers of the station, the newest last. */
  notes: z.nullish(texts),
});

export const WireMyApplication = z.object({
  id,
  /** The id of the job, by which a resident comes back to it. */
  job: maybeText,
  title: text,
  employer: text,
  sentAt: instant,
  state: z.enum(APPLICATION_STATES),
  /** What the employer answered. */
  note: maybeText,
});

/** The city has received the request. */
export const WireReceipt = z.object({ id });
export const WireVacancyReceipt = z.object({
  id,
  state: z.enum(VACANCY_STATES),
  /** Why it was refused, or what comes next; one sentence each. */
  notes: z.nullish(texts),
});
