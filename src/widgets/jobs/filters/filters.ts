import { countChoices, type JobChoices } from '../../../domain/jobFilters.ts';
import type { JobPage, JobQuery, JobSort } from '../../../domain/jobSearch.ts';
import { type StartPoint, startPlace } from '../../../domain/startPoint.ts';
import { REACHES, reachMetres, type TravelMode } from '../../../domain/travel.ts';

/** The orders of the list: those of a city, and by how well the jobs fit the need. */
export type ListSort = JobSort | 'match';

/** The filters that the resident set on the jobs screen. */
export interface Filters extends JobChoices {
  readonly text: string;
  /** Maximum travel time in minutes. By default, no limit. */
  readonly withinMinutes?: number;
  /** By default, `travel` when there is a start point, else `date`. */
  readonly sort?: ListSort;
}

export const noFilters: Filters = { text: '' };

/** The orders that are offered: `travel` with a start point, `match` where there is a need to match. */
export function sortsFor(startPoint: StartPoint | undefined, mayMatch: boolean): readonly ListSort[] {
  return [
    ...(startPoint ? (['travel'] as const) : []),
    'pay',
    'date',
    ...(mayMatch ? (['match'] as const) : []),
  ];
}

/**
 * Whether the city measures how far jobs are. Without coordinates it does not, and then nothing is offered by way.
 */
export const measures = ({ jobs, facets }: Pick<JobPage, 'jobs' | 'facets'>): boolean =>
  jobs.length === 0 || facets.rings.length > 0 || jobs.some(({ place }) => place !== undefined);

/** @param mayMatch whether there is a need, and the resident did not refuse the order by match */
export function sortOf(filters: Filters, startPoint: StartPoint | undefined, mayMatch: boolean): ListSort {
  const wanted = filters.sort ?? 'travel';
  if (sortsFor(startPoint, mayMatch).includes(wanted)) return wanted;
  return startPoint ? 'travel' : 'date';
}

/** The filters without `withinMinutes` when it cannot apply: it needs a start point. */
export const effective = (filters: Filters, startPoint: StartPoint | undefined): Filters =>
  startPoint ? filters : { ...filters, withinMinutes: undefined };

/** The filters as a query to the city. */
export function toQuery(filters: Filters, startPoint: StartPoint | undefined, mode: TravelMode): JobQuery {
  const { text, withinMinutes, sort: _, ...choices } = filters;
  const sort = sortOf(filters, startPoint, false);
  const near = startPoint && startPlace(startPoint);
  return {
    ...(text && { text }),
    ...choices,
    ...(near && { near, rings: REACHES.map((minutes) => reachMetres(minutes, mode)) }),
    ...(near && withinMinutes !== undefined && { withinMetres: reachMetres(withinMinutes, mode) }),
    sort: sort === 'match' ? 'date' : sort,
  };
}

/** The number of filters that are set, without the text. */
export function countSet(filters: Filters): number {
  return countChoices(filters) + (filters.withinMinutes === undefined ? 0 : 1);
}
