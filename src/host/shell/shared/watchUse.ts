/** A finger that rests on the screen longer than this, in milliseconds, is stuck or is no finger. */
const LONGEST_TOUCH = 10_000;

const PASSIVE = { capture: true, passive: true } as const;

/**
 * Calls `onUse` when somebody uses what is below `root`: touches, scrolls, types. A finger that does not leave the screen
 * and a key that is held down are no use, because a stuck one would keep a session open for ever. Returns a function that
 * ends it.
 *
 * @param now the device's time in milliseconds
 */
export function watchUse(root: EventTarget, now: () => number, onUse: () => void): () => void {
  let touchedAt = Number.NEGATIVE_INFINITY;
  let keyHeld = false;
  const touch = () => {
    touchedAt = now();
    onUse();
  };
  const move = () => {
    if (now() - touchedAt < LONGEST_TOUCH) onUse();
  };
  const key = (event: Event) => {
    keyHeld = event instanceof KeyboardEvent && event.repeat;
    if (!keyHeld) onUse();
  };
  const input = () => {
    if (!keyHeld) onUse();
  };
  const heard: Readonly<Record<string, (event: Event) => void>> = {
    pointerdown: touch,
    touchstart: touch,
    touchmove: move,
    pointerup: move,
    wheel: onUse,
    keydown: key,
    input,
  };
  for (const [type, listener] of Object.entries(heard)) root.addEventListener(type, listener, PASSIVE);
  return () => {
    for (const [type, listener] of Object.entries(heard)) root.removeEventListener(type, listener, PASSIVE);
  };
}
