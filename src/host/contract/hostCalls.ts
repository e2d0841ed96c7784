import { useLayoutEffect, useRef, useState } from 'react';
import { DATUMS, type PlaceInDatum } from '../../domain/place.ts';
import { problemOf } from './problem.ts';
import { timeLimit } from './timeLimit.ts';
import type { HostContext, PluginEvent, ProblemCode, ShareCard } from './types.ts';
import { fieldOf } from './unread.ts';

/** The host's functions as they are now, called so that nothing they do can harm us. */
export interface HostCalls {
  track(event: PluginEvent): void;
  report(code: ProblemCode, step: string, cause?: unknown): void;
  /**
   * Asks the host to lead somewhere. It takes care unless it says `false`, at once or by a promise, or fails.
   *
   * @param later our own way there, called when only a promise says that the host does not take care
   * @returns whether it takes care, as far as it has said
   */
  navigate(to: Parameters<NonNullable<HostContext['navigate']>>[0], later: () => void): boolean;
  getToken(options?: { refresh?: boolean; signal?: AbortSignal }): Promise<string | null>;
  locate(signal: AbortSignal): Promise<PlaceInDatum | null>;
  login(): void;
  /** Hears when the login changes; gives back what ends it. A call before this returns is not a change. */
  watchLogin(changed: () => void): () => void;
  share(card: ShareCard): void;
  print(content: DocumentFragment): void;
  /** `null` when the resident thought better of it. May never settle. */
  scan(): Promise<string | null>;
}

/** What a header can carry without being another header as well, up to what servers usually take. @see RFC 6750 2.1 */
const TOKEN = /^[\x21-\x7e]{1,16384}$/;
const TOKEN_TIMEOUT_MS = 10_000;
/** Somebody may be reading the question for their permission. */
const LOCATE_TIMEOUT_MS = 60_000;

/** One listener for the life of the plugin, whatever functions the host gives anew. */
export function useHostCalls(host: HostContext): HostCalls {
  const now = useRef(host);
  useLayoutEffect(() => {
    now.current = host;
  }, [host]);
  const [calls] = useState(() => hostCalls(() => now.current));
  return calls;
}

/** @param host gives the context as it is at the moment of the call */
export function hostCalls(host: () => Partial<HostContext>): HostCalls {
  function report(code: ProblemCode, step: string, cause?: unknown) {
    const problem = problemOf(code, step, cause);
    // A host that cannot hear of problems cannot hear of this one either.
    settled(
      () => host().report?.(problem),
      () => {},
    );
  }

  const guarded = (step: string, run: () => unknown) =>
    settled(run, (cause) => report('callback-failed', step, cause));

  async function asked<T>(
    step: string,
    run: () => Promise<T> | undefined,
    ms: number,
    signal?: AbortSignal,
  ): Promise<T | null> {
    const limit = timeLimit(ms, signal);
    try {
      return (await Promise.race([run(), limit.over])) ?? null;
    } catch (cause) {
      if (!signal?.aborted) report('callback-failed', step, cause);
      return null;
    } finally {
      limit.stop();
    }
  }

  return {
    report,
    track: (event) => guarded('track', () => host().track?.(event)),
    navigate(to, later) {
      const failed = (cause: unknown) => {
        report('callback-failed', 'navigate', cause);
        return false;
      };
      try {
        const answer = host().navigate?.(to);
        if (isThenable(answer)) {
          Promise.resolve(answer)
            .catch(failed)
            .then((said) => said === false && later());
        }
        return answer !== false;
      } catch (cause) {
        return failed(cause);
      }
    },
    login: () => guarded('login', () => host().auth?.login?.()),
    share: (card) => guarded('share', () => host().share?.(card)),
    print: (content) => guarded('print', () => host().print?.(content)),
    watchLogin(changed) {
      let heeded = false;
      let stop: (() => unknown) | undefined;
      guarded('onChange', () => {
        const { auth } = host();
        if (!auth?.onChange) return undefined;
        const given: unknown = auth.onChange(() => {
          if (heeded) changed();
        });
        if (typeof given === 'function') stop = () => given();
        return stop ? undefined : noFunction(given);
      });
      heeded = true;
      return () => {
        heeded = false;
        if (stop) guarded('onChange', stop);
      };
    },
    async scan() {
      try {
        const asked: unknown = host().scan?.();
        const text = (await Promise.resolve(asked).catch(() => null)) ?? null;
        if (text !== null && typeof text !== 'string') throw new TypeError('the scan brought no text');
        return text;
      } catch (cause) {
        report('callback-failed', 'scan', cause);
        return null;
      }
    },
    async getToken(options) {
      const token = await asked(
        'getToken',
        () => host().auth?.getToken(options),
        TOKEN_TIMEOUT_MS,
        options?.signal,
      );
      if (typeof token !== 'string' || token === '') return null;
      if (TOKEN.test(token)) return token;
      report('callback-failed', 'getToken', new TypeError('no header can carry this token'));
      return null;
    },
    async locate(signal) {
      const place = await asked('locate', () => host().locate?.(signal), LOCATE_TIMEOUT_MS, signal);
      return readPlace(place);
    },
  };
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Runs a function of the host; whether it throws or rejects later, nobody but us hears of it. */
function settled(run: () => unknown, onFailure: (cause: unknown) => void) {
  try {
    Promise.resolve(run()).catch(onFailure);
  } catch (cause) {
    onFailure(cause);
  }
}

/** Instead of what ends a subscription; perhaps a promise that fails on top of it. */
async function noFunction(given: unknown): Promise<never> {
  await given;
  throw new TypeError('onChange gave back no function');
}

/** A host may hand over anything: only a real point counts. */
function readPlace(given: unknown): PlaceInDatum | null {
  const [lng, lat] = [fieldOf(given, 'lng'), fieldOf(given, 'lat')];
  const named = fieldOf(given, 'datum');
  const datum = DATUMS.find((one) => one === named);
  return isUpTo(180, lng) && isUpTo(90, lat) && datum ? { lng, lat, datum } : null;
}

const isUpTo = (most: number, degrees: unknown): degrees is number =>
  typeof degrees === 'number' && Math.abs(degrees) <= most;
