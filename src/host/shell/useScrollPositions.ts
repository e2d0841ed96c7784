import { type RefObject, useLayoutEffect, useRef } from 'react';
import { scrollContainer } from '../../ui/list/pageScroll.ts';

/**
 * Keeps how far each pane was scrolled: who comes back to one finds it as they left it.
 *
 * @param box around all panes
 */
export function useScrollPositions(box: RefObject<HTMLElement | null>, pane: string): void {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const before = places.current.get(pane);
    if (before !== undefined) scrollContainer(element).scrollTop = before;
    const note = () => places.current.set(pane, scrollContainer(element).scrollTop);
    window.addEventListener('scroll', note, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', note, { capture: true });
  }, [box, pane]);
}
