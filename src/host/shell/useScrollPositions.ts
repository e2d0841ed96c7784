import { type RefObject, useEffect, useRef } from 'react';
import type { Destination } from '../../domain/screens.ts';
import { isShown } from '../../ui/basics/shown.tsx';
import { scrollContainer } from '../../ui/list/pageScroll.ts';

/**
 * Keeps the scroll position of each list, each open record and each other screen, and restores it when that is shown
 * again: after another screen, after a record that hid its list, and after the host has hidden the plugin.
 *
 * Each of them is an element with `data-place`.
 *
 * @param container the element around all panes
 */
export function useScrollPositions(container: RefObject<HTMLElement | null>, screen: Destination): void {
  const positions = useRef(new WeakMap<Element, number>());
  const place = useRef<Element>(undefined);
  const begun = useRef(new WeakSet<Destination>());

  // An effect and not a layout effect: it runs after a heading has taken the focus, which may scroll.
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const restore = () => {
      const before = place.current;
      place.current = placeIn(element);
      if (!place.current || place.current === before) return;
      const top = positions.current.get(place.current);
      if (top !== undefined) scrollContainer(element).scrollTo({ top, behavior: 'instant' });
    };
    const note = () => {
      const shown = placeIn(element);
      // The browser scrolls by itself when a page becomes shorter; that is not the position of what has left.
      if (shown && shown === place.current) positions.current.set(shown, scrollContainer(element).scrollTop);
    };
    if (startsAnew(screen) && !begun.current.has(screen)) {
      place.current = placeIn(element);
      if (place.current) positions.current.delete(place.current);
    }
    begun.current.add(screen);
    restore();
    const observer = new ResizeObserver(restore);
    observer.observe(element);
    window.addEventListener('scroll', note, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', note, { capture: true });
    };
  }, [container, screen]);
}

/** What the scroll position belongs to: the list, also while a record is open beside it. `undefined` while hidden. */
function placeIn(container: HTMLElement): Element | undefined {
  const shown = [...container.querySelectorAll<HTMLElement>('[data-place]')].filter(isShown);
  return shown.find(({ dataset }) => dataset.place === 'list') ?? shown.at(-1);
}

/** Whether the screen sets filters of its own, so that an old position in the list has no meaning. */
const startsAnew = (screen: Destination): boolean =>
  screen.kind === 'jobs' && (screen.fresh === true || screen.within !== undefined);
