import {
  JOB_FILTERS,
  type JobChoices,
  type JobCounts,
  type JobFilterName,
  jobFilters,
} from './jobFilters.ts';
import type { JobFacets, LimitName } from './jobSearch.ts';

/** One change of a search that finds nothing, and the number of jobs that it brings. */
export interface Widening {
  readonly name: LimitName;
  /** The next wider distance in metres, for `reach`. */
  readonly metres?: number;
  /** The choices with the next wider value, for a filter of steps. Without it and `metres`, the limit is taken off. */
  readonly choices?: JobChoices;
  readonly count: number;
}

/**
 * What would bring jobs: one step wider, or a filter taken off. The filter that costs most is first. Only counted numbers
 * are named; a change that brings nothing is left out.
 */
export function widenings(
  choices: JobChoices,
  withinMetres: number | undefined,
  facets: JobFacets,
): readonly Widening[] {
  const { rings, without = {} } = facets;
  const set = JOB_FILTERS.filter((name) => (choices[name]?.length ?? 0) > 0);
  const off = set.map(
    (name): Widening => oneStep(name, choices, facets) ?? { name, count: without[name] ?? 0 },
  );
  const ways = withinMetres === undefined ? off : [...off, wider(withinMetres, rings, without.reach ?? 0)];
  const costs = ({ name, count }: Widening) => Math.max(without[name] ?? 0, count);
  return ways.filter(({ count }) => count > 0).sort((a, b) => costs(b) - costs(a));
}

/** The next wider value of a filter of steps that has jobs. `undefined` for other filters, and where no step has any. */
function oneStep<N extends JobFilterName>(
  name: N,
  choices: JobChoices,
  facets: JobFacets,
): Widening | undefined {
  const { wider } = jobFilters[name];
  const { [name]: chosen = [] }: JobChoices = choices;
  const { [name]: counts = [] }: JobCounts = facets;
  const [only] = chosen;
  if (!wider || only === undefined || chosen.length > 1) return undefined;
  const countOf = (value: string) => counts.find((row) => row.value === value)?.count ?? 0;
  const next = wider(only).find((value) => countOf(value) > 0);
  return next && { name, choices: { [name]: [next] }, count: countOf(next) };
}

/** The nearest circle with jobs, or no circle. */
function wider(withinMetres: number, rings: JobFacets['rings'], anywhere: number): Widening {
  const [next] = rings
    .filter(({ metres, count }) => metres > withinMetres && count > 0)
    .sort((a, b) => a.metres - b.metres);
  return next ? { name: 'reach', ...next } : { name: 'reach', count: anywhere };
}
