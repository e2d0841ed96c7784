/** Schemas of what a personal device stores: every field, so that a forgotten one is a type error. */
import * as z from 'zod/mini';
import type { SentApplication } from '../../domain/application.ts';
import { ASSISTANCE_STATES, type Assistance } from '../../domain/assistance.ts';
import {
  BOOKING_MATTERS,
  BOOKING_STATES,
  type Booking,
  type Slot,
  VISIT_KINDS,
} from '../../domain/booking.ts';
import { isDay } from '../../domain/calendar.ts';
import { isInstant } from '../../domain/instant.ts';
import { EMPLOYMENTS, type Job } from '../../domain/job.ts';
import type { KeptEnd, KeptResult } from '../../domain/keptResult.ts';
import { NEED_STATES, type Need, type RegisteredNeed, WISHES } from '../../domain/need.ts';
import { PAY_UNITS } from '../../domain/pay.ts';
import type { WrittenResume } from '../../domain/resume.ts';
import type { SavedJob } from '../../domain/savedJob.ts';
import { type MySignUp, OFFER_KINDS } from '../../domain/signUp.ts';

/** A schema for every field. A missing field of `T`, or a schema of another type, is a type error. */
export type Fields<T> = { readonly [K in keyof T]-?: z.ZodMiniType<T[K]> };

/** As long as the longest text that a city's answer keeps, so that what is stored can be read again. */
export const text = z.string().check(z.maxLength(4000));
export const texts = z.array(text).check(z.maxLength(200));
export const amount = z.number().check(z.gte(0));
export const day = text.check(z.refine(isDay));
export const instant = text.check(z.refine(isInstant));
export const employment = z.enum(EMPLOYMENTS);

export const savedJob = z.object({
  id: text,
  title: text,
  employer: text,
  pay: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('negotiable') }),
    z.object({
      kind: z.literal('range'),
      min: amount,
      max: amount,
      unit: z.enum(PAY_UNITS),
      months: z.optional(amount),
      more: z.optional(z.literal(true)),
    } satisfies Fields<Extract<Job['pay'], { kind: 'range' }>>),
  ]),
  validUntil: z.optional(day),
  savedOn: day,
  address: z.optional(text),
  publisher: z.optional(text),
  hours: z.optional(text),
  phone: z.optional(text),
} satisfies Fields<SavedJob>);

export const resume = z
  .object({
    name: z.optional(text),
    phone: z.optional(text),
    wants: z.optional(text),
    skills: z.optional(text),
    did: z.optional(text),
    learned: z.optional(text),
    about: z.optional(text),
  } satisfies Fields<WrittenResume>)
  .check(z.refine((written) => Object.keys(written).length > 0));

export const application = z.object({
  id: text,
  jobId: text,
  title: text,
  employer: text,
  sentAt: instant,
} satisfies Fields<SentApplication>);

export const need = z.object({
  id: text,
  need: z.object({
    wants: texts,
    skills: texts,
    townCode: z.optional(text),
    withinMinutes: z.optional(amount),
    leastPay: z.optional(amount),
    employment: z.array(employment),
    nightShift: z.optional(z.boolean()),
    musts: z.optional(z.array(z.enum(WISHES))),
  } satisfies Fields<Need>),
  registeredOn: day,
  followUpOn: z.optional(day),
  state: z.enum(NEED_STATES),
} satisfies Fields<RegisteredNeed>);

export const booking = z.object({
  id: text,
  slot: z.object({
    id: text,
    stationId: text,
    kind: z.enum(VISIT_KINDS),
    start: instant,
    end: instant,
    left: amount,
    title: z.optional(text),
  } satisfies Fields<Slot>),
  state: z.enum(BOOKING_STATES),
  code: text,
  requestId: z.optional(text),
  about: z.optional(z.object({ matter: z.enum(BOOKING_MATTERS), id: text })),
} satisfies Fields<Booking>);

export const assistance = z.object({
  id: text,
  words: text,
  procedureId: z.optional(text),
  askedAt: instant,
  state: z.enum(ASSISTANCE_STATES),
  notes: texts,
} satisfies Fields<Assistance>);

export const signUp = z.object({
  offer: z.enum(OFFER_KINDS),
  id: text,
  title: text,
  code: text,
  waiting: z.optional(z.boolean()),
  start: z.optional(z.union([day, instant])),
  address: z.optional(text),
  signedOn: z.optional(day),
  read: z.optional(z.enum(['cancelled', 'gone'])),
} satisfies Fields<MySignUp>);

export const keptResult = z.object({
  title: text,
  lines: texts,
  keptOn: day,
  ends: z.optional(z.array(z.object({ day, text } satisfies Fields<KeptEnd>)).check(z.maxLength(200))),
} satisfies Fields<KeptResult>);
