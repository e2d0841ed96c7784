import {
  type CountsOf,
  type JobFilter,
  type JobFilterName,
  type JobFilterValue,
  jobFilters,
  perFilter,
} from '../../domain/jobFilters.ts';
import type { JobFacets, LimitName } from '../../domain/jobSearch.ts';
import { cleanText } from '../reading/cleanText.ts';

/** How many jobs have a value, as a city sends it. */
export interface SentCount {
  readonly key: string;
  readonly name?: string | null | undefined;
  readonly count: number;
}

export interface SentCounts {
  /** The counts of a filter; nothing where the city does not count it. */
  readonly of: (name: JobFilterName) => readonly SentCount[] | null | undefined;
  /** By metres. */
  readonly rings: readonly SentCount[];
  /** By the limit that is taken off. */
  readonly without?: Readonly<Partial<Record<LimitName, number>>>;
}

/** Nobody reads more values of one filter. */
const MOST = 200;

/** The facets of a search, without values that are not valid for their filter. */
export function readCounts({ of, rings, without }: SentCounts): JobFacets {
  const counts = <N extends JobFilterName>(filter: N): CountsOf<N> | undefined => {
    const { isValue }: JobFilter<JobFilterValue<N>> = jobFilters[filter];
    return of(filter)
      ?.slice(0, MOST)
      .flatMap(({ key, name, count }) =>
        isValue(key) ? [{ value: key, name: cleanText(name, 'name'), count }] : [],
      );
  };
  return {
    ...perFilter(counts),
    rings: rings
      .map(({ key, count }) => ({ metres: Number(key), count }))
      .filter(({ metres }) => Number.isFinite(metres)),
    ...(without && { without }),
  };
}
