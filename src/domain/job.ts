import type { Day } from './calendar.ts';
import type { Pay } from './pay.ts';
import type { Place } from './place.ts';

/** How much of a working life the job asks for. */
export const EMPLOYMENTS = ['fullTime', 'partTime', 'casual', 'internship'] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

/** Things residents ask about first; a code the product does not know is left out, never guessed. */
export const JOB_TAGS = [
  'olderWelcome',
  'nightShift',
  'graduates',
  'meals',
  'lodging',
  'noExperience',
] as const;
export type JobTag = (typeof JOB_TAGS)[number];

/** The fields of a job that hold one code of a list. What reads, keeps or serves jobs knows them from here. */
export const JOB_CODES = { employment: EMPLOYMENTS } as const;
export type JobCodes = { readonly [Field in keyof typeof JOB_CODES]?: (typeof JOB_CODES)[Field][number] };

/** One job as a list shows it. Sex, age, height, marriage and the like have no place here, whatever a city sends. */
export interface Job extends JobCodes {
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  readonly pay: Pay;
  /** Code and name of the 街道 or 镇. */
  readonly town?: { readonly code: string; readonly name: string };
  readonly address?: string;
  /** Where the work is done; absent when the city does not say. */
  readonly place?: Place;
  readonly tags: readonly JobTag[];
  readonly postedOn?: Day;
  /** Last day one can apply. */
  readonly validUntil?: Day;
  /** Who published the ad, in words. */
  readonly publisher: string;
  /** Every place where the same ad was found, where there are several. By default, only this one. */
  readonly postings?: readonly Posting[];
}

/** Where an ad was found: who published it there, and its id. */
export interface Posting {
  readonly publisher: string;
  readonly id: string;
}

/** The whole ad. */
export interface JobDetail extends Job {
  /** How many people are wanted. */
  readonly headCount?: number;
  /** What the work is, in paragraphs of plain text. */
  readonly description: readonly string[];
  readonly requirements: readonly string[];
  readonly hours?: string;
  readonly contact?: { readonly name?: string; readonly phone?: string };
  /** The employer's own page; http(s) only. */
  readonly url?: string;
}

/** Whether the ad can still be answered on `today`; an ad without an end is open. */
export function isOpen(job: Job, today: Day): boolean {
  return job.validUntil === undefined || job.validUntil >= today;
}
