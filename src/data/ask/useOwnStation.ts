import { startPlace } from '../../domain/startPoint.ts';
import { byDistance, type Station } from '../../domain/station.ts';
import { useStartPoint } from '../StartPointProvider.tsx';
import { useStations } from './lists.ts';

interface OwnStation {
  readonly station: Station | undefined;
  /** Whether it may still arrive. */
  readonly settling: boolean;
}

/**
 * The station where a shared device stands: the one that the host names, else the nearest to the start point. A name that
 * the city does not know counts as none.
 *
 * @param id of the station. By default, the host names none
 */
export function useOwnStation(id?: string): OwnStation {
  const stations = useStations();
  const { startPoint, settling } = useStartPoint();
  const all = stations.state === 'ready' ? stations.answer.value : [];
  const named = all.find((station) => station.id === id);
  const [nearest] = startPoint ? byDistance(all, startPlace(startPoint)) : [];
  const loading = stations.state === 'loading';
  return { station: named ?? nearest, settling: loading || (!named && settling) };
}
