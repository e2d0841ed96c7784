import type { VisitKind } from './booking.ts';
import type { Day } from './calendar.ts';
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
  /** What can be booked there. By default, the city does not say it, and all kinds are offered. */
  readonly services?: readonly VisitKind[];
  /** Roles of the people who work there: 就业服务专员, 职业指导师 … */
  readonly staff?: readonly string[];
  /** What stands there: 查询机, 大屏, 打印机 … */
  readonly equipment?: readonly string[];
  /** What happens on a day of the month, beside the hours (每月信息栏). */
  readonly notices?: readonly Notice[];
  /** Recruiting platforms with a poster at the station, where the city gives their addresses. */
  readonly platforms?: readonly Platform[];
  /** 典型案例. */
  readonly cases?: readonly StationCase[];
  /** 示范站点. By default, it is none. */
  readonly demonstration?: boolean;
}

/** One line of the month board. */
export interface Notice {
  readonly day: Day;
  /** `HH:mm` in Shanghai. */
  readonly from?: string;
  readonly to?: string;
  readonly title: string;
  /** The station has called it off. By default, it has not. */
  readonly cancelled?: boolean;
}

export interface Platform {
  readonly name: string;
  /** http(s) only. Without it the platform is named without a link. */
  readonly url?: string;
}

export interface StationCase {
  /** `startup`: of somebody who started a business. By default, of somebody who found work. */
  readonly kind?: 'startup';
  readonly title: string;
  readonly text: string;
}

/** Sorts stations by straight-line distance, the nearest first. Stations without a place come last. */
export function byDistance(stations: readonly Station[], from: Place): readonly Station[] {
  const metres = (station: Station) =>
    station.place ? metresBetween(from, station.place) : Number.POSITIVE_INFINITY;
  return [...stations].sort((a, b) => metres(a) - metres(b));
}
