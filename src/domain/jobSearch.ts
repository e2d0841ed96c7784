import type { Job } from './job.ts';
import type { JobChoices, JobCounts } from './jobFilters.ts';
import type { Place } from './place.ts';

export const JOB_SORTS = ['travel', 'pay', 'date'] as const;
export type JobSort = (typeof JOB_SORTS)[number];

/** What a resident looks for. */
export interface JobQuery extends JobChoices {
  readonly text?: string;
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
export interface JobFacets extends JobCounts {
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
