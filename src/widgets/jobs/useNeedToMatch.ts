import { useOwn } from '../../data/own/OwnProvider.tsx';
import type { Need } from '../../domain/need.ts';

/**
 * The need by which jobs can be ordered. `undefined` where none is open, or the resident refused the order by match.
 *
 * @param asked whether to look on the device; a list that is not there yet comes first
 */
export function useNeedToMatch(asked: boolean): Need | undefined {
  const { value: registered } = useOwn('need', asked);
  const { value: matching, settling } = useOwn('matching', asked);
  const may = registered?.state === 'open' && !settling && matching?.plainOrder !== true;
  return may ? registered.need : undefined;
}
