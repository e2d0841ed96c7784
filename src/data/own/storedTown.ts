import type { Town } from '../../domain/place.ts';

const KEY = 'service-circle:town';

/** The town chosen at an earlier visit; `undefined` when there is none, or storage is denied or holds something else. */
export function readTown(): string | undefined {
  try {
    const code = localStorage.getItem(KEY);
    return code && /^\d{9}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the town's code for the next visit, or forgets it. A full or denied storage is no failure. */
export function keepTown(town: Town | undefined): void {
  try {
    if (town) localStorage.setItem(KEY, town.code);
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing is lost: the resident is asked again next time.
  }
}
