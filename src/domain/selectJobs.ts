import type { Job } from './job.ts';
import {
  type CountsOf,
  type JobFilterName,
  type JobFilterValue,
  jobFilters,
  perFilter,
} from './jobFilters.ts';
import {
  byState,
  FOUND,
  limitsOf,
  type Ranks,
  type States,
  stateOf,
  statesOf,
  up,
  wantsEvery,
} from './jobLimits.ts';
import type { Order } from './jobOrder.ts';
import type { JobPage, JobQuery, LimitName } from './jobSearch.ts';
import { type Column, type PreparedPool, preparedPool } from './preparedPool.ts';

const DEFAULT_PAGE_SIZE = 20;

/**
 * Filters, counts and sorts the jobs of a city that has no search of its own, as a city's search would. The pool is
 * prepared once; every search of the same list is then one pass. A job for which nobody can apply any more on `today` is not
 * found.
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
  const state = statesOf(pool.overOn(query.today), limits, ranks);
  const inState = byState(state, limits.length);
  const found = inState(FOUND);
  const total = found.length;
  const without = Object.fromEntries(
    limits.map(({ name }, at) => [name, total + inState(stateOf(at)).length] as const),
  );
  /** The jobs that count for a limit: those that are found, and those that fail it alone. */
  const counting = (name: LimitName) => {
    const at = wantsEvery(name) ? -1 : limits.findIndex((limit) => limit.name === name);
    return at < 0 ? [found] : [found, inState(stateOf(at))];
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
      ...perFilter((name) => countsOf(name, columns[name], counting(name))),
      rings: rings.map((ring) => ({
        metres: Math.round(ring),
        count: near ? countWithin(pool.metresFrom(near), ring, counting('reach')) : 0,
      })),
      ...(limits.length > 0 && { without }),
    },
  };
}

/** The number of jobs for each value. Values that a city names itself are left out when no job has them. */
function countsOf<N extends JobFilterName>(
  name: N,
  { values, names, sets, setOf }: Column<JobFilterValue<N>>,
  counting: readonly Uint32Array[],
): CountsOf<N> {
  const perSet = new Uint32Array(sets.length);
  for (const jobs of counting)
    for (let at = 0; at < jobs.length; at += 1) up(perSet, setOf[jobs[at] ?? 0] ?? 0);
  const counts = new Uint32Array(values.length);
  for (const [at, set] of sets.entries()) for (const code of set) up(counts, code, perSet[at]);
  const rows = values.map((value, code) => ({
    value,
    ...(names[code] !== undefined && { name: names[code] }),
    count: counts[code] ?? 0,
  }));
  return jobFilters[name].options ? rows : rows.filter(({ count }) => count > 0);
}

function countWithin(metres: Float64Array, ring: number, counting: readonly Uint32Array[]): number {
  let count = 0;
  for (const jobs of counting)
    for (let at = 0; at < jobs.length; at += 1) if ((metres[jobs[at] ?? 0] ?? 0) <= ring) count += 1;
  return count;
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
