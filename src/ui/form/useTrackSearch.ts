import { useEffect, useRef } from 'react';
import { useCapabilities } from '../surface/capabilities.tsx';

/**
 * Tracks each search with the number of results, never with its text.
 *
 * @param count the number of results; `undefined` while the search loads
 */
export function useTrackSearch(kind: 'jobs' | 'policies', text: string, count: number | undefined): void {
  const { track } = useCapabilities();
  const tracked = useRef('');
  useEffect(() => {
    if (count === undefined || tracked.current === text) return;
    tracked.current = text;
    if (text !== '') track({ type: 'searched', kind, count });
  }, [kind, text, count, track]);
}
