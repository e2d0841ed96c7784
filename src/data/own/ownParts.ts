import * as z from 'zod/mini';
import type { SentApplication } from '../../domain/application.ts';
import type { Assistance } from '../../domain/assistance.ts';
import type { Booking } from '../../domain/booking.ts';
import type { Day } from '../../domain/calendar.ts';
import type { KeptResult } from '../../domain/keptResult.ts';
import type { RegisteredNeed } from '../../domain/need.ts';
import type { RequestId } from '../../domain/request.ts';
import type { WrittenResume } from '../../domain/resume.ts';
import type { SavedJob } from '../../domain/savedJob.ts';
import type { MySignUp } from '../../domain/signUp.ts';
import { type OwnMatching, ownMatching } from './ownMatching.ts';
import {
  application,
  assistance,
  booking,
  day,
  type Fields,
  keptResult,
  need,
  resume,
  savedJob,
  signUp,
  text,
  texts,
} from './ownShapes.ts';

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
  /** By id of the situation: ids of the steps that were looked at. */
  readonly looked: ReadonlyMap<string, readonly string[]>;
  /** By id of the job. */
  readonly savedJobs: ReadonlyMap<string, SavedJob>;
  /** By id of the job. */
  readonly applications: ReadonlyMap<string, SentApplication>;
  /** By name of the form. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly need: RegisteredNeed;
  readonly resume: WrittenResume;
  readonly matching: OwnMatching;
  /** By id of the booking. */
  readonly bookings: ReadonlyMap<string, Booking>;
  /** By id: what the person asked the stations to help with. */
  readonly assistance: ReadonlyMap<string, Assistance>;
  /** By kind and id of the course or event. */
  readonly signUps: ReadonlyMap<string, MySignUp>;
  /** By id: what the person computed and chose to keep. */
  readonly results: ReadonlyMap<string, KeptResult>;
  /** By name of the consent: the day on which the person agreed. */
  readonly consents: ReadonlyMap<string, Day>;
}
export type PartName = keyof OwnParts;

/** Returns the new value of a part; `undefined` deletes it. May be called several times, with different values. */
export type Change<T> = (before: T | undefined) => T | undefined;

const draft = z.object({
  requestId: z.optional(text),
  fields: z.record(text, z.union([text, z.number(), z.boolean(), texts])),
} satisfies Fields<Draft>);

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
 * - ticks, steps looked at, saved jobs and kept results 90: by then the procedure is finished, the job is filled and the sums have changed;
 * - drafts 3: enough for a weekend without a network; short because drafts contain a name and a phone number;
 * - résumé 180, like the need that it goes with: who looks for work comes back to it;
 * - need, bookings, requests for help, sign-ups and applications 180: the city stores them for longer; the device shows them only while the city does not answer.
 */
export const parts: { readonly [P in PartName]: Part<OwnParts[P]> } = {
  town: single(365, z.string().check(z.regex(/^\d{9}$/))),
  ticks: keyed(90, texts),
  looked: keyed(90, texts),
  savedJobs: keyed(90, savedJob),
  applications: keyed(180, application),
  drafts: keyed(3, draft),
  need: single(180, need),
  resume: single(180, resume),
  matching: single(180, ownMatching),
  bookings: keyed(180, booking),
  assistance: keyed(180, assistance),
  signUps: keyed(180, signUp),
  results: keyed(90, keptResult),
  consents: keyed(365, day),
};

export const isPartName = (name: string): name is PartName => Object.hasOwn(parts, name);
export const partNames: readonly PartName[] = Object.keys(parts).filter(isPartName);
