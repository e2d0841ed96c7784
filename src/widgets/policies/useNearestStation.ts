import { useStations } from '../../data/ask/lists.ts';
import { useStationToday } from '../../data/ask/useStationToday.ts';
import { useStartPoint } from '../../data/StartPointProvider.tsx';
import { startPlace } from '../../domain/startPoint.ts';
import { byDistance } from '../../domain/station.ts';
import { staffingText } from '../../ui/words/staffing.texts.ts';
import { leaflet as texts } from './texts.ts';

/** The nearest station in a line for paper; nothing without a start point. */
export function useNearestStation(): string | undefined {
  const { startPoint } = useStartPoint();
  const stations = useStations();
  const today = useStationToday();
  if (!startPoint || stations.state !== 'ready') return undefined;
  const [nearest] = byDistance(stations.answer.value, startPlace(startPoint));
  if (!nearest) return undefined;
  return texts.station(nearest.name, nearest.address, staffingText(today(nearest).staffing), nearest.phone);
}
