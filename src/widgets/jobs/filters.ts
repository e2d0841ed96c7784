import type { JobQuery, JobSort } from '../../domain/job.ts';
import type { PayBand } from '../../domain/pay.ts';
import { type Origin, originPlace } from '../../domain/station.ts';
import { RINGS, reachMetres, type TravelMode } from '../../domain/travel.ts';

/** What the resident asked for on the jobs screen. */
export interface Filters {
  readonly text: string;
  readonly towns: readonly string[];
  readonly payBands: readonly PayBand[];
  /** Minutes; none means anywhere. */
  readonly within?: number;
  /** By default, travel where it is known where from, else date. */
  readonly sort?: JobSort;
}

export const noFilters: Filters = { text: '', towns: [], payBands: [] };

/** Rings that can be reached at all by that mode. */
export const ringsFor = (mode: TravelMode) => RINGS.filter((minutes) => reachMetres(minutes, mode) > 0);

export function sortOf(filters: Filters, origin: Origin | undefined): JobSort {
  const wanted = filters.sort ?? 'travel';
  return wanted === 'travel' && !origin ? 'date' : wanted;
}

/** The filters that mean something: a reach needs a place to start from and a way that gets one there. */
export function effective(filters: Filters, origin: Origin | undefined, mode: TravelMode): Filters {
  const { within } = filters;
  const reachable = origin !== undefined && within !== undefined && reachMetres(within, mode) > 0;
  return reachable ? filters : { ...filters, within: undefined };
}

/** The filters as a question to the city. */
export function toQuery(filters: Filters, origin: Origin | undefined, mode: TravelMode): JobQuery {
  const near = origin && originPlace(origin);
  return {
    ...(filters.text && { text: filters.text }),
    ...(filters.towns.length > 0 && { towns: filters.towns }),
    ...(filters.payBands.length > 0 && { payBands: filters.payBands }),
    ...(near && { near, rings: ringsFor(mode).map((minutes) => reachMetres(minutes, mode)) }),
    ...(near && filters.within !== undefined && { within: reachMetres(filters.within, mode) }),
    sort: sortOf(filters, origin),
  };
}

/** How many filters beside the text are set. */
export function countSet({ towns, payBands, within }: Filters): number {
  return towns.length + payBands.length + (within === undefined ? 0 : 1);
}
