import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Which of so many ways to show a thing fits into its box: the first, the roomiest, in which nothing is taller than the
 * box, else the last. All of it is found out before anything is painted, and anew for each thing.
 */
export function useFitting(ref: RefObject<HTMLElement | null>, ways: number, thing: unknown): number {
  const [found, setFound] = useState({ thing, way: 0 });
  const way = found.thing === thing ? found.way : 0;
  useLayoutEffect(() => {
    const box = ref.current;
    if (box && way + 1 < ways && box.scrollHeight > box.clientHeight + 1) setFound({ thing, way: way + 1 });
  }, [ref, ways, thing, way]);
  return way;
}
