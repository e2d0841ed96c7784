import { startPlace } from '../../domain/startPoint.ts';
import { byDistance, type Station } from '../../domain/station.ts';
import type { Staffing } from '../../domain/timetable.ts';
import { useStartPoint } from '../StartPointProvider.tsx';
import { useStations } from './lists.ts';
import { useStationToday } from './useStationToday.ts';

/** The station nearest to the start point, and when staff sit there. `undefined` while one of both is not known. */
export function useNearestStation(): { readonly station: Station; readonly staffing: Staffing } | undefined {
  const { startPoint } = useStartPoint();
  const stations = useStations();
  const today = useStationToday();
  if (!startPoint || stations.state !== 'ready') return undefined;
  const [station] = byDistance(stations.answer.value, startPlace(startPoint));
  return station?.place && { station, staffing: today(station).staffing };
}
