import { useCallback } from 'react';
import type { Place } from '../../domain/place.ts';
import { startPlace } from '../../domain/startPoint.ts';
import { type Trip, tripBetween } from '../../domain/travel.ts';
import { useStartPoint } from '../StartPointProvider.tsx';

/** Returns a function that gives the way from the start point to a place, where both are known. */
export function useTrips(): (place: Place | undefined) => Trip | undefined {
  const { startPoint, mode } = useStartPoint();
  return useCallback(
    (place) => (startPoint && place ? tripBetween(startPlace(startPoint), place, mode) : undefined),
    [startPoint, mode],
  );
}
