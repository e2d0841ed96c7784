import { JOB_FILTERS, type JobFilterName, jobFilters } from './jobFilters.ts';
import type { JobQuery, LimitName } from './jobSearch.ts';
import type { Column, Columns, PreparedPool } from './preparedPool.ts';

/** How well each job of a pool fits the words of a query, by its position; 0 if it does not. */
export type Ranks = readonly number[];

/**
 * The state of a job in a search: it passes every limit; it fails only the limit at `state - 1`; or it is out. A job that
 * passes every limit is found and counts in every filter. A job that fails exactly one limit counts in that filter only:
 * with another value there it would be found. Where every value is wanted it would not, and counts nowhere.
 */
export type States = Uint8Array;
export const FOUND = 0;
const OUT = 255;
export const stateOf = (limit: number) => limit + 1;

/**
 * One pass over one list of numbers for each limit.
 *
 * @param over per job, 1 where nobody can apply any more: such a job is out, so that no count has it either
 */
export function statesOf(over: Uint8Array, limits: readonly Limit[], ranks: Ranks | undefined): States {
  const { length } = over;
  const state = over.map((is) => is * OUT);
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

/** The positions of the jobs in each state; those that are out are left out. */
export function byState(state: States, limits: number): (which: number) => Uint32Array {
  const ends = new Uint32Array(OUT + 1);
  for (let nth = 0; nth < state.length; nth += 1) up(ends, state[nth] ?? OUT);
  for (let which = 1; which <= limits; which += 1) up(ends, which, ends[which - 1]);
  const starts = ends.map((_, which) => (which === FOUND ? 0 : (ends[which - 1] ?? 0)));
  const filled = starts.slice();
  const positions = new Uint32Array(ends[limits] ?? 0);
  for (let nth = 0; nth < state.length; nth += 1) {
    const which = state[nth] ?? OUT;
    if (which === OUT) continue;
    positions[filled[which] ?? 0] = nth;
    up(filled, which);
  }
  return (which) => positions.subarray(starts[which], ends[which]);
}

type Limit =
  | { readonly name: 'reach'; readonly metres: Float64Array; readonly most: number }
  | {
      readonly name: JobFilterName;
      readonly setOf: Uint32Array;
      /** For each combination of values, 1 if it passes. */
      readonly passing: Uint8Array;
    };

export function limitsOf(pool: PreparedPool, query: JobQuery, columns: Columns): readonly Limit[] {
  const { near, withinMetres } = query;
  const limits = JOB_FILTERS.flatMap((name) => limitOf(name, columns[name], query[name]));
  if (!near || withinMetres === undefined) return limits;
  return [...limits, { name: 'reach', metres: pool.metresFrom(near), most: withinMetres }];
}

export const wantsEvery = (name: LimitName) => name !== 'reach' && jobFilters[name].every === true;

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

/** Counts one more at a place. */
export function up(counts: Uint32Array, at: number, by = 1): void {
  counts[at] = (counts[at] ?? 0) + by;
}
