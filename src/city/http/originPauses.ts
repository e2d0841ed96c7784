/** How long each origin asked to be left alone, by `Retry-After`. */
export interface OriginPauses {
  /** Records that the origin wants no request for these milliseconds. */
  record(origin: string, ms: number): void;
  /** Milliseconds that are left; 0 if the origin may be asked. */
  left(origin: string): number;
}

/** A wrong header must not lock residents out for a day. */
const MAX_MS = 3_600_000;

/** @param now milliseconds since 1970 */
export function createOriginPauses(now: () => number): OriginPauses {
  const ends = new Map<string, number>();
  const left = (origin: string) => Math.max(0, (ends.get(origin) ?? 0) - now());
  return {
    left,
    record(origin, ms) {
      if (ms > left(origin)) ends.set(origin, now() + Math.min(MAX_MS, ms));
    },
  };
}
