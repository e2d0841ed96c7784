/**
 * One circuit per origin: a city that keeps failing is asked rarely until it answers again. After five failed requests
 * in a row only one request at a time goes through, and only after a quiet second, then two, four, at most ten.
 */
export interface Circuit {
  /** Whether a request may go out now. */
  admits(origin: string): boolean;
  /** What became of an admitted request. */
  tell(origin: string, outcome: 'answered' | 'failed' | 'abandoned'): void;
}

interface State {
  failures: number;
  lastFailure: number;
  probing: boolean;
}

const PATIENCE = 5;
const QUIET_MS = 1000;
const LONGEST_QUIET_MS = 10_000;

/** @param now milliseconds of any steady clock */
export function createCircuit(now: () => number): Circuit {
  const states = new Map<string, State>();
  const stateOf = (origin: string): State => {
    const known = states.get(origin) ?? { failures: 0, lastFailure: 0, probing: false };
    states.set(origin, known);
    return known;
  };
  return {
    admits(origin) {
      const state = stateOf(origin);
      if (state.failures < PATIENCE) return true;
      const quiet = Math.min(LONGEST_QUIET_MS, QUIET_MS * 2 ** (state.failures - PATIENCE));
      if (state.probing || now() - state.lastFailure < quiet) return false;
      state.probing = true;
      return true;
    },
    tell(origin, outcome) {
      const state = stateOf(origin);
      state.probing = false;
      if (outcome === 'answered') state.failures = 0;
      if (outcome === 'failed') {
        state.failures += 1;
        state.lastFailure = now();
      }
    },
  };
}
