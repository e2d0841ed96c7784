import { canRetry, type FailureKind } from '../../domain/failure.ts';
import { retryAfter, toHttpFailure } from './httpFailure.ts';
import type { RetryBudget } from './retryBudget.ts';

/** What retrying needs of the world. */
export interface Pace {
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 to 1. */
  chance(): number;
  /** Rejects with the signal's reason when aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Clock, chance and waiting of the device. */
export const devicePace: Pace = {
  now: Date.now,
  chance: Math.random,
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', leave);
        resolve();
      }, ms);
      signal?.addEventListener('abort', leave, { once: true });
    }),
};

/** A city that let us wait already is not waited for twice. */
const worthRetrying = (kind: FailureKind) => canRetry(kind) && kind !== 'timeout';

const MOST_RETRIES = 2;
const FIRST_WAIT_MS = 400;

interface Options {
  readonly budget: RetryBudget;
  readonly pace: Pace;
  readonly signal?: AbortSignal;
}

/**
 * Runs a call that is safe to repeat: again at most twice, where trying again can help, while the budget lasts, after
 * what the city asks for in Retry-After, else after 0.4 s and 0.8 s with half of it left to chance.
 */
export async function retrying<T>(
  run: (retry: number) => Promise<T>,
  { budget, pace, signal }: Options,
): Promise<T> {
  budget.earn();
  for (let retry = 0; ; retry += 1) {
    try {
      return await run(retry);
    } catch (error) {
      signal?.throwIfAborted();
      const asked = retryAfter(error, pace.now());
      const hopeless = retry >= MOST_RETRIES || asked === 'long' || !worthRetrying(toHttpFailure(error).kind);
      if (hopeless || !budget.spend()) throw error;
      await pace.wait(asked ?? FIRST_WAIT_MS * 2 ** retry * (0.5 + pace.chance()), signal);
      signal?.throwIfAborted();
    }
  }
}
