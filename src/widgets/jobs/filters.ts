import { countChoices, type JobChoices } from '../../domain/jobFilters.ts';
import type { JobQuery, JobSort } from '../../domain/jobSearch.ts';
import { type StartPoint, startPlace } from '../../domain/startPoint.ts';
import { REACHES, reachMetres, type TravelMode } from '../../domain/travel.ts';

/** The filters that the resident set on the jobs screen. */
export interface Filters extends JobChoices {
  readonly text: string;
  /** Maximum travel time in minutes. By default, no limit. */
  readonly withinMinutes?: number;
  /** By default, `travel` when there is a start point, else `date`. */
  readonly sort?: JobSort;
}

export const noFilters: Filters = { text: '' };

export function sortOf(filters: Filters, startPoint: StartPoint | undefined): JobSort {
  const wanted = filters.sort ?? 'travel';
  return wanted === 'travel' && !startPoint ? 'date' : wanted;
}

/** The filters without `withinMinutes` when it cannot apply: it needs a start point. */
export const effective = (filters: Filters, startPoint: StartPoint | undefined): Filters =>
  startPoint ? filters : { ...filters, withinMinutes: undefined };

/** The filters as a query to the city. */
export function toQuery(filters: Filters, startPoint: StartPoint | undefined, mode: TravelMode): JobQuery {
  const { text, withinMinutes, sort: _, ...choices } = filters;
  const near = startPoint && startPlace(startPoint);
  return {
    ...(text && { text }),
    ...choices,
    ...(near && { near, rings: REACHES.map((minutes) => reachMetres(minutes, mode)) }),
    ...(near && withinMinutes !== undefined && { withinMetres: reachMetres(withinMinutes, mode) }),
    sort: sortOf(filters, startPoint),
  };
}

/** The number of filters that are set, without the text. */
export function countSet(filters: Filters): number {
  return countChoices(filters) + (filters.withinMinutes === undefined ? 0 : 1);
}
