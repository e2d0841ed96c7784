import type { MouseEvent } from 'react';

/**
 * For `onClickCapture` of what shows one step after the other: the second click of a double click does nothing. It would
 * fall on the button that stands there in the next step, and answer what nobody has read.
 */
export function dropSecondClick(event: MouseEvent) {
  const { detail, target } = event;
  if (detail !== 2 || !(target instanceof Element) || !target.closest('button')) return;
  event.preventDefault();
  event.stopPropagation();
}
