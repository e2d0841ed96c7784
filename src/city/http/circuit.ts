/**
 * A circuit breaker for each origin. After five failed requests in a row it allows only one request (the probe) at a
 * time, after a cooldown of one second. Each failed probe doubles the cooldown, to at most three seconds. An answer
 * closes the circuit.
 */
export interface Circuit {
  /** Whether a request may be sent now. If it is the probe, it counts as sent. */
  allows(origin: string): boolean;
  /** Milliseconds until a request may be sent; 0 if it may be sent now. */
  cooldown(origin: string): number;
  /** Resolves when the outcome of the current probe is recorded; `undefined` if there is no probe. */
  probe(origin: string): Promise<void> | undefined;
  /** Records the outcome of an allowed request. */
  record(origin: string, outcome: 'answered' | 'failed' | 'abandoned'): void;
}

interface State {
  failures: number;
  lastFailure: number;
  cooldown: number;
  probe?: { readonly settled: Promise<void>; settle(): void };
}

const FAILURE_THRESHOLD = 5;
const COOLDOWN_MS = 1000;
const MAX_COOLDOWN_MS = 3000;

/** @param now milliseconds of a monotonic clock */
export function createCircuit(now: () => number): Circuit {
  const states = new Map<string, State>();
  const stateOf = (origin: string): State => {
    const known = states.get(origin) ?? { failures: 0, lastFailure: 0, cooldown: COOLDOWN_MS };
    states.set(origin, known);
    return known;
  };
  const cooldownOf = ({ failures, lastFailure, cooldown }: State) =>
    failures < FAILURE_THRESHOLD ? 0 : Math.max(0, lastFailure + cooldown - now());
  return {
    cooldown: (origin) => cooldownOf(stateOf(origin)),
    probe: (origin) => stateOf(origin).probe?.settled,
    allows(origin) {
      const state = stateOf(origin);
      if (state.failures < FAILURE_THRESHOLD) return true;
      if (state.probe || cooldownOf(state) > 0) return false;
      state.probe = deferred();
      return true;
    },
    record(origin, outcome) {
      const state = stateOf(origin);
      if (outcome === 'answered') states.delete(origin);
      if (outcome === 'failed') {
        state.failures += 1;
        state.lastFailure = now();
        if (state.probe) state.cooldown = Math.min(MAX_COOLDOWN_MS, state.cooldown * 2);
      }
      state.probe?.settle();
      state.probe = undefined;
    },
  };
}

function deferred() {
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { settled, settle };
}
