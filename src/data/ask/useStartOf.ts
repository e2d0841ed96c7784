import type { Need } from '../../domain/need.ts';
import type { Place } from '../../domain/place.ts';
import { startPlace } from '../../domain/startPoint.ts';
import { useStartPoint } from '../StartPointProvider.tsx';
import { useTowns } from './lists.ts';

/** Where somebody with a need starts: from the start point, or else from the town of the need. */
export function useStartOf(need: Need | undefined): {
  readonly from: Place | undefined;
  /** Whether it may still arrive. */
  readonly settling: boolean;
} {
  const { startPoint, settling } = useStartPoint();
  const towns = useTowns();
  if (startPoint) return { from: startPlace(startPoint), settling: false };
  const town = towns.state === 'ready' && towns.answer.value.find(({ code }) => code === need?.townCode);
  return { from: town ? town.point : undefined, settling: settling || towns.state === 'loading' };
}
