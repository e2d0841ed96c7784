/**
 * One circuit per origin: a city that keeps failing is asked rarely until it answers again. After five failed requests
 * in a row only one request at a time goes through, after a quiet second; each time that one fails too the quiet is
 * twice as long, ten seconds at the most.
 */
export interface Circuit {
  /** Whether a request may go out now. */
  admits(origin: string): boolean;
  /** Milliseconds until one may; 0 when it may now. */
  quietFor(origin: string): number;
  /** What became of an admitted request. */
  tell(origin: string, outcome: 'answered' | 'failed' | 'abandoned'): void;
}

interface State {
  failures: number;
  lastFailure: number;
  quiet: number;
  probing: boolean;
}

const PATIENCE = 5;
const QUIET_MS = 1000;
const LONGEST_QUIET_MS = 10_000;

/** @param now milliseconds of any steady clock */
export function createCircuit(now: () => number): Circuit {
  const states = new Map<string, State>();
  const stateOf = (origin: string): State => {
    const known = states.get(origin) ?? { failures: 0, lastFailure: 0, quiet: QUIET_MS, probing: false };
    states.set(origin, known);
    return known;
  };
  const quietFor = ({ failures, lastFailure, quiet }: State) =>
    failures < PATIENCE ? 0 : Math.max(0, lastFailure + quiet - now());
  return {
    quietFor: (origin) => quietFor(stateOf(origin)),
    admits(origin) {
      const state = stateOf(origin);
      if (state.failures < PATIENCE) return true;
      if (state.probing || quietFor(state) > 0) return false;
      state.probing = true;
      return true;
    },
    tell(origin, outcome) {
      const state = stateOf(origin);
      if (outcome === 'answered') states.delete(origin);
      if (outcome === 'failed') {
        state.failures += 1;
        state.lastFailure = now();
        if (state.probing) state.quiet = Math.min(LONGEST_QUIET_MS, state.quiet * 2);
      }
      state.probing = false;
    },
  };
}
