import { useState } from 'react';

/**
 * Sets what a destination asks for, once each time that it asks for something else: who comes back finds what they set
 * since. By default, nothing is asked for.
 */
export function useGiven<T>(given: T | undefined, set: (given: T) => void): void {
  const [before, setBefore] = useState<T>();
  if (given === undefined || given === before) return;
  setBefore(() => given);
  set(given);
}
