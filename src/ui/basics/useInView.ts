import { type RefObject, useEffect, useState } from 'react';

interface Options {
  /** Whether what was in view once stays so. By default, it leaves the view again. */
  readonly stays?: boolean;
  /** How far outside of the window counts as in view, as CSS. By default, nothing does. */
  readonly margin?: string;
}

/** Whether any part of the element can be seen in the window. It cannot at first, nor while it is hidden. */
export function useInView(
  ref: RefObject<Element | null>,
  { stays = false, margin = '0px' }: Options = {},
): boolean {
  const [inView, setInView] = useState(false);
  const done = stays && inView;
  useEffect(() => {
    if (!ref.current || done) return undefined;
    const observer = new IntersectionObserver(
      (changes) => setInView(changes.at(-1)?.isIntersecting ?? false),
      { rootMargin: margin },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, done, margin]);
  return inView;
}
