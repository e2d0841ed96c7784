/**
 * Deduplicates calls, so that two taps on a button are one write: a call with the key of a running call waits for it.
 *
 * @param remember whether a successful result also answers later calls with the same key. By default, `false`
 */
export function singleFlight<Args extends readonly unknown[], T>(
  keyOf: (...args: Args) => string,
  run: (...args: Args) => Promise<T>,
  remember = false,
): (...args: Args) => Promise<T> {
  const runs = new Map<string, Promise<T>>();
  return (...args) => {
    const key = keyOf(...args);
    const pending = runs.get(key);
    if (pending) return pending;
    const forget = () => void runs.delete(key);
    const running = run(...args);
    runs.set(key, running);
    running.then(remember ? undefined : forget, forget);
    return running;
  };
}
