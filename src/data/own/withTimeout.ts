/** Timeout of the device's storage in milliseconds. IndexedDB can hang for ever. */
export const STORAGE_TIMEOUT_MS = 2000;

/**
 * Settles like the work, but rejects after the timeout. The work itself is not aborted.
 *
 * @param onTimeout called when the timeout is over
 */
export function withTimeout<T>(work: Promise<T>, onTimeout?: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      onTimeout?.();
      reject(new Error('storage does not answer'));
    }, STORAGE_TIMEOUT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
