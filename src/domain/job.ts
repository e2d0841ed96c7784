import type { Day } from './calendar.ts';
import type { Pay } from './pay.ts';
import type { Place } from './place.ts';

/** Kinds of employment. */
export const EMPLOYMENTS = ['fullTime', 'partTime', 'casual', 'internship'] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

/** The education that a job asks for at least, the least first; `any`: the ad says that it asks for none. */
export const EDUCATIONS = ['any', 'juniorHigh', 'seniorHigh', 'college', 'bachelor', 'master'] as const;
export type Education = (typeof EDUCATIONS)[number];

/** The experience with which a job is content, the least first; `any`: the ad says that it asks for none. */
export const EXPERIENCES = ['any', 'oneYear', 'threeYears', 'fiveYears', 'tenYears'] as const;
export type Experience = (typeof EXPERIENCES)[number];

/** Properties that residents ask about first. A code that is not in this list is left out, never guessed. */
export const JOB_TAGS = [
  'olderWelcome',
  'nightShift',
  'graduates',
  'meals',
  'lodging',
  'noExperience',
  'dayShift',
  'insurance',
  'weekends',
] as const;
export type JobTag = (typeof JOB_TAGS)[number];

/** The tags by what they tell: when one works, whom the employer says it suits, what the employer gives. */
export const TAG_KINDS = {
  hours: ['dayShift', 'nightShift'],
  suits: ['olderWelcome', 'graduates', 'noExperience'],
  gives: ['meals', 'lodging', 'insurance', 'weekends'],
} as const satisfies Readonly<Record<string, readonly JobTag[]>>;
export type TagKind = keyof typeof TAG_KINDS;
export const TAG_KIND_NAMES = ['hours', 'suits', 'gives'] as const satisfies readonly TagKind[];

/** The fields of a job that hold one code of a list. Code that reads, caches or serves jobs derives from it. */
export const JOB_CODES = { employment: EMPLOYMENTS, education: EDUCATIONS, experience: EXPERIENCES } as const;
export type JobCodes = { readonly [Field in keyof typeof JOB_CODES]?: (typeof JOB_CODES)[Field][number] };

/** One job of a list. It has no fields for sex, age, height or marital status, even if a city sends them. */
export interface Job extends JobCodes {
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  readonly pay: Pay;
  /** Code and name of the 街道 or 镇. */
  readonly town?: { readonly code: string; readonly name: string };
  readonly address?: string;
  /** The workplace. Absent when the city does not state it. */
  readonly place?: Place;
  readonly tags: readonly JobTag[];
  readonly postedOn?: Day;
  /** The last day on which residents can apply. */
  readonly validUntil?: Day;
  /** Name of the publisher of the ad. */
  readonly publisher: string;
  /** All postings of the same ad, when there are several. By default, there is only this one. */
  readonly postings?: readonly Posting[];
}

/** One posting of an ad: its publisher, and its id there. */
export interface Posting {
  readonly publisher: string;
  readonly id: string;
}

/** A job with all details of its ad. */
export interface JobDetail extends Job {
  /** Number of people to hire. */
  readonly headCount?: number;
  /** The work, in paragraphs of plain text. */
  readonly description: readonly string[];
  readonly requirements: readonly string[];
  readonly hours?: string;
  readonly contact?: { readonly name?: string; readonly phone?: string };
  /** The employer's own page; http(s) only. */
  readonly url?: string;
}

/** Whether residents can still apply on `today`. An ad without an end date is open. */
export function isOpen(job: Pick<Job, 'validUntil'>, today: Day): boolean {
  return job.validUntil === undefined || job.validUntil >= today;
}
