import { useCallback, useRef, useState } from 'react';
import type { Clock } from '../../data/ClockProvider.tsx';
import { type KnownTime, nearerTime } from '../../domain/cityTime.ts';

const sincePageOpened = () => performance.now();

/**
 * Milliseconds that the city is ahead of the device, as far as is known, and how to tell what an answer says of it.
 *
 * @param clock the clock of the device
 * @param now milliseconds of a clock that nobody sets. By default, that of the page
 */
export function useCityTime(clock: Clock, now: () => number = sincePageOpened) {
  const known = useRef<KnownTime>(undefined);
  const [ahead, setAhead] = useState(0);
  const heardTime = useCallback(
    (next: number) => {
      known.current = nearerTime(known.current, { ahead: next, clockAt: clock().getTime() - now() });
      setAhead(known.current.ahead);
    },
    [clock, now],
  );
  return { ahead, heardTime };
}
