import * as z from 'zod/mini';
import { type Booking, type Slot, VISIT_KINDS } from '../../domain/booking.ts';
import { type Day, isDay } from '../../domain/calendar.ts';
import type { Employment, Job } from '../../domain/job.ts';
import type { Need, RegisteredNeed } from '../../domain/need.ts';
import type { RequestId } from '../../domain/request.ts';

/** What shows a saved job while the city is away. */
export interface SavedJob extends Pick<Job, 'id' | 'title' | 'employer' | 'pay' | 'validUntil'> {
  readonly savedOn: Day;
}

/** What was typed into a form. */
export interface Draft {
  /** Kept before anything is sent, so that a form that is sent again after a reload is known to be the same. */
  readonly requestId?: RequestId;
  readonly fields: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** What is a person's own on this device. A part that holds nothing is absent. */
export interface OwnParts {
  /** Code of the chosen 街道 or 镇. */
  readonly town: string;
  /** By procedure: names of the materials that are ticked. */
  readonly ticks: ReadonlyMap<string, readonly string[]>;
  /** By job. */
  readonly savedJobs: ReadonlyMap<string, SavedJob>;
  /** By form. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly need: RegisteredNeed;
  /** By booking. */
  readonly bookings: ReadonlyMap<string, Booking>;
  /** By what was agreed to: the day on which it was. */
  readonly consents: ReadonlyMap<string, Day>;
}
export type PartName = keyof OwnParts;

/** What becomes of a part; `undefined` is nothing. It may run more than once, on another value each time. */
export type Change<T> = (before: T | undefined) => T | undefined;

/** A shape for every field: a field of `T` that is forgotten, or of another type, is a type error. */
type Fields<T> = { readonly [K in keyof T]-?: z.ZodMiniType<T[K]> };

const text = z.string().check(z.maxLength(2000));
const texts = z.array(text).check(z.maxLength(200));
const amount = z.number().check(z.gte(0));
const day = text.check(z.refine(isDay));
const instant = z.iso.datetime({ offset: true });
const employment = z.enum({
  fullTime: 'fullTime',
  partTime: 'partTime',
  casual: 'casual',
  internship: 'internship',
} satisfies { readonly [E in Employment]: E });

const savedJob = z.object({
  id: text,
  title: text,
  employer: text,
  pay: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('negotiable') }),
    z.object({
      kind: z.literal('range'),
      min: amount,
      max: amount,
      unit: z.enum(['month', 'day', 'hour', 'year']),
      months: z.optional(amount),
      more: z.optional(z.literal(true)),
    } satisfies Fields<Extract<Job['pay'], { kind: 'range' }>>),
  ]),
  validUntil: z.optional(day),
  savedOn: day,
} satisfies Fields<SavedJob>);

const draft = z.object({
  requestId: z.optional(text),
  fields: z.record(text, z.union([text, z.number(), z.boolean(), texts])),
} satisfies Fields<Draft>);

const need = z.object({
  id: text,
  need: z.object({
    wants: texts,
    skills: texts,
    townCode: z.optional(text),
    withinMinutes: z.optional(amount),
    leastPay: z.optional(amount),
    employment: z.array(employment),
    nightShift: z.optional(z.boolean()),
  } satisfies Fields<Need>),
  registeredOn: day,
  followUpOn: z.optional(day),
  state: z.enum(['open', 'found', 'withdrawn']),
} satisfies Fields<RegisteredNeed>);

const booking = z.object({
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
  state: z.enum(['booked', 'cancelled', 'done']),
  code: text,
  requestId: z.optional(text),
} satisfies Fields<Booking>);

/** One row of a part, and since when (milliseconds since 1970) it is as it is. */
export interface Row {
  readonly id: string;
  readonly at: number;
  readonly value: unknown;
}

/** Which rows of a part still count. */
export interface Lifetime {
  /** To be raised when older rows can no longer be read as what they were. */
  readonly version: number;
  /** Days until a row is forgotten. */
  readonly days: number;
}

/** How a part is kept. */
export interface Part<T> extends Lifetime {
  /** The value that the rows make, without those that do not fit. */
  read(rows: readonly Row[]): T | undefined;
  /** The rows that make the value. */
  write(value: T): readonly Omit<Row, 'at'>[];
}

/** A part that is one value, in one row. */
const one = <T>(days: number, shape: z.ZodMiniType<T>): Part<T> => ({
  version: 1,
  days,
  read: (rows) => rows.map(({ value }) => shape.safeParse(value)).find(({ success }) => success)?.data,
  write: (value) => [{ id: '', value }],
});

/** A part of many values, each in a row with a lifetime of its own: a broken one takes no other with it. */
const each = <T>(days: number, shape: z.ZodMiniType<T>): Part<ReadonlyMap<string, T>> => ({
  version: 1,
  days,
  read(rows) {
    const values = new Map<string, T>();
    for (const { id, value } of rows) {
      const read = shape.safeParse(value);
      if (read.success) values.set(id, read.data);
    }
    return values.size > 0 ? values : undefined;
  },
  write: (values) => [...values].map(([id, value]) => ({ id, value })),
});

/**
 * THE TABLE of what is kept on a personal device. Days until each is forgotten:
 *
 * - a town and consents a year: who comes back after that is asked anew;
 * - ticks and saved jobs 90: an errand is done by then, and the job is gone;
 * - drafts 3: long enough for a weekend without a line, and they hold a name and a phone number;
 * - need and bookings 180: the city has them for longer, the device only shows them while the city is away.
 */
export const parts: { readonly [P in PartName]: Part<OwnParts[P]> } = {
  town: one(365, z.string().check(z.regex(/^\d{9}$/))),
  ticks: each(90, texts),
  savedJobs: each(90, savedJob),
  drafts: each(3, draft),
  need: one(180, need),
  bookings: each(180, booking),
  consents: each(365, day),
};
