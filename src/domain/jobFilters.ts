import { isOneOf } from './isOneOf.ts';
import { EMPLOYMENTS, JOB_TAGS, type Job, type JobCodes } from './job.ts';
import { PAY_BANDS, payBandOf } from './pay.ts';

/** Something of a job that one can filter by. */
export interface JobFilter<Value extends string> {
  /** Every value there is, in the order to show. By default, those of the jobs that were found, by their codes. */
  readonly options?: readonly Value[];
  readonly isValue: (code: string) => code is Value;
  /** What a job has of it: none, one or several. */
  readonly valuesOf: (job: Job) => readonly Value[];
  /** What its value is called, where the job itself says. */
  readonly nameOf?: (job: Job) => string | undefined;
}

/** A filter with a list of values of ours. */
function among<Value extends string>(
  options: readonly Value[],
  valuesOf: (job: Job) => readonly (Value | undefined)[],
): JobFilter<Value> {
  const known = (job: Job) => valuesOf(job).filter((value) => value !== undefined);
  return { options, isValue: isOneOf(options), valuesOf: known };
}

/** A filter whose values the city names. */
function named(codeOf: (job: Job) => { code: string; name: string } | undefined): JobFilter<string> {
  return {
    isValue: (code): code is string => code !== '',
    valuesOf: (job) => [codeOf(job)?.code].filter((code) => code !== undefined),
    nameOf: (job) => codeOf(job)?.name,
  };
}

/** A job can be filtered by each of its codes. */
type CodeFilters = { readonly [Field in keyof JobCodes]-?: JobFilter<NonNullable<JobCodes[Field]>> };

/**
 * THE TABLE of what jobs are filtered by, in the order to show. Questions, counts, chips and what a city is asked for
 * all come from here.
 */
const table = {
  payBands: among(PAY_BANDS, ({ pay }) => [payBandOf(pay)]),
  tags: among(JOB_TAGS, ({ tags }) => [...new Set(tags)]),
  employment: among(EMPLOYMENTS, ({ employment }) => [employment]),
  towns: named(({ town }) => town),
} satisfies CodeFilters & Record<string, unknown>;

export type JobFilterName = keyof typeof table;
export type JobFilterValue<N extends JobFilterName> =
  (typeof table)[N] extends JobFilter<infer Value> ? Value : never;
export const jobFilters: { readonly [N in JobFilterName]: JobFilter<JobFilterValue<N>> } = table;

const isFilter = (name: string): name is JobFilterName => Object.hasOwn(table, name);
export const JOB_FILTERS: readonly JobFilterName[] = Object.keys(table).filter(isFilter);

/** What was chosen: a job passes a filter with any of its values. None chosen means all. */
export type JobChoices = { readonly [N in JobFilterName]?: readonly JobFilterValue<N>[] };

export interface JobCount<Value extends string = string> {
  readonly value: Value;
  /** What it is called, where the city says. */
  readonly name?: string;
  readonly count: number;
}

/** Numbers beside the values of each filter; absent where the city does not count them. */
export type CountsOf<N extends JobFilterName> = readonly JobCount<JobFilterValue<N>>[];
export type JobCounts = { readonly [N in JobFilterName]?: CountsOf<N> };

/** Counts for every filter; `undefined` where they are not known. */
export function perFilter(count: <N extends JobFilterName>(name: N) => CountsOf<N> | undefined): JobCounts {
  return Object.fromEntries(JOB_FILTERS.map((name) => [name, count(name)] as const));
}

/** How many values were chosen in all filters together. */
export function countChoices(choices: JobChoices): number {
  return JOB_FILTERS.reduce((sum, name) => sum + (choices[name]?.length ?? 0), 0);
}
