import { countChoices, type JobChoices } from '../../domain/jobFilters.ts';
import type { JobQuery, JobSort } from '../../domain/jobSearch.ts';
import { type StartPoint, startPlace } from '../../domain/startPoint.ts';
import { RINGS, reachMetres, type TravelMode } from '../../domain/travel.ts';

/** What the resident asked for on the jobs screen. */
export interface Filters extends JobChoices {
  readonly text: string;
  /** Minutes; none means anywhere. */
  readonly withinMinutes?: number;
  /** By default, travel where it is known where from, else date. */
  readonly sort?: JobSort;
}

export const noFilters: Filters = { text: '' };

/** Rings that can be reached at all by that mode. */
export const ringsFor = (mode: TravelMode) => RINGS.filter((minutes) => reachMetres(minutes, mode) > 0);

export function sortOf(filters: Filters, startPoint: StartPoint | undefined): JobSort {
  const wanted = filters.sort ?? 'travel';
  return wanted === 'travel' && !startPoint ? 'date' : wanted;
}

/** The filters that mean something: a reach needs a place to start from and a way that gets one there. */
export function effective(filters: Filters, startPoint: StartPoint | undefined, mode: TravelMode): Filters {
  const { withinMinutes } = filters;
  const reachable =
    startPoint !== undefined && withinMinutes !== undefined && reachMetres(withinMinutes, mode) > 0;
  return reachable ? filters : { ...filters, withinMinutes: undefined };
}

/** The filters as a question to the city. */
export function toQuery(filters: Filters, startPoint: StartPoint | undefined, mode: TravelMode): JobQuery {
  const { text, withinMinutes, sort: _, ...choices } = filters;
  const near = startPoint && startPlace(startPoint);
  return {
    ...(text && { text }),
    ...choices,
    ...(near && { near, rings: ringsFor(mode).map((minutes) => reachMetres(minutes, mode)) }),
    ...(near && withinMinutes !== undefined && { withinMetres: reachMetres(withinMinutes, mode) }),
    sort: sortOf(filters, startPoint),
  };
}

/** How many filters beside the text are set. */
export function countSet(filters: Filters): number {
  return countChoices(filters) + (filters.withinMinutes === undefined ? 0 : 1);
}
