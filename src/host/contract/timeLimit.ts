/** Milliseconds until somebody who waits for our code is told that it is slow. */
export const SLOW_MS = 8000;

/** Rejects when the signal aborts or the host has had time enough, in milliseconds. */
export function timeLimit(ms: number, signal?: AbortSignal) {
  let stop = () => {};
  const over = new Promise<never>((_, reject) => {
    const abort = () => reject(signal?.reason);
    const timer = setTimeout(() => reject(new Error('the host did not answer')), ms);
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted) abort();
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  // Nobody may be waiting any more when it rejects.
  over.catch(() => {});
  return { over, stop };
}
