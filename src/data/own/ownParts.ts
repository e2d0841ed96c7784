import * as z from 'zod/mini';
import type { SentApplication } from '../../domain/application.ts';
import { BOOKING_STATES, type Booking, type Slot, VISIT_KINDS } from '../../domain/booking.ts';
import { type Day, isDay } from '../../domain/calendar.ts';
import { EMPLOYMENTS, type Job } from '../../domain/job.ts';
import { NEED_STATES, type Need, type RegisteredNeed, WISHES } from '../../domain/need.ts';
import { PAY_UNITS } from '../../domain/pay.ts';
import type { RequestId } from '../../domain/request.ts';
import type { SavedJob } from '../../domain/savedJob.ts';
import { type OwnMatching, ownMatching } from './ownMatching.ts';

/** The values of a form that is not sent yet. */
export interface Draft {
  /** Stored before the form is sent, so that the city recognises a retry after a reload. */
  readonly requestId?: RequestId;
  readonly fields: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** A person's own data on this device. A part without a value is absent. */
export interface OwnParts {
  /** Code of the chosen 街道 or 镇. */
  readonly town: string;
  /** By id of the procedure: names of the ticked materials. */
  readonly ticks: ReadonlyMap<string, readonly string[]>;
  /** By id of the job. */
  readonly savedJobs: ReadonlyMap<string, SavedJob>;
  /** By id of the job. */
  readonly applications: ReadonlyMap<string, SentApplication>;
  /** By name of the form. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly need: RegisteredNeed;
  readonly matching: OwnMatching;
  /** By id of the booking. */
  readonly bookings: ReadonlyMap<string, Booking>;
  /** By name of the consent: the day on which the person agreed. */
  readonly consents: ReadonlyMap<string, Day>;
}
export type PartName = keyof OwnParts;

/** Returns the new value of a part; `undefined` deletes it. May be called several times, with different values. */
export type Change<T> = (before: T | undefined) => T | undefined;

/** A schema for every field. A missing field of `T`, or a schema of another type, is a type error. */
type Fields<T> = { readonly [K in keyof T]-?: z.ZodMiniType<T[K]> };

const text = z.string().check(z.maxLength(2000));
const texts = z.array(text).check(z.maxLength(200));
const amount = z.number().check(z.gte(0));
const day = text.check(z.refine(isDay));
const instant = z.iso.datetime({ offset: true });
const employment = z.enum(EMPLOYMENTS);

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

const application = z.object({
  id: text,
  jobId: text,
  title: text,
  employer: text,
  sentAt: instant,
} satisfies Fields<SentApplication>);

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
    musts: z.optional(z.array(z.enum(WISHES))),
  } satisfies Fields<Need>),
  registeredOn: day,
  followUpOn: z.optional(day),
  state: z.enum(NEED_STATES),
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
  state: z.enum(BOOKING_STATES),
  code: text,
  requestId: z.optional(text),
} satisfies Fields<Booking>);

/** One row of a part. `at` is when its value last changed, in milliseconds since 1970. */
export interface Row {
  readonly id: string;
  readonly at: number;
  readonly value: unknown;
}

/** Which rows of a part are still valid. */
export interface Lifetime {
  /** Raise it when rows of the previous version can no longer be read. */
  readonly version: number;
  /** Days until a row expires. */
  readonly days: number;
}

/** How a part is stored. */
export interface Part<T> extends Lifetime {
  /** Reads the value from rows. Skips rows that do not match the schema. */
  read(rows: readonly Row[]): T | undefined;
  /** Writes the value as rows. */
  write(value: T): readonly Omit<Row, 'at'>[];
}

/** A part with a single value, in one row. */
const single = <T>(days: number, shape: z.ZodMiniType<T>): Part<T> => ({
  version: 1,
  days,
  read: (rows) => rows.map(({ value }) => shape.safeParse(value)).find(({ success }) => success)?.data,
  write: (value) => [{ id: '', value }],
});

/** A part with many values. Each is a row with its own lifetime, so that an invalid row does not affect the others. */
const keyed = <T>(days: number, shape: z.ZodMiniType<T>): Part<ReadonlyMap<string, T>> => ({
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
 * THE TABLE of what a personal device stores, with the days until it expires:
 *
 * - town and consents 365: after a year the person is asked again;
 * - ticks and saved jobs 90: by then the procedure is finished and the job is filled;
 * - drafts 3: enough for a weekend without a network; short because drafts contain a name and a phone number;
 * - need, bookings and applications 180: the city stores them for longer; the device shows them only while the city does not answer.
 */
export const parts: { readonly [P in PartName]: Part<OwnParts[P]> } = {
  town: single(365, z.string().check(z.regex(/^\d{9}$/))),
  ticks: keyed(90, texts),
  savedJobs: keyed(90, savedJob),
  applications: keyed(180, application),
  drafts: keyed(3, draft),
  need: single(180, need),
  matching: single(180, ownMatching),
  bookings: keyed(180, booking),
  consents: keyed(365, day),
};
