import { JOB_FILTERS, type JobChoices } from './jobFilters.ts';
import type { JobFacets, LimitName } from './jobSearch.ts';

/** One change of a search that finds nothing, and the number of jobs that it brings. */
export interface Widening {
  readonly name: LimitName;
  /** The next wider distance in metres, for `reach`. Otherwise the limit is taken off. */
  readonly metres?: number;
  readonly count: number;
}

/**
 * What would bring jobs: a wider circle one step out, or a filter taken off. The filter that costs most is first. Only
 * counted numbers are named; a change that brings nothing is left out.
 */
export function widenings(
  choices: JobChoices,
  withinMetres: number | undefined,
  { rings, without = {} }: JobFacets,
): readonly Widening[] {
  const set = JOB_FILTERS.filter((name) => (choices[name]?.length ?? 0) > 0);
  const off = set.map((name): Widening => ({ name, count: without[name] ?? 0 }));
  const ways = withinMetres === undefined ? off : [...off, wider(withinMetres, rings, without.reach ?? 0)];
  return ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** The nearest circle with jobs, or no circle. */
function wider(withinMetres: number, rings: JobFacets['rings'], anywhere: number): Widening {
  const [next] = rings
    .filter(({ metres, count }) => metres > withinMetres && count > 0)
    .sort((a, b) => a.metres - b.metres);
  return next ? { name: 'reach', ...next } : { name: 'reach', count: anywhere };
}
