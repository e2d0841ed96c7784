import type { Job } from './job.ts';
import { type CountsOf, JOB_FILTERS, type JobFilterName, jobFilters, perFilter } from './jobFilters.ts';
import type { JobFacets, JobPage, JobQuery, LimitName } from './jobSearch.ts';
import { type Column, type PreparedPool, preparedPool } from './preparedPool.ts';

const DEFAULT_PAGE_SIZE = 20;

/** How well each job of a pool fits the words of a query, by its position; 0 if it does not. */
export type Ranks = readonly number[];

/**
 * Filters, counts and sorts the jobs of a city that has no search of its own, as a city's search would. The pool is
 * prepared once; every search of the same list is then one pass.
 *
 * @param ranks what the words of the query found. By default, every job fits alike
 */
export function selectJobs(jobs: readonly Job[], query: JobQuery, ranks?: Ranks): JobPage {
  return searchPrepared(preparedPool(jobs), query, ranks);
}

/** The same over a pool that is already prepared. */
export function searchPrepared(pool: PreparedPool, query: JobQuery, ranks?: Ranks): JobPage {
  const { found, facets } = searchAndCount(pool, query, ranks);
  const { page = 1, pageSize = DEFAULT_PAGE_SIZE } = query;
  const positions = found.slice((page - 1) * pageSize, page * pageSize);
  return {
    jobs: positions.map((nth) => pool.jobs[nth]).filter((job) => job !== undefined),
    total: found.length,
    page,
    pageSize,
    facets,
  };
}

/**
 * Finds and counts in one pass, in the order of the answer. A job that passes every limit is found and counts in every
 * filter. A job that fails exactly one limit counts in that filter only: with another value there it would be found. Where
 * every value is wanted it would not, and counts nowhere.
 */
function searchAndCount(
  pool: PreparedPool,
  query: JobQuery,
  ranks?: Ranks,
): { found: readonly number[]; facets: JobFacets } {
  const limits = limitsOf(pool, query);
  const tallies = talliesOf(pool, query);
  const every = [...tallies.values()];
  const tallyOfLimit = limits.map(({ name }) => (wantsEvery(name) ? undefined : tallies.get(name)));
  const alone = new Uint32Array(limits.length);
  const unranked: number[] = [];
  const byRank = new Map<number, number[]>();
  const order = pool.order(query.sort ?? 'date', query.near);
  for (let at = 0; at < order.length; at += 1) {
    const nth = order[at] ?? 0;
    const rank = ranks ? (ranks[nth] ?? 0) : 1;
    if (rank === 0) continue;
    const failed = theOneFailed(limits, nth);
    if (failed === NONE) {
      if (ranks) push(byRank, rank, nth);
      else unranked.push(nth);
      for (let of = 0; of < every.length; of += 1) every[of]?.add(nth);
    } else if (failed !== SEVERAL) {
      alone[failed] = (alone[failed] ?? 0) + 1;
      tallyOfLimit[failed]?.add(nth);
    }
  }
  const groups = [...byRank.entries()].sort(([a], [b]) => b - a).map(([, group]) => group);
  const found = ranks ? groups.flat() : unranked;
  const counted = perFilter((name) => countsOf(name, pool, tallies.get(name)));
  const without = Object.fromEntries(limits.map(({ name }, at) => [name, found.length + (alone[at] ?? 0)]));
  return {
    found,
    facets: {
      ...counted,
      rings: ringsOf(query, tallies.get('reach')),
      ...(limits.length > 0 && { without }),
    },
  };
}

const NONE = -1;
const SEVERAL = -2;

/** The position of the only limit that a job fails; `NONE` or `SEVERAL` if it is not one. */
function theOneFailed(limits: readonly Limit[], nth: number): number {
  let failed = NONE;
  for (let at = 0; at < limits.length; at += 1) {
    if (limits[at]?.passes(nth)) continue;
    if (failed !== NONE) return SEVERAL;
    failed = at;
  }
  return failed;
}

function push(groups: Map<number, number[]>, rank: number, nth: number): void {
  const group = groups.get(rank);
  if (group) group.push(nth);
  else groups.set(rank, [nth]);
}

interface Limit {
  readonly name: LimitName;
  /** @param nth the position of the job */
  readonly passes: (nth: number) => boolean;
}

function limitsOf(pool: PreparedPool, query: JobQuery): readonly Limit[] {
  const { near, withinMetres } = query;
  const limits = JOB_FILTERS.flatMap((name) => limitOf(name, pool.columns[name], query[name]));
  if (!near || withinMetres === undefined) return limits;
  const metres = pool.metresFrom(near);
  return [...limits, { name: 'reach', passes: (nth) => (metres[nth] ?? 0) <= withinMetres }];
}

const wantsEvery = (name: LimitName) => name !== 'reach' && jobFilters[name].every === true;

/** No limit when no value is chosen. */
function limitOf(
  name: JobFilterName,
  { values, starts, codes }: Column,
  chosen: readonly string[] = [],
): readonly Limit[] {
  if (chosen.length === 0) return [];
  const wanted = Uint8Array.from(values, (value) => (chosen.includes(value) ? 1 : 0));
  const least = wantsEvery(name) ? new Set(chosen).size : 1;
  const passes = (nth: number) => {
    const end = starts[nth + 1] ?? 0;
    let has = 0;
    for (let at = starts[nth] ?? 0; at < end && has < least; at += 1) has += wanted[codes[at] ?? 0] ?? 0;
    return has === least;
  };
  return [{ name, passes }];
}

/** Counts jobs per value of one filter. */
interface Tally {
  readonly counts: Uint32Array;
  /** @param nth the position of the job */
  readonly add: (nth: number) => void;
}

function talliesOf(pool: PreparedPool, { near, rings = [] }: JobQuery): ReadonlyMap<LimitName, Tally> {
  const tallies = new Map<LimitName, Tally>(JOB_FILTERS.map((name) => [name, tallyOf(pool.columns[name])]));
  if (near && rings.length > 0) tallies.set('reach', ringTally(pool.metresFrom(near), rings));
  return tallies;
}

function tallyOf({ values, starts, codes }: Column): Tally {
  const counts = new Uint32Array(values.length);
  const add = (nth: number) => {
    const end = starts[nth + 1] ?? 0;
    for (let at = starts[nth] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  };
  return { counts, add };
}

function ringTally(metres: Float64Array, rings: readonly number[]): Tally {
  const counts = new Uint32Array(rings.length);
  const add = (nth: number) => {
    const away = metres[nth] ?? 0;
    for (let at = 0; at < rings.length; at += 1) {
      if (away <= (rings[at] ?? 0)) counts[at] = (counts[at] ?? 0) + 1;
    }
  };
  return { counts, add };
}

/** The number of jobs for each value. Values that a city names itself are left out when no job has them. */
function countsOf<N extends JobFilterName>(name: N, { columns }: PreparedPool, tally?: Tally): CountsOf<N> {
  const { values, names } = columns[name];
  const rows = values.map((value, code) => ({
    value,
    ...(names[code] !== undefined && { name: names[code] }),
    count: tally?.counts[code] ?? 0,
  }));
  return jobFilters[name].options ? rows : rows.filter(({ count }) => count > 0);
}

const ringsOf = ({ rings = [] }: JobQuery, tally?: Tally): JobFacets['rings'] =>
  rings.map((ring, nth) => ({ metres: Math.round(ring), count: tally?.counts[nth] ?? 0 }));
