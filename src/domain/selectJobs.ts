import type { Job } from './job.ts';
import {
  type CountsOf,
  JOB_FILTERS,
  type JobFilter,
  type JobFilterName,
  type JobFilterValue,
  jobFilters,
  perFilter,
} from './jobFilters.ts';
import type { JobFacets, JobPage, JobQuery } from './jobSearch.ts';
import { comparePay } from './pay.ts';
import { metresBetween, type Place } from './place.ts';

type Test = (job: Job) => boolean;
/** A job, and how well it fits the words of the query. */
interface Found {
  readonly job: Job;
  readonly rank: number;
}
const DEFAULT_PAGE_SIZE = 20;

/** How well each job of a pool fits the words of a query, by its position; 0 if it does not. */
export type Ranks = readonly number[];

/**
 * Filters, counts and sorts the jobs of a city that has no search of its own, as a city's search would.
 *
 * @param ranks what the words of the query found. By default, every job fits alike
 */
export function selectJobs(jobs: readonly Job[], query: JobQuery, ranks?: Ranks): JobPage {
  const { found, facets } = searchAndCount(jobs, query, ranks);
  const order = orderFor(query);
  found.sort((a, b) => b.rank - a.rank || order(a.job, b.job));
  const { page = 1, pageSize = DEFAULT_PAGE_SIZE } = query;
  return {
    jobs: found.slice((page - 1) * pageSize, page * pageSize).map(({ job }) => job),
    total: found.length,
    page,
    pageSize,
    facets,
  };
}

/**
 * Finds and counts in one pass. A job that passes every limit is found and counts in every filter. A job that fails
 * exactly one limit counts in that filter only.
 */
function searchAndCount(
  jobs: readonly Job[],
  query: JobQuery,
  ranks?: Ranks,
): { found: Found[]; facets: JobFacets } {
  const limits = limitsOf(query);
  const found: Found[] = [];
  const excludedBy = new Map<LimitName, Found[]>(limits.map(({ name }) => [name, []]));
  for (const [nth, job] of jobs.entries()) {
    const rank = ranks ? (ranks[nth] ?? 0) : 1;
    if (rank === 0) continue;
    const [failed, another] = limits.filter(({ passes }) => !passes(job));
    if (!another) (failed ? excludedBy.get(failed.name) : found)?.push({ job, rank });
  }
  const without = (name: LimitName) => [...found, ...(excludedBy.get(name) ?? [])].map(({ job }) => job);
  const counts = perFilter((name) => countValues(name, without(name)));
  return { found, facets: { ...counts, rings: countRings(query, without('reach')) } };
}

type LimitName = JobFilterName | 'reach';
interface Limit {
  readonly name: LimitName;
  readonly passes: Test;
}

function limitsOf(query: JobQuery): readonly Limit[] {
  const { near, withinMetres } = query;
  const reach: Test | undefined =
    near && withinMetres !== undefined ? (job) => metresFrom(near, job) <= withinMetres : undefined;
  return [
    ...JOB_FILTERS.flatMap((name) => limitOf(name, query[name])),
    ...(reach ? [{ name: 'reach' as const, passes: reach }] : []),
  ];
}

/** No limit when no value is chosen. */
function limitOf(name: JobFilterName, chosen: readonly string[] = []): readonly Limit[] {
  const { valuesOf } = jobFilters[name];
  const wanted = new Set(chosen);
  return chosen.length > 0
    ? [{ name, passes: (job) => valuesOf(job).some((value) => wanted.has(value)) }]
    : [];
}

/** The number of jobs for each value of a filter. */
function countValues<N extends JobFilterName>(name: N, jobs: readonly Job[]): CountsOf<N> {
  type Value = JobFilterValue<N>;
  const { options, valuesOf, nameOf }: JobFilter<Value> = jobFilters[name];
  const counts = new Map<Value, { value: Value; name?: string; count: number }>(
    options?.map((value) => [value, { value, count: 0 }]),
  );
  for (const job of jobs) {
    for (const value of valuesOf(job)) {
      const entry = counts.get(value);
      if (entry) entry.count += 1;
      else counts.set(value, { value, name: nameOf?.(job), count: 1 });
    }
  }
  const rows = [...counts.values()];
  return options ? rows : rows.sort((a, b) => (a.value < b.value ? -1 : 1));
}

function countRings({ near, rings = [] }: JobQuery, jobs: readonly Job[]): JobFacets['rings'] {
  const metres = near && rings.length > 0 ? jobs.map((job) => metresFrom(near, job)) : [];
  return rings.map((ring) => ({
    metres: Math.round(ring),
    count: metres.filter((distance) => distance <= ring).length,
  }));
}

const metresFrom = (near: Place, job: Job) =>
  job.place ? metresBetween(near, job.place) : Number.POSITIVE_INFINITY;

/** Ties are ordered by id, so that pages never overlap. */
function orderFor({ sort = 'date', near }: JobQuery): (a: Job, b: Job) => number {
  const byId = (a: Job, b: Job) => (a.id < b.id ? -1 : 1);
  if (sort === 'pay') return (a, b) => comparePay(a.pay, b.pay) || byId(a, b);
  if (sort === 'travel' && near) {
    return (a, b) => {
      const [x, y] = [metresFrom(near, a), metresFrom(near, b)];
      return x === y ? byId(a, b) : x - y;
    };
  }
  return (a, b) => {
    const [x, y] = [a.postedOn ?? '', b.postedOn ?? ''];
    return x === y ? byId(a, b) : x < y ? 1 : -1;
  };
}
