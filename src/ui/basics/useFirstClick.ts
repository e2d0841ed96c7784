import { useRef } from 'react';

const SECOND_CLICK_MS = 1000;

/**
 * Makes a click handler that ignores the second click of a double click. Many people click everything twice; they would
 * get two copies of what they print.
 */
export function useFirstClick(run: () => void): (click: { readonly timeStamp: number }) => void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return ({ timeStamp }) => {
    if (timeStamp - last.current < SECOND_CLICK_MS) return;
    last.current = timeStamp;
    run();
  };
}
