import { useCallback } from 'react';
import { startPlace } from '../../domain/startPoint.ts';
import type { Station } from '../../domain/station.ts';
import { type Staffing, staffingOn } from '../../domain/timetable.ts';
import { type Trip, tripBetween } from '../../domain/travel.ts';
import { useClock } from '../ClockProvider.tsx';
import { useStartPoint } from '../StartPointProvider.tsx';
import { useDayKind } from './useDayKind.ts';

/** The travel time to a station, and when staff are there. */
export interface StationToday {
  readonly trip?: Trip;
  readonly staffing: Staffing;
}

/** Returns a function that computes this for a station, from the start point and the current time. */
export function useStationToday(): (station: Station) => StationToday {
  const { day, time } = useClock();
  const { startPoint, mode } = useStartPoint();
  const kindOf = useDayKind();
  return useCallback(
    ({ place, timetable }) => ({
      trip: startPoint && place && tripBetween(startPlace(startPoint), place, mode),
      staffing: staffingOn(timetable, day, time, kindOf),
    }),
    [day, time, startPoint, mode, kindOf],
  );
}
