/** The key under which earlier versions stored the town. */
const KEY = 'service-circle:town';

/** Reads the town that an earlier version stored and removes it. `undefined` when storage is denied. */
export function takeOldTown(): string | undefined {
  try {
    const code = localStorage.getItem(KEY);
    localStorage.removeItem(KEY);
    return code !== null && /^\d{9}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
