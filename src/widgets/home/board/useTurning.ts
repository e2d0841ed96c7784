import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type BoardPage, pageAfter } from '../../../domain/boardPages.ts';

const SECOND = 1000;

/** The page that stands now. Each stands for its seconds; what comes meanwhile is in the next round. */
export function useTurning(pages: readonly BoardPage[]): BoardPage | undefined {
  const [at, setAt] = useState<{ readonly key?: string; readonly turn: number }>({ turn: 0 });
  const current = pages.find(({ key }) => key === at.key) ?? pages[0];
  const latest = useRef(pages);
  useLayoutEffect(() => {
    latest.current = pages;
  }, [pages]);
  const { key, seconds } = current ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that follows itself stands once more
  useEffect(() => {
    if (seconds === undefined) return undefined;
    const next = () => setAt(({ turn }) => ({ key: pageAfter(latest.current, key)?.key, turn: turn + 1 }));
    const timer = setTimeout(next, seconds * SECOND);
    return () => clearTimeout(timer);
  }, [key, seconds, at.turn]);
  return current;
}
