/** Slots, bookings, courses, events, needs and requests for help of the gateway contract, in its own field names. */
import * as z from 'zod/mini';
import { ASSISTANCE_STATES } from '../../../domain/assistance.ts';
import { BOOKING_STATES, VISIT_KINDS } from '../../../domain/booking.ts';
import { EVENT_KINDS } from '../../../domain/event.ts';
import { NEED_STATES } from '../../../domain/need.ts';
import { VACANCY_STATES } from '../../../domain/vacancy.ts';
import { amount, count, day, instant, lenient, maybeDay, maybeText, text, texts } from './wireBasics.ts';

export const WireSlot = z.object({
  id: text,
  station: text,
  kind: z.enum(VISIT_KINDS),
  start: instant,
  end: instant,
  /** Places that are free. */
  left: count,
  title: maybeText,
});

export const WireBooking = z.object({
  id: text,
  slot: WireSlot,
  state: z.enum(BOOKING_STATES),
  /** Shown at the station. */
  code: text,
  /** The `Idempotency-Key` that made it. By it a lost answer is found again. */
  requestId: maybeText,
});

/** In the problem of a 409: the free slots nearest to the one that is gone, the nearest first. */
export const WireTaken = z.object({ type: maybeText, nearest: lenient(z.array(z.unknown())) });

export const WireCourse = z.object({
  id: text,
  title: text,
  provider: text,
  town: maybeText,
  address: maybeText,
  start: maybeDay,
  end: maybeDay,
  /** Lessons in all. */
  hours: lenient(amount),
  /** 元; 0 when it is free. */
  fee: lenient(amount),
  /** Somebody pays it back under a policy. */
  subsidised: lenient(z.boolean()),
  /** The id of that policy. */
  policy: maybeText,
  skills: z.nullish(texts),
  description: z.nullish(texts),
  left: lenient(count),
});

export const WireEvent = z.object({
  id: text,
  title: text,
  kind: z.enum(EVENT_KINDS),
  start: instant,
  end: instant,
  town: maybeText,
  address: maybeText,
  url: maybeText,
  description: z.nullish(texts),
  left: lenient(count),
});

/** A place in a course or at an event. */
export const WireSignUp = z.object({ code: text });

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
});

export const WireRegisteredNeed = z.object({
  id: text,
  need: WireNeed,
  registeredOn: day,
  /** The day on which one is asked whether work was found. */
  followUpOn: maybeDay,
  state: z.enum(NEED_STATES),
});

export const WireAssistance = z.object({
  id: text,
  words: text,
  /** The id of a procedure. */
  procedure: maybeText,
  askedAt: instant,
  state: z.enum(ASSISTANCE_STATES),
  /** What the station answered, the newest last. */
  notes: z.nullish(texts),
});

/** The city has taken it. */
export const WireReceipt = z.object({ id: text });
export const WireVacancyReceipt = z.object({ id: text, state: z.enum(VACANCY_STATES) });
