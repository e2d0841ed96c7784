/** Px at the bottom of the window where a bar may lie over what stands there. */
const BAR = 100;

/** Gives a place the focus, and brings its beginning into the window where it is not there. */
export function enter(place: HTMLElement | null) {
  if (!place) return;
  place.focus({ preventScroll: true });
  const { top } = place.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight - BAR) place.scrollIntoView({ block: 'start' });
}
