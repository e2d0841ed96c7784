import { useEffect, useState } from 'react';
import { useOwn } from '../../data/own/OwnProvider.tsx';
import type { Need } from '../../domain/need.ts';
import { whenBrowserIdle } from '../../ui/basics/whenBrowserIdle.ts';

/**
 * The need by which jobs can be ordered. `undefined` where none is open, or the resident refused the order by match.
 *
 * @param listed whether the list is there, which comes first: only then, while nobody waits, the device is read
 */
export function useNeedToMatch(listed: boolean): Need | undefined {
  const [idle, setIdle] = useState(false);
  useEffect(() => (listed ? whenBrowserIdle(() => setIdle(true)) : undefined), [listed]);
  const { value: registered } = useOwn('need', idle);
  const { value: matching, settling } = useOwn('matching', idle);
  const may = registered?.state === 'open' && !settling && matching?.plainOrder !== true;
  return may ? registered.need : undefined;
}
