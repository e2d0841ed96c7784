import type { Job } from './job.ts';
import {
  type CountsOf,
  JOB_FILTERS,
  type JobFilterName,
  type JobFilterValue,
  jobFilters,
  perFilter,
} from './jobFilters.ts';
import type { Order } from './jobOrder.ts';
import type { JobPage, JobQuery, LimitName } from './jobSearch.ts';
import { type Column, type Columns, type PreparedPool, preparedPool } from './preparedPool.ts';

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
  const columns = pool.columnsOn(query.today);
  const limits = limitsOf(pool, query, columns);
  const state = statesOf(pool.jobs.length, limits, ranks);
  const inState = new Uint32Array(OUT + 1);
  for (let nth = 0; nth < state.length; nth += 1) up(inState, state[nth] ?? OUT);
  const total = inState[FOUND] ?? 0;
  const without = Object.fromEntries(
    limits.map(({ name }, at) => [name, total + (inState[stateOf(at)] ?? 0)] as const),
  );
  /** The state in which a job counts for a limit besides the jobs that are found. */
  const counting = (name: LimitName) => {
    const at = wantsEvery(name) ? -1 : limits.findIndex((limit) => limit.name === name);
    return at < 0 ? FOUND : stateOf(at);
  };
  const { page = 1, pageSize = DEFAULT_PAGE_SIZE, rings = [], near } = query;
  const positions = pageOf(pool.order(query.sort ?? 'date', near), state, ranks, {
    from: (page - 1) * pageSize,
    to: Math.min(page * pageSize, total),
  });
  return {
    jobs: positions.map((nth) => pool.jobs[nth]).filter((job) => job !== undefined),
    total,
    page,
    pageSize,
    facets: {
      ...perFilter((name) => countsOf(name, columns[name], state, counting(name))),
      rings: rings.map((ring) => ({
        metres: Math.round(ring),
        count: near ? countWithin(pool.metresFrom(near), ring, state, counting('reach')) : 0,
      })),
      ...(limits.length > 0 && { without }),
    },
  };
}

/**
 * The state of a job in a search: it passes every limit; it fails only the limit at `state - 1`; or it is out. A job that
 * passes every limit is found and counts in every filter. A job that fails exactly one limit counts in that filter only:
 * with another value there it would be found. Where every value is wanted it would not, and counts nowhere.
 */
type States = Uint8Array;
const FOUND = 0;
const OUT = 255;
const stateOf = (limit: number) => limit + 1;

/** One pass over one list of numbers for each limit. */
function statesOf(length: number, limits: readonly Limit[], ranks: Ranks | undefined): States {
  const state = new Uint8Array(length);
  if (ranks) for (let nth = 0; nth < length; nth += 1) if (!ranks[nth]) state[nth] = OUT;
  for (const [at, limit] of limits.entries()) {
    const only = stateOf(at);
    if (limit.name === 'reach') {
      const { metres, most } = limit;
      for (let nth = 0; nth < length; nth += 1) {
        if (!((metres[nth] ?? 0) <= most)) state[nth] = state[nth] === FOUND ? only : OUT;
      }
    } else {
      const { setOf, passing } = limit;
      for (let nth = 0; nth < length; nth += 1) {
        if (passing[setOf[nth] ?? 0] === 0) state[nth] = state[nth] === FOUND ? only : OUT;
      }
    }
  }
  return state;
}

type Limit =
  | { readonly name: 'reach'; readonly metres: Float64Array; readonly most: number }
  | {
      readonly name: JobFilterName;
      readonly setOf: Uint32Array;
      /** For each combination of values, 1 if it passes. */
      readonly passing: Uint8Array;
    };

function limitsOf(pool: PreparedPool, query: JobQuery, columns: Columns): readonly Limit[] {
  const { near, withinMetres } = query;
  const limits = JOB_FILTERS.flatMap((name) => limitOf(name, columns[name], query[name]));
  if (!near || withinMetres === undefined) return limits;
  return [...limits, { name: 'reach', metres: pool.metresFrom(near), most: withinMetres }];
}

const wantsEvery = (name: LimitName) => name !== 'reach' && jobFilters[name].every === true;

/** No limit when no value is chosen. */
function limitOf(
  name: JobFilterName,
  { values, sets, setOf }: Column,
  chosen: readonly string[] = [],
): readonly Limit[] {
  if (chosen.length === 0) return [];
  const wanted = new Set(chosen);
  const least = wantsEvery(name) ? wanted.size : 1;
  const has = (set: readonly number[]) => set.filter((code) => wanted.has(values[code] ?? '')).length;
  return [{ name, setOf, passing: Uint8Array.from(sets, (set) => (has(set) >= least ? 1 : 0)) }];
}

/**
 * The number of jobs for each value. Values that a city names itself are left out when no job has them.
 *
 * @param also the state in which jobs count besides those that are found
 */
function countsOf<N extends JobFilterName>(
  name: N,
  { values, names, sets, setOf }: Column<JobFilterValue<N>>,
  state: States,
  also: number,
): CountsOf<N> {
  const perSet = new Uint32Array(sets.length);
  for (let nth = 0; nth < state.length; nth += 1) {
    const is = state[nth];
    if (is === FOUND || is === also) up(perSet, setOf[nth] ?? 0);
  }
  const counts = new Uint32Array(values.length);
  for (const [at, set] of sets.entries()) for (const code of set) up(counts, code, perSet[at]);
  const rows = values.map((value, code) => ({
    value,
    ...(names[code] !== undefined && { name: names[code] }),
    count: counts[code] ?? 0,
  }));
  return jobFilters[name].options ? rows : rows.filter(({ count }) => count > 0);
}

function countWithin(metres: Float64Array, ring: number, state: States, also: number): number {
  let count = 0;
  for (let nth = 0; nth < state.length; nth += 1) {
    const is = state[nth];
    if ((is === FOUND || is === also) && (metres[nth] ?? 0) <= ring) count += 1;
  }
  return count;
}

function up(counts: Uint32Array, at: number, by = 1): void {
  counts[at] = (counts[at] ?? 0) + by;
}

/** The jobs that are found, from one place in the answer to another: by their rank first, then in the order. */
function pageOf(
  order: Order,
  state: States,
  ranks: Ranks | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  if (!ranks) return foundIn(order, state, to).slice(from);
  const byRank = new Map<number, number[]>();
  for (const nth of foundIn(order, state)) {
    const rank = ranks[nth] ?? 0;
    const group = byRank.get(rank);
    if (group) group.push(nth);
    else byRank.set(rank, [nth]);
  }
  const groups = [...byRank.entries()].sort(([a], [b]) => b - a).map(([, group]) => group);
  return groups.flat().slice(from, to);
}

/** @param most where to stop. By default, every job that is found */
function foundIn(order: Order, state: States, most = order.length): number[] {
  const found: number[] = [];
  for (let at = 0; at < order.length && found.length < most; at += 1) {
    const nth = order[at] ?? 0;
    if (state[nth] === FOUND) found.push(nth);
  }
  return found;
}
