/** Timeout of the device's storage in milliseconds. IndexedDB can hang for ever. */
export const TIME_LIMIT_MS = 2000;

/**
 * Settles like the work, but rejects after the timeout. The work itself is not aborted.
 *
 * @param onTimeout called when the timeout is over
 */
export function inTime<T>(work: Promise<T>, onLate?: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      onLate?.();
      reject(new Error('storage does not answer'));
    }, TIME_LIMIT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
