/** Milliseconds after which nobody waits for the device's storage any more: IndexedDB can hang for ever. */
export const TIME_LIMIT_MS = 2000;

/**
 * Settles as the work does. Rejects when the time limit is over; the work itself may still end later.
 *
 * @param onLate called when it is over
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
