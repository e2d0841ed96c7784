import { metresBetween, type Place } from './place.ts';

/** 步行, 骑行, 公交. */
export const TRAVEL_MODES = ['walk', 'ride', 'transit'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** The rings of the circle, in minutes. */
export const RINGS = [5, 10, 15] as const;
/** The radius of the service circle, in minutes. */
export const REACH_MINUTES = 15;

interface Pace {
  /** Length of the route divided by the straight line. */
  readonly detour: number;
  readonly metresPerMinute: number;
  /** Minutes before the ride: walking to the stop and waiting. */
  readonly start: number;
}

/**
 * Assumptions, not measurements: 4.5 km/h on foot, 12 km/h by bicycle, 20 km/h by bus after six minutes of walking and
 * waiting. Every result is shown as 估算.
 */
const PACES: Readonly<Record<TravelMode, Pace>> = {
  walk: { detour: 1.3, metresPerMinute: 75, start: 0 },
  ride: { detour: 1.3, metresPerMinute: 200, start: 0 },
  transit: { detour: 1.4, metresPerMinute: 333, start: 6 },
};

/** Estimated minutes from one place to another, not rounded; for drawing. */
export function exactMinutes(from: Place, to: Place, mode: TravelMode): number {
  const { detour, metresPerMinute, start } = PACES[mode];
  return start + (metresBetween(from, to) * detour) / metresPerMinute;
}

/** Estimated minutes from one place to another, rounded up, at least 1; for text. */
export function travelMinutes(from: Place, to: Place, mode: TravelMode): number {
  return Math.max(1, Math.ceil(exactMinutes(from, to, mode) - 1e-6));
}

/**
 * The straight-line radius in whole metres that a resident reaches in `minutes`; 0 when walking and waiting take longer.
 * Rounded down: no place inside takes a minute more.
 */
export function reachMetres(minutes: number, mode: TravelMode): number {
  const { detour, metresPerMinute, start } = PACES[mode];
  return Math.floor(Math.max(0, ((minutes - start) * metresPerMinute) / detour));
}
