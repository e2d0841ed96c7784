/**
 * One circuit per origin: a city that keeps failing is asked rarely until it answers again. After five failed requests
 * in a row only one request at a time goes through, after a quiet second; each time that one fails too the quiet is
 * twice as long, three seconds at the most.
 */
export interface Circuit {
  /** Whether a request may go out now. */
  admits(origin: string): boolean;
  /** Milliseconds until one may; 0 when it may now. */
  quietFor(origin: string): number;
  /** Settles once the one request that was let through is told of; nothing when none is under way. */
  probe(origin: string): Promise<void> | undefined;
  /** What became of an admitted request. */
  tell(origin: string, outcome: 'answered' | 'failed' | 'abandoned'): void;
}

interface State {
  failures: number;
  lastFailure: number;
  quiet: number;
  probe?: { readonly told: Promise<void>; tell(): void };
}

const PATIENCE = 5;
const QUIET_MS = 1000;
const LONGEST_QUIET_MS = 3000;

/** @param now milliseconds of any steady clock */
export function createCircuit(now: () => number): Circuit {
  const states = new Map<string, State>();
  const stateOf = (origin: string): State => {
    const known = states.get(origin) ?? { failures: 0, lastFailure: 0, quiet: QUIET_MS };
    states.set(origin, known);
    return known;
  };
  const quietFor = ({ failures, lastFailure, quiet }: State) =>
    failures < PATIENCE ? 0 : Math.max(0, lastFailure + quiet - now());
  return {
    quietFor: (origin) => quietFor(stateOf(origin)),
    probe: (origin) => stateOf(origin).probe?.told,
    admits(origin) {
      const state = stateOf(origin);
      if (state.failures < PATIENCE) return true;
      if (state.probe || quietFor(state) > 0) return false;
      state.probe = signalled();
      return true;
    },
    tell(origin, outcome) {
      const state = stateOf(origin);
      if (outcome === 'answered') states.delete(origin);
      if (outcome === 'failed') {
        state.failures += 1;
        state.lastFailure = now();
        if (state.probe) state.quiet = Math.min(LONGEST_QUIET_MS, state.quiet * 2);
      }
      state.probe?.tell();
      state.probe = undefined;
    },
  };
}

function signalled() {
  let tell = () => {};
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return { told, tell };
}
