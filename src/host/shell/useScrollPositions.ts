import { type RefObject, useLayoutEffect, useRef } from 'react';
import { scrollContainer } from '../../ui/list/pageScroll.ts';

/**
 * Restores the scroll position of a pane when the resident comes back to it.
 *
 * @param container the element around all panes
 */
export function useScrollPositions(container: RefObject<HTMLElement | null>, pane: string): void {
  const positions = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const before = positions.current.get(pane);
    if (before !== undefined) scrollContainer(element).scrollTop = before;
    const note = () => positions.current.set(pane, scrollContainer(element).scrollTop);
    window.addEventListener('scroll', note, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', note, { capture: true });
  }, [container, pane]);
}
