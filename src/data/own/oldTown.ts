/** Where earlier versions kept the town. */
const KEY = 'service-circle:town';

/** The town that an earlier version kept, once: it is removed. Storage that is denied holds none. */
export function takeOldTown(): string | undefined {
  try {
    const code = localStorage.getItem(KEY);
    localStorage.removeItem(KEY);
    return code !== null && /^\d{9}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
