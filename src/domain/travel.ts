import { metresBetween, type Place } from './place.ts';

/** 步行, 骑行, 电动车, 公交. */
export const TRAVEL_MODES = ['walk', 'ride', 'ebike', 'transit'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** The rings of the circle, in minutes. */
export const RINGS = [5, 10, 15] as const;
/** The minutes that a search can be limited to: the rings, and one step beyond them. */
export const REACHES = [...RINGS, 30] as const;
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
 * Assumptions, not measurements: 4.5 km/h on foot, 12 km/h by bicycle, 18 km/h by electric bicycle with its stops (it may
 * ride 25 km/h at most: GB 17761), 20 km/h by bus after six minutes of walking and waiting. A street is 1.3 times as
 * long as the straight line, the way of a bus 1.4 times. Every result is shown as 估算.
 */
const PACES: Readonly<Record<TravelMode, Pace>> = {
  walk: { detour: 1.3, metresPerMinute: 75, start: 0 },
  ride: { detour: 1.3, metresPerMinute: 200, start: 0 },
  ebike: { detour: 1.3, metresPerMinute: 300, start: 0 },
  transit: { detour: 1.4, metresPerMinute: 333, start: 6 },
};

/** The ways that somebody may choose from who travels so: nobody waits for a bus where walking is as quick. */
const waysOf = (mode: TravelMode): readonly TravelMode[] =>
  mode === 'transit' ? ['walk', 'transit'] : [mode];

/** A way to a place. */
export interface Trip {
  /** How one travels in the end: `walk` where a bus would not be quicker. */
  readonly mode: TravelMode;
  /** Estimated minutes, rounded up, at least 1. */
  readonly minutes: number;
  readonly from: Place;
  readonly to: Place;
}

/** What a route service says of a way. */
export interface Route {
  /** Whole minutes, at least 1. */
  readonly minutes: number;
  /** The length of the way. Absent when the service does not say it. */
  readonly metres?: number;
}

/** Asks a route service. Resolves to `null` where it knows no way, gives no answer in time or answers nonsense. */
export type AskRoute = (
  from: Place,
  to: Place,
  mode: TravelMode,
  signal: AbortSignal,
) => Promise<Route | null>;

const minutesBy = (way: TravelMode, metres: number) => {
  const { detour, metresPerMinute, start } = PACES[way];
  return start + (metres * detour) / metresPerMinute;
};

/** Estimated minutes from one place to another, not rounded; for drawing. */
export function exactMinutes(from: Place, to: Place, mode: TravelMode): number {
  const metres = metresBetween(from, to);
  return Math.min(...waysOf(mode).map((way) => minutesBy(way, metres)));
}

/** Estimated minutes from one place to another, rounded up, at least 1; for text. */
export function travelMinutes(from: Place, to: Place, mode: TravelMode): number {
  return Math.max(1, Math.ceil(exactMinutes(from, to, mode) - 1e-6));
}

/** The way from one place to another; by bus only where it is quicker than walking. */
export function tripBetween(from: Place, to: Place, mode: TravelMode): Trip {
  const minutes = travelMinutes(from, to, mode);
  const way = waysOf(mode).find((way) => travelMinutes(from, to, way) === minutes);
  return { mode: way ?? mode, minutes, from, to };
}

/**
 * The straight-line radius in whole metres that a resident reaches in `minutes`. Rounded down: no place inside takes a
 * minute more.
 */
export function reachMetres(minutes: number, mode: TravelMode): number {
  return Math.max(
    ...waysOf(mode).map((way) => {
      const { detour, metresPerMinute, start } = PACES[way];
      return Math.floor(Math.max(0, ((minutes - start) * metresPerMinute) / detour));
    }),
  );
}
