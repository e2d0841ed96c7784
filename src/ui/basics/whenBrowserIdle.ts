/** The delay for Safari, which has no `requestIdleCallback`. */
const DELAY_MS = 1000;

/**
 * Runs a task of low priority when the page is idle; never when the browser's data saver is on.
 *
 * @returns cancels the task
 */
export function whenBrowserIdle(run: () => void): () => void {
  if (savesData()) return () => {};
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, DELAY_MS);
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
