import { useEffect, useRef } from 'react';
import { useCapabilities } from '../surface/capabilities.tsx';

/**
 * Tracks each search with the number of results, never with its text.
 *
 * @param count the number of results; `undefined` while the search loads
 */
export function useSearched(kind: 'jobs' | 'policies', text: string, count: number | undefined): void {
  const { track } = useCapabilities();
  const told = useRef('');
  useEffect(() => {
    if (count === undefined || told.current === text) return;
    told.current = text;
    if (text !== '') track({ type: 'searched', kind, count });
  }, [kind, text, count, track]);
}
