/**
 * Two taps on one button are one write: while a call with a key is under way, asking with the same key waits for it.
 *
 * @param remember whether what succeeded also answers later calls with that key. By default, not
 */
export function singleFlight<Args extends readonly unknown[], T>(
  keyOf: (...args: Args) => string,
  run: (...args: Args) => Promise<T>,
  remember = false,
): (...args: Args) => Promise<T> {
  const runs = new Map<string, Promise<T>>();
  return (...args) => {
    const key = keyOf(...args);
    const known = runs.get(key);
    if (known) return known;
    const forget = () => void runs.delete(key);
    const running = run(...args);
    runs.set(key, running);
    running.then(remember ? undefined : forget, forget);
    return running;
  };
}
