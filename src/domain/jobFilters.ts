import { type Day, daysBetween } from './calendar.ts';
import { isOneOf } from './isOneOf.ts';
import { EDUCATIONS, EMPLOYMENTS, EXPERIENCES, JOB_TAGS, type Job, type JobCodes } from './job.ts';
import { ownOf } from './ownOf.ts';
import { lessPay, PAY_BANDS, PAY_LEASTS, payBandOf, payLeastsOf } from './pay.ts';

/** A property of a job that residents can filter by. */
export interface JobFilter<Value extends string> {
  /** All values in display order. By default, the values of the jobs that were found, ordered by code. */
  readonly options?: readonly Value[];
  readonly isValue: (code: string) => code is Value;
  /** Whether a job must have every chosen value. By default, any of them is enough. */
  readonly every?: true;
  /**
   * The values that let in more jobs than this one, one step first, where values are steps of a scale. One of them is
   * chosen at most. By default, values have no order.
   */
  readonly wider?: (value: Value) => readonly Value[];
  /**
   * The values that a job has.
   *
   * @param today the day in Shanghai. Without it, a job has no value that depends on the day
   */
  readonly valuesOf: (job: Job, today?: Day) => readonly Value[];
  /** The name of the value, when the job states it. */
  readonly nameOf?: (job: Job) => string | undefined;
}

/** A filter whose values are a fixed list. */
function among<Value extends string>(
  options: readonly Value[],
  valuesOf: JobFilter<Value>['valuesOf'],
): JobFilter<Value> {
  return { options, isValue: isOneOf(options), valuesOf };
}

/** A filter whose values go from strict to wide: what passes one passes all after it. */
function upTo<Value extends string>(
  options: readonly Value[],
  strictest: (job: Job, today?: Day) => Value | undefined,
): JobFilter<Value> {
  const from = (value: Value, skipped = 0) => options.slice(options.indexOf(value) + skipped);
  return {
    ...among(options, (job, today) => {
      const value = strictest(job, today);
      return value === undefined ? [] : from(value);
    }),
    wider: (value) => from(value, 1),
  };
}

/** The same filter; a job must have every chosen value. */
const everyOf = <Value extends string>(filter: JobFilter<Value>): JobFilter<Value> => ({
  ...filter,
  every: true,
});

/** A filter whose values come from the city. */
function named(codeOf: (job: Job) => { code: string; name: string } | undefined): JobFilter<string> {
  return {
    isValue: (code): code is string => code !== '',
    valuesOf: (job) => [codeOf(job)?.code].filter((code) => code !== undefined),
    nameOf: (job) => codeOf(job)?.name,
  };
}

/** How long ago an ad was published, in days. */
const POSTED_WITHIN = ['days:3', 'days:7', 'days:30'] as const;
const DAYS = POSTED_WITHIN.map((value) => [value, Number(value.slice('days:'.length))] as const);

function postedWithin({ postedOn }: Job, today: Day | undefined) {
  if (postedOn === undefined || today === undefined) return undefined;
  const ago = daysBetween(postedOn, today);
  return DAYS.find(([, days]) => ago <= days)?.[0];
}

/** A job can be filtered by each of its codes. */
type CodeFilters = { readonly [Field in keyof JobCodes]-?: JobFilter<NonNullable<JobCodes[Field]>> };

/**
 * THE TABLE of job filters, in display order. Queries, counts and chips derive from it.
 */
const table = {
  payBands: among(PAY_BANDS, ({ pay }) => [payBandOf(pay)]),
  payLeasts: { ...among(PAY_LEASTS, ({ pay }) => payLeastsOf(pay)), wider: lessPay },
  tags: everyOf(among(JOB_TAGS, ({ tags }) => tags)),
  employment: among(EMPLOYMENTS, ({ employment }) => (employment ? [employment] : [])),
  education: upTo(EDUCATIONS, ({ education }) => education),
  experience: upTo(EXPERIENCES, ({ experience }) => experience),
  posted: upTo(POSTED_WITHIN, postedWithin),
  towns: named(({ town }) => town),
  publishers: named(({ publisher }) => ({ code: publisher, name: publisher })),
} satisfies CodeFilters & Record<string, unknown>;

export type JobFilterName = keyof typeof table;
export type JobFilterValue<N extends JobFilterName> =
  (typeof table)[N] extends JobFilter<infer Value> ? Value : never;
export const jobFilters: { readonly [N in JobFilterName]: JobFilter<JobFilterValue<N>> } = table;

const isFilter = (name: string): name is JobFilterName => Object.hasOwn(table, name);
export const JOB_FILTERS: readonly JobFilterName[] = Object.keys(table).filter(isFilter);

/** The chosen values. A job passes a filter when it has any of them, or all where the filter says `every`. */
export type JobChoices = { readonly [N in JobFilterName]?: readonly JobFilterValue<N>[] };

/** The choices among what somebody else wrote: unknown filters and values are left out. */
export function knownChoices(given: Readonly<Record<string, readonly string[] | undefined>>): JobChoices {
  const known = <N extends JobFilterName>(name: N): readonly JobFilterValue<N>[] => {
    const { isValue }: JobFilter<JobFilterValue<N>> = jobFilters[name];
    return (ownOf(given, name) ?? []).filter(isValue);
  };
  return Object.fromEntries(
    JOB_FILTERS.map((name) => [name, known(name)] as const).filter(([, values]) => values.length > 0),
  );
}

export interface JobCount<Value extends string = string> {
  readonly value: Value;
  /** The name of the value, when the city states it. */
  readonly name?: string;
  readonly count: number;
}

/** The count for each value of each filter. Absent when the city does not count. */
export type CountsOf<N extends JobFilterName> = readonly JobCount<JobFilterValue<N>>[];
export type JobCounts = { readonly [N in JobFilterName]?: CountsOf<N> };

/** Calls `count` for every filter. `undefined` means that the counts are not known. */
export function perFilter(count: <N extends JobFilterName>(name: N) => CountsOf<N> | undefined): JobCounts {
  return Object.fromEntries(JOB_FILTERS.map((name) => [name, count(name)] as const));
}

/** The number of chosen values in all filters together. */
export function countChoices(choices: JobChoices): number {
  return JOB_FILTERS.reduce((sum, name) => sum + (choices[name]?.length ?? 0), 0);
}
