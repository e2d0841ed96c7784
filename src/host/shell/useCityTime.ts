import { useCallback, useRef, useState } from 'react';
import { nearerTime } from '../../domain/cityTime.ts';

/** Milliseconds that the city is ahead of the device, as far as is known, and how to tell what an answer says of it. */
export function useCityTime() {
  const nearest = useRef<number>(undefined);
  const [ahead, setAhead] = useState(0);
  const heardTime = useCallback((next: number) => {
    nearest.current = nearerTime(nearest.current, next);
    setAhead(nearest.current);
  }, []);
  return { ahead, heardTime };
}
