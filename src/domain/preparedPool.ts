import type { Day } from './calendar.ts';
import { isOpen, type Job } from './job.ts';
import { type JobFilter, type JobFilterName, type JobFilterValue, jobFilters } from './jobFilters.ts';
import { dateKeys, type Order, type OrderBy, orderer, payKeys } from './jobOrder.ts';
import type { JobSort } from './jobSearch.ts';
import { metresBetween, type Place } from './place.ts';

/**
 * The values of one filter in a pool. Few combinations of values occur among many jobs, so each is written once, and a
 * job only names its own.
 */
export interface Column<Value extends string = string> {
  /** In display order. */
  readonly values: readonly Value[];
  /** The name of each value, where a job states it. */
  readonly names: readonly (string | undefined)[];
  /** The combinations that occur, each as positions in `values`. */
  readonly sets: readonly (readonly number[])[];
  /** The position in `sets` of each job's combination. */
  readonly setOf: Uint32Array;
}

export type Columns = { readonly [N in JobFilterName]: Column<JobFilterValue<N>> };

/** A pool of jobs with what does not depend on the query, so that a search only compares numbers. */
export interface PreparedPool {
  readonly jobs: readonly Job[];
  /** @param today the day from which dates count back */
  columnsOn(today?: Day): Columns;
  /** Per job, 1 where nobody can apply any more. Without `today`, none is over. */
  overOn(today?: Day): Uint8Array;
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

/** Prepares a pool anew. An order is made when it is first asked for. */
export function prepare(jobs: readonly Job[]): PreparedPool {
  const timeless: Omit<Columns, 'posted'> = {
    payBands: columnOf(jobFilters.payBands, jobs),
    payLeasts: columnOf(jobFilters.payLeasts, jobs),
    tags: columnOf(jobFilters.tags, jobs),
    employment: columnOf(jobFilters.employment, jobs),
    education: columnOf(jobFilters.education, jobs),
    experience: columnOf(jobFilters.experience, jobs),
    towns: columnOf(jobFilters.towns, jobs),
    publishers: columnOf(jobFilters.publishers, jobs),
  };
  let lastDay:
    | { readonly today: Day | undefined; readonly columns: Columns; readonly over: Uint8Array }
    | undefined;
  const orders = new Map<'pay' | 'date', Order>();
  let ordered: OrderBy | undefined;
  let last: { readonly near: Place; readonly metres: Float64Array; order?: Order } | undefined;

  function orderBy(keys: readonly Float64Array[]): Order {
    ordered ??= orderer(jobs);
    return ordered(...keys);
  }

  function measured(near: Place) {
    if (last?.near.lng === near.lng && last.near.lat === near.lat) return last;
    const metres = Float64Array.from(jobs, ({ place }) =>
      place ? metresBetween(near, place) : Number.POSITIVE_INFINITY,
    );
    last = { near, metres };
    return last;
  }

  function on(today: Day | undefined) {
    if (lastDay === undefined || lastDay.today !== today) {
      const columns = { ...timeless, posted: columnOf(jobFilters.posted, jobs, today) };
      const over = Uint8Array.from(jobs, (job) => (today === undefined || isOpen(job, today) ? 0 : 1));
      lastDay = { today, columns, over };
    }
    return lastDay;
  }

  return {
    jobs,
    columnsOn: (today) => on(today).columns,
    overOn: (today) => on(today).over,
    metresFrom: (near) => measured(near).metres,
    order(sort, near) {
      if (sort === 'travel' && near) {
        const from = measured(near);
        from.order ??= orderBy([from.metres]);
        return from.order;
      }
      const by = sort === 'pay' ? 'pay' : 'date';
      const order = orders.get(by) ?? orderBy(by === 'pay' ? payKeys(jobs) : [dateKeys(jobs)]);
      orders.set(by, order);
      return order;
    },
  };
}

function columnOf<Value extends string>(
  filter: JobFilter<Value>,
  jobs: readonly Job[],
  today?: Day,
): Column<Value> {
  const setOf = new Uint32Array(jobs.length);
  const places = new Map<string, number>();
  const found: (readonly Value[])[] = [];
  const nameOf = new Map<Value, string | undefined>();
  for (const [nth, job] of jobs.entries()) {
    const held = filter.valuesOf(job, today);
    const key = held.length === 1 ? `${held[0]}` : `\n${held.join('\n')}`;
    let place = places.get(key);
    if (place === undefined) {
      place = found.push(held) - 1;
      places.set(key, place);
      for (const value of held) nameOf.set(value, nameOf.get(value) ?? filter.nameOf?.(job));
    }
    setOf[nth] = place;
  }
  const values = filter.options ?? [...nameOf.keys()].sort();
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return {
    values,
    names: values.map((value) => nameOf.get(value)),
    sets: found.map((held) => [...new Set(held.flatMap((value) => codeOf.get(value) ?? []))]),
    setOf,
  };
}
