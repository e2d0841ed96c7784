import { canRetry, type Failure, type FailureKind } from '../../domain/failure.ts';
import { MAX_WAIT_MS, PAUSED, REDIRECTED, retryAfter, toHttpFailure } from './httpFailure.ts';
import type { RetryBudget } from './retryBudget.ts';

/** The clock, random numbers and waiting that retries use. */
export interface Timing {
  /** Milliseconds since 1970. */
  now(): number;
  /** A number from 0 to 1. */
  random(): number;
  /** Rejects with the signal's reason when aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The timing of the device. */
export const deviceTiming: Timing = {
  now: Date.now,
  random: Math.random,
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      }, ms);
      signal?.addEventListener('abort', onAbort, { once: true });
    }),
};

/** Retries that only repeat the wait: after a timeout, and for an answer that was too big. */
const inVain: ReadonlySet<FailureKind> = new Set(['timeout', 'malformed']);
/** The causes of failures that a retry meets again. */
const lasting: ReadonlySet<unknown> = new Set([REDIRECTED, PAUSED]);
const isRetryable = ({ kind, cause }: Failure) => canRetry(kind) && !inVain.has(kind) && !lasting.has(cause);

const MAX_RETRIES = 2;
const FIRST_WAIT_MS = 400;

interface Options {
  readonly budget: RetryBudget;
  readonly timing: Timing;
  /** Milliseconds that the city wants no request from anyone. */
  pause(): number;
  readonly signal?: AbortSignal;
}

/**
 * Runs a call that is safe to repeat, and retries it at most twice, if a retry can help and the budget allows it. Waits
 * as long as `Retry-After` says, to this request or another. By default, about 0.4 s and 0.8 s with ±50 % jitter.
 */
export async function retrying<T>(
  run: (retry: number) => Promise<T>,
  { budget, timing, pause, signal }: Options,
): Promise<T> {
  budget.earn();
  for (let retry = 0; ; retry += 1) {
    try {
      return await run(retry);
    } catch (error) {
      signal?.throwIfAborted();
      const delay = retryAfter(error, timing.now()) ?? FIRST_WAIT_MS * 2 ** retry * (0.5 + timing.random());
      const wait = Math.max(delay, pause());
      const isFinal = retry >= MAX_RETRIES || wait > MAX_WAIT_MS || !isRetryable(toHttpFailure(error));
      if (isFinal || !budget.spend()) throw error;
      await timing.wait(wait, signal);
      signal?.throwIfAborted();
    }
  }
}
