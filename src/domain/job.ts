import type { Day } from './calendar.ts';
import type { Pay, PayBand } from './pay.ts';
import type { Place } from './place.ts';

/** How much of a working life the job asks for. */
export type Employment = 'fullTime' | 'partTime' | 'casual' | 'internship';

/** Things residents ask about first; a code the product does not know is left out, never guessed. */
export type JobTag = 'olderWelcome' | 'nightShift' | 'graduates' | 'meals' | 'lodging' | 'noExperience';

/** One job as a list shows it. Sex, age, height, marriage and the like have no place here, whatever a city sends. */
export interface Job {
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  readonly pay: Pay;
  /** Code and name of the 街道 or 镇. */
  readonly town?: { readonly code: string; readonly name: string };
  readonly address?: string;
  /** Where the work is done; absent when the city does not say. */
  readonly place?: Place;
  readonly employment?: Employment;
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

export type JobSort = 'travel' | 'pay' | 'date';

/** What a resident looks for. */
export interface JobQuery {
  readonly text?: string;
  /** Town codes; none means all. */
  readonly towns?: readonly string[];
  readonly payBands?: readonly PayBand[];
  /** Where from; needed for `withinMetres`, for `rings` and for sorting by travel. */
  readonly near?: Place;
  /** Straight-line metres from `near`. */
  readonly withinMetres?: number;
  /** Straight-line metres for which counts are wanted. */
  readonly rings?: readonly number[];
  /** By default, `date`: the newest first. */
  readonly sort?: JobSort;
  /** From 1. By default, 1. */
  readonly page?: number;
  /** 1–100. By default, 20. */
  readonly pageSize?: number;
}

/** Numbers beside the filters. Each counts what would be found with all other filters left as they are. */
export interface JobFacets {
  readonly towns: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  readonly payBands: readonly { readonly band: PayBand; readonly count: number }[];
  /** Jobs inside each of the `rings` that were asked for. */
  readonly rings: readonly { readonly metres: number; readonly count: number }[];
}

export interface JobPage {
  readonly jobs: readonly Job[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly facets: JobFacets;
}

/** Whether the ad can still be answered on `today`; an ad without an end is open. */
export function isOpen(job: Job, today: Day): boolean {
  return job.validUntil === undefined || job.validUntil >= today;
}
