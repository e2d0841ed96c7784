import type { Day } from './calendar.ts';
import type { Job } from './job.ts';
import type { JobChoices, JobCounts, JobFilterName } from './jobFilters.ts';
import type { Place } from './place.ts';

export const JOB_SORTS = ['travel', 'pay', 'date'] as const;
export type JobSort = (typeof JOB_SORTS)[number];

/** A job search. */
export interface JobQuery extends JobChoices {
  readonly text?: string;
  /**
   * The day in Shanghai from which `posted` counts back, and on which a job must still be open, for jobs that are searched
   * here; a city goes by its own day.
   */
  readonly today?: Day;
  /** The point to measure from. Required for `withinMetres`, for `rings` and for sorting by travel. */
  readonly near?: Place;
  /** Straight-line metres from `near`. */
  readonly withinMetres?: number;
  /** Radii in straight-line metres. The answer counts the jobs inside each. */
  readonly rings?: readonly number[];
  /** By default, `date`: the newest first. */
  readonly sort?: JobSort;
  /** From 1. By default, 1. */
  readonly page?: number;
  /** In place of `page`: where a page begins, as `next` of the page before says it, for the same query. */
  readonly cursor?: string;
  /** 1–100. By default, 20. */
  readonly pageSize?: number;
}

/** What can keep a job out: a filter, or the distance. */
export type LimitName = JobFilterName | 'reach';

/** Counts for the filters. Each count assumes that all other filters stay as they are. */
export interface JobFacets extends JobCounts {
  /** The number of jobs inside each of the query's `rings`. */
  readonly rings: readonly { readonly metres: number; readonly count: number }[];
  /** For each limit that is set, the number of jobs when it alone is taken off. Absent when the city does not count. */
  readonly without?: Readonly<Partial<Record<LimitName, number>>>;
}

export interface JobPage {
  readonly jobs: readonly Job[];
  readonly total: number;
  /** Whether there are more than `total`, which a large index counts only up to a limit. By default, it is exact. */
  readonly atLeast?: true;
  /** The cursor of the next page, `null` on the last one. By default, the city numbers its pages. */
  readonly next?: string | null;
  /** Whether the cursor had expired, so that this is the first page. By default, it is the page that was asked for. */
  readonly restarted?: true;
  readonly page: number;
  readonly pageSize: number;
  readonly facets: JobFacets;
  /** Whether no job has the words of the query, so that these are the nearest. By default, they have them. */
  readonly near?: true;
}
