import { useCallback } from 'react';
import type { Station } from '../../domain/station.ts';
import { type Staffing, staffingOn } from '../../domain/timetable.ts';
import type { Trip } from '../../domain/travel.ts';
import { useClock } from '../ClockProvider.tsx';
import { useDayKind } from './useDayKind.ts';
import { useTrips } from './useTrips.ts';

/** The travel time to a station, and when staff are there. */
export interface StationToday {
  readonly trip?: Trip;
  readonly staffing: Staffing;
}

/** Returns a function that computes this for a station, from the start point and the current time. */
export function useStationToday(): (station: Station) => StationToday {
  const { day, time } = useClock();
  const tripTo = useTrips();
  const kindOf = useDayKind();
  return useCallback(
    ({ place, timetable }) => ({
      trip: tripTo(place),
      staffing: staffingOn(timetable, day, time, kindOf),
    }),
    [day, time, tripTo, kindOf],
  );
}
