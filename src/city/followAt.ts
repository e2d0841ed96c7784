import type { FailureKind } from '../domain/failure.ts';
import { followConfig } from './configAt.ts';
import { createHttp } from './http/http.ts';

/** The address is asked again so often while the page is seen: a source is switched off for everybody in a minute. */
const AGAIN_MS = 60_000;

/** Why an address gives no configuration, in plain values: what hears of it may pass it on as JSON. */
export interface ConfigFailure {
  readonly kind: FailureKind;
  readonly reason: string;
}

interface Follow extends Omit<Parameters<typeof followConfig>[1], 'http' | 'wait' | 'onFailure'> {
  onFailure(why: ConfigFailure): void;
}

/** Follows a configuration with the network and the clock of the device, and never with the resident's token. */
export const followAt = (url: string, follow: Follow): Promise<void> =>
  followConfig(url, {
    ...follow,
    onFailure: ({ kind, cause }) =>
      follow.onFailure({ kind, reason: cause instanceof Error ? cause.message : String(cause) }),
    http: createHttp(),
    wait: untilSeen,
  });

/** Resolves a minute later, or once the page is seen again after that. */
async function untilSeen(signal: AbortSignal): Promise<void> {
  await until(signal, (done) => {
    const timer = setTimeout(done, AGAIN_MS);
    return () => clearTimeout(timer);
  });
  if (document.visibilityState === 'visible') return;
  await until(signal, (done) => {
    document.addEventListener('visibilitychange', done);
    return () => document.removeEventListener('visibilitychange', done);
  });
}

/** Resolves when `start` calls `done`, or when the signal aborts, and leaves no timer and no listener behind. */
function until(signal: AbortSignal, start: (done: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      stop();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const stop = start(done);
    signal.addEventListener('abort', done);
  });
}
