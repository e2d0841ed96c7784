/** After so many milliseconds of loading code the resident sees a sentence that the network is slow. */
export const SLOW_MS = 8000;

/**
 * A timeout for one call of the host.
 *
 * @returns `expired`, which rejects after so many milliseconds or when the signal aborts, and `clear`, which ends it
 */
export function timeoutAfter(ms: number, signal?: AbortSignal) {
  let clear = () => {};
  const expired = new Promise<never>((_, reject) => {
    const abort = () => reject(signal?.reason);
    const timer = setTimeout(() => reject(new DOMException('the host did not answer', 'TimeoutError')), ms);
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted) abort();
    clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  // It may reject when nobody awaits it any more.
  expired.catch(() => {});
  return { expired, clear };
}
