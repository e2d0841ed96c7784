import type { Job } from './job.ts';
import { type JobFilter, type JobFilterName, type JobFilterValue, jobFilters } from './jobFilters.ts';
import type { JobSort } from './jobSearch.ts';
import { comparePay } from './pay.ts';
import { metresBetween, type Place } from './place.ts';

/** The values of one filter in a pool. The values of job `n` are `codes[starts[n]]` up to, not with, `codes[starts[n + 1]]`. */
export interface Column<Value extends string = string> {
  /** In display order. */
  readonly values: readonly Value[];
  /** The name of each value, where a job states it. */
  readonly names: readonly (string | undefined)[];
  readonly starts: Uint32Array;
  readonly codes: Uint16Array;
}

/** Positions of jobs in their pool, the best first. Ties are ordered by id, so that pages never overlap. */
export type Order = Uint32Array;

/** A pool of jobs with what does not depend on the query, so that a search only compares numbers. */
export interface PreparedPool {
  readonly jobs: readonly Job[];
  readonly columns: { readonly [N in JobFilterName]: Column<JobFilterValue<N>> };
  /** Without `near`, `travel` is the order by date. */
  order(sort: JobSort, near?: Place): Order;
  /** Metres from `near` to each job, infinite where a job has no place. Remembered for the last point. */
  metresFrom(near: Place): Float64Array;
}

const pools = new WeakMap<readonly Job[], PreparedPool>();

/** Prepares a pool once. A pool that nobody holds any more is forgotten. */
export function preparedPool(jobs: readonly Job[]): PreparedPool {
  const known = pools.get(jobs);
  if (known) return known;
  const pool = prepare(jobs);
  pools.set(jobs, pool);
  return pool;
}

/** Prepares a pool anew. */
export function prepare(jobs: readonly Job[]): PreparedPool {
  const columns: PreparedPool['columns'] = {
    payBands: columnOf(jobFilters.payBands, jobs),
    payLeasts: columnOf(jobFilters.payLeasts, jobs),
    tags: columnOf(jobFilters.tags, jobs),
    employment: columnOf(jobFilters.employment, jobs),
    education: columnOf(jobFilters.education, jobs),
    experience: columnOf(jobFilters.experience, jobs),
    towns: columnOf(jobFilters.towns, jobs),
    publishers: columnOf(jobFilters.publishers, jobs),
  };
  const orders = new Map<'pay' | 'date', Order>();
  let last: { readonly near: Place; readonly metres: Float64Array; order?: Order } | undefined;

  function measured(near: Place) {
    if (last?.near.lng === near.lng && last.near.lat === near.lat) return last;
    const metres = Float64Array.from(jobs, ({ place }) =>
      place ? metresBetween(near, place) : Number.POSITIVE_INFINITY,
    );
    last = { near, metres };
    return last;
  }

  return {
    jobs,
    columns,
    metresFrom: (near) => measured(near).metres,
    order(sort, near) {
      if (sort === 'travel' && near) {
        const from = measured(near);
        from.order ??= sorted(jobs, (a, b) => difference(from.metres[a] ?? 0, from.metres[b] ?? 0));
        return from.order;
      }
      const by = sort === 'pay' ? 'pay' : 'date';
      const order = orders.get(by) ?? sorted(jobs, by === 'pay' ? byPay(jobs) : byDate(jobs));
      orders.set(by, order);
      return order;
    },
  };
}

type Compare = (a: number, b: number) => number;

const difference: Compare = (a, b) => (a === b ? 0 : a - b);

function byPay(jobs: readonly Job[]): Compare {
  const pays = jobs.map(({ pay }) => pay);
  return (a, b) => {
    const [x, y] = [pays[a], pays[b]];
    return x && y ? comparePay(x, y) : 0;
  };
}

function byDate(jobs: readonly Job[]): Compare {
  const days = jobs.map(({ postedOn = '' }) => postedOn);
  return (a, b) => {
    const [x = '', y = ''] = [days[a], days[b]];
    return x === y ? 0 : x < y ? 1 : -1;
  };
}

function sorted(jobs: readonly Job[], compare: Compare): Order {
  const ids = jobs.map(({ id }) => id);
  return Uint32Array.from(jobs.keys()).sort(
    (a, b) => compare(a, b) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1),
  );
}

function columnOf<Value extends string>(filter: JobFilter<Value>, jobs: readonly Job[]): Column<Value> {
  const { options, valuesOf, nameOf } = filter;
  const held = jobs.map(valuesOf);
  const values = options ?? [...new Set(held.flat())].sort();
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const names = values.map((): string | undefined => undefined);
  const starts = new Uint32Array(jobs.length + 1);
  const codes: number[] = [];
  for (const [nth, job] of jobs.entries()) {
    for (const value of held[nth] ?? []) {
      const code = codeOf.get(value);
      if (code === undefined) continue;
      codes.push(code);
      names[code] ??= nameOf?.(job);
    }
    starts[nth + 1] = codes.length;
  }
  return { values, names, starts, codes: Uint16Array.from(codes) };
}
