/** Safari has no idle callback; a moment later will do. */
const LATER_MS = 1000;

/**
 * Runs something that nobody waits for, once the page has nothing else to do; never where the reader saves data.
 *
 * @returns takes it back
 */
export function whenIdle(run: () => void): () => void {
  if (savesData()) return () => {};
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, LATER_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}

/** @see https://wicg.github.io/netinfo/ */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
}
