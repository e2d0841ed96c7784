import type { Place } from './place.ts';
import { metresBetween } from './place.ts';
import type { Sitting } from './timetable.ts';

/** A 社区就业服务站点. */
export interface Station {
  readonly id: string;
  readonly name: string;
  readonly townCode: string;
  readonly address?: string;
  readonly place?: Place;
  readonly phone?: string;
  /** The fixed hours. Residents can book other times. */
  readonly timetable: readonly Sitting[];
}

/** Sorts stations by straight-line distance, the nearest first. Stations without a place come last. */
export function byDistance(stations: readonly Station[], from: Place): readonly Station[] {
  const metres = (station: Station) =>
    station.place ? metresBetween(from, station.place) : Number.POSITIVE_INFINITY;
  return [...stations].sort((a, b) => metres(a) - metres(b));
}
