import { useEffect, useRef } from 'react';
import { useCapabilities } from '../surface/capabilities.tsx';

/**
 * Tells the host that a search was made and what it brought, never what was typed.
 *
 * @param count `undefined` while the answer is not there
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
