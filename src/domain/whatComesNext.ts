import type { MyApplication } from './application.ts';
import { type Assistance, isOpen } from './assistance.ts';
import type { MyBooking } from './booking.ts';
import { addDays, type Day, dayInShanghai, isDay } from './calendar.ts';
import type { KeptEnd, KeptResult } from './keptResult.ts';
import { isFollowUpDue, type RegisteredNeed } from './need.ts';
import { isOver, type SavedJob } from './savedJob.ts';
import type { SignUpNow } from './signUpNow.ts';

/** A request for help, with whether the station has settled it since the person last looked. */
export interface MyAssistance extends Assistance {
  readonly news: boolean;
}

/** What a person has, in the city and on this device. */
export interface OwnThings {
  readonly bookings: readonly MyBooking[];
  readonly signUps: readonly SignUpNow[];
  readonly assistance: readonly MyAssistance[];
  readonly applications: readonly MyApplication[];
  readonly savedJobs: readonly SavedJob[];
  readonly need: RegisteredNeed | undefined;
  /** By id. */
  readonly results: ReadonlyMap<string, KeptResult>;
}

/** One thing with a time of its own, or one that waits for an answer. */
export type Coming =
  | { readonly kind: 'booking'; readonly booking: MyBooking }
  | { readonly kind: 'signUp'; readonly signUp: SignUpNow }
  | { readonly kind: 'assistance'; readonly assistance: MyAssistance }
  | { readonly kind: 'followUp'; readonly need: RegisteredNeed }
  | { readonly kind: 'adEnds'; readonly job: SavedJob; readonly day: Day }
  | { readonly kind: 'resultEnds'; readonly id: string; readonly end: KeptEnd };

/** What is over, and shown folded. */
export type Past =
  | Extract<Coming, { readonly kind: 'booking' | 'signUp' | 'assistance' }>
  | { readonly kind: 'application'; readonly application: MyApplication }
  | { readonly kind: 'ad'; readonly job: SavedJob };

export interface WhatComesNext {
  /** What the city changed first, then by time; what has no time stands last. */
  readonly agenda: readonly { readonly thing: Coming; readonly day: Day | undefined }[];
  /** Saved jobs that are open, the newest first. */
  readonly saved: readonly SavedJob[];
  /** Applications that an employer still has: those with an invitation first. */
  readonly applied: readonly MyApplication[];
  /** The latest first. */
  readonly past: readonly Past[];
}

/** An ad is told to end from this many days before. */
const AD_ENDS_WITHIN_DAYS = 7;
/** Something with papers to get is told to end from this many days before. */
const RESULT_ENDS_WITHIN_DAYS = 45;

interface Placed<T> {
  readonly thing: T;
  readonly news?: boolean;
  /** A day or an instant. By default, it has no time. */
  readonly at?: string;
}

/** Puts what a person has in the order of what comes next, and apart what has no time, and what is over. */
export function whatComesNext(own: OwnThings, now: Date): WhatComesNext {
  const today = dayInShanghai(now);
  const isGone = (job: SavedJob) => isOver(job, today);
  const isLive = ({ state }: MyApplication) => state !== 'withdrawn' && state !== 'declined';
  return {
    agenda: ordered([
      ...own.bookings
        .filter(({ ahead, change }) => ahead || change !== undefined)
        .map((booking) => ({
          thing: { kind: 'booking', booking } as const,
          news: booking.change !== undefined,
          at: booking.slot.start,
        })),
      ...own.signUps
        .filter(({ over }) => !over)
        .map((signUp) => ({
          thing: { kind: 'signUp', signUp } as const,
          news: signUp.change !== undefined,
          at: signUp.start,
        })),
      ...own.assistance
        .filter((assistance) => assistance.news || isOpen(assistance))
        .map((assistance) => ({ thing: { kind: 'assistance', assistance } as const, news: assistance.news })),
      ...followUp(own.need, today),
      ...ends(own, today),
    ]).map(({ thing, at }) => ({ thing, day: at === undefined ? undefined : dayOf(at) })),
    saved: own.savedJobs.filter((job) => !isGone(job)),
    applied: own.applications.filter(isLive).sort((a, b) => invitedFirst(a) - invitedFirst(b)),
    past: ordered<Past>([
      ...own.bookings
        .filter(({ ahead, change }) => !ahead && change === undefined)
        .map((booking) => ({ thing: { kind: 'booking', booking } as const, at: booking.slot.start })),
      ...own.signUps
        .filter(({ over }) => over)
        .map((signUp) => ({ thing: { kind: 'signUp', signUp } as const, at: signUp.start })),
      ...own.assistance
        .filter((assistance) => !assistance.news && !isOpen(assistance))
        .map((assistance) => ({
          thing: { kind: 'assistance', assistance } as const,
          at: assistance.askedAt,
        })),
      ...own.applications
        .filter((application) => !isLive(application))
        .map((application) => ({
          thing: { kind: 'application', application } as const,
          at: application.sentAt,
        })),
      ...own.savedJobs
        .filter(isGone)
        .map((job) => ({ thing: { kind: 'ad', job } as const, at: job.validUntil })),
    ])
      .map(({ thing }) => thing)
      .reverse(),
  };
}

const followUp = (need: RegisteredNeed | undefined, today: Day): readonly Placed<Coming>[] =>
  need && isFollowUpDue(need, today) ? [{ thing: { kind: 'followUp', need }, at: today }] : [];

/** What ends soon: ads that were saved, and what a kept result must be done by. */
function ends({ savedJobs, results }: OwnThings, today: Day): readonly Placed<Coming>[] {
  const isSoon = (day: Day, within: number) => day >= today && day <= addDays(today, within);
  return [
    ...savedJobs.flatMap((job): readonly Placed<Coming>[] => {
      const day = job.validUntil;
      return day !== undefined && isSoon(day, AD_ENDS_WITHIN_DAYS)
        ? [{ thing: { kind: 'adEnds', job, day }, at: day }]
        : [];
    }),
    ...[...results].flatMap(([id, result]) =>
      (result.ends ?? [])
        .filter(({ day }) => isSoon(day, RESULT_ENDS_WITHIN_DAYS))
        .map((end): Placed<Coming> => ({ thing: { kind: 'resultEnds', id, end }, at: end.day })),
    ),
  ];
}

/** News first, then by time. A day without a time stands at its beginning. */
function ordered<T>(placed: readonly Placed<T>[]): readonly Placed<T>[] {
  const rank = ({ news }: Placed<T>) => (news ? 0 : 1);
  const at = (one: Placed<T>) =>
    one.at === undefined
      ? Number.POSITIVE_INFINITY
      : Date.parse(isDay(one.at) ? `${one.at}T00:00+08:00` : one.at);
  return [...placed].sort((a, b) => rank(a) - rank(b) || compare(at(a), at(b)));
}

const invitedFirst = ({ state }: MyApplication): number => (state === 'invited' ? 0 : 1);

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

const dayOf = (at: string): Day => (isDay(at) ? at : dayInShanghai(new Date(at)));
