import { type RefObject, useLayoutEffect, useState } from 'react';

/** The room that a board has. */
interface Screen {
  /** In CSS px. */
  readonly height: number;
  /** Whether it is taller than wide. */
  readonly tall: boolean;
}

/** A page of a host that has more than this share of the window for itself scrolls by itself. */
const HOST_SHARE = 0.4;

/** The room between what the host has above and below the element, so that nothing is taller than the screen. */
export function useScreen(ref: RefObject<HTMLElement | null>): Screen | undefined {
  const [screen, setScreen] = useState<Screen>();
  useLayoutEffect(() => {
    const measure = () => {
      const box = ref.current;
      if (!box) return;
      const { innerHeight, scrollY } = window;
      // As tall as the window, so that what reaches beyond it is the host's.
      box.style.height = '';
      const { top, bottom, width } = box.getBoundingClientRect();
      const above = top + scrollY;
      const below = Math.max(0, document.documentElement.scrollHeight - scrollY - bottom);
      const hosts = above + below;
      const height = innerHeight - (hosts < innerHeight * HOST_SHARE ? hosts : 0);
      box.style.height = `${height}px`;
      setScreen((old) => (old?.height === height ? old : { height, tall: width < height }));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [ref]);
  return screen;
}
