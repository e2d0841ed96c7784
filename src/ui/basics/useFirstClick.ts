import { useRef } from 'react';

const SECOND_CLICK_MS = 1000;

/**
 * Makes a click handler that ignores the second click of a double click. Many people click everything twice; they would
 * get two copies of what they print.
 *
 * @returns the handler, which returns whether it was the first click
 */
export function useFirstClick<Click extends { readonly timeStamp: number }>(
  run: (click: Click) => void,
): (click: Click) => boolean {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return (click) => {
    if (click.timeStamp - last.current < SECOND_CLICK_MS) return false;
    last.current = click.timeStamp;
    run(click);
    return true;
  };
}
