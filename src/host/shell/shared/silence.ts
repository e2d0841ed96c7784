/** Seconds that the question 还在用吗 waits for an answer. */
export const ASKING_SECONDS = 20;

/** How long nobody has touched a device that many people use. */
export interface Silence {
  /** Seconds since the last use. */
  readonly seconds: number;
  /** The device's time when they were counted, in milliseconds. */
  readonly at: number;
}

export const silenceFrom = (at: number): Silence => ({ seconds: 0, at });

/**
 * One tick of a second later. A device that slept counts its sleep too, so that nobody finds what another person left. A
 * clock that is set back takes nothing away.
 */
export function nextSilence({ seconds, at }: Silence, now: number): Silence {
  return { seconds: seconds + Math.max(1, Math.floor((now - at) / 1000)), at: now };
}

/** What follows from a silence: nothing yet, the question with the seconds that are left, or the end of the session. */
export type Idle =
  | { readonly kind: 'in-use' }
  | { readonly kind: 'asking'; readonly left: number }
  | { readonly kind: 'over' };

/** @param idleSeconds seconds without a touch before the question */
export function idleAfter({ seconds }: Silence, idleSeconds: number): Idle {
  if (seconds < idleSeconds) return { kind: 'in-use' };
  // A host may give a part of a second, and nobody counts down by those.
  const left = Math.ceil(idleSeconds + ASKING_SECONDS - seconds);
  return left > 0 ? { kind: 'asking', left } : { kind: 'over' };
}
