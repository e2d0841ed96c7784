import { useLayoutEffect, useRef, useState } from 'react';
import type { PlaceInDatum } from '../../domain/place.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { CallKind } from '../../domain/remoteHelp.ts';
import type { Destination } from '../../domain/screens.ts';
import type { AskRoute } from '../../domain/travel.ts';
import { atStation } from '../../domain/usage.ts';
import { callSafely, isThenable, rejectNoFunction } from './callSafely.ts';
import { problemOf } from './problem.ts';
import { inWgs84, readPlace } from './readPlace.ts';
import { readRoute } from './readRoute.ts';
import { timeoutAfter } from './timeout.ts';
import type { HostContext, PluginEvent, ProblemCode, ShareCard } from './types.ts';
import { withoutToken } from './withoutToken.ts';

/** Calls the functions of the latest context. A function that throws, rejects or never settles does no harm. */
export interface HostCalls {
  track(event: PluginEvent): void;
  report(code: ProblemCode, step: string, cause?: unknown): void;
  /**
   * Asks the host to open a screen or a link. The host declines by `false`, returned or resolved, or by failing.
   *
   * @param fallback opens it ourselves; called when the host's promise declines
   * @returns `false` when the host has declined already
   */
  navigate(to: Parameters<NonNullable<HostContext['navigate']>>[0], fallback: () => void): boolean;
  getToken(options?: { refresh?: boolean; signal?: AbortSignal }): Promise<string | null>;
  locate(signal: AbortSignal): Promise<PlaceInDatum | null>;
  readonly route: AskRoute;
  login(): void;
  leave(): void;
  /**
   * Calls `changed` when the login changes; returns a function that unsubscribes. Ignores calls while it subscribes.
   */
  watchLogin(changed: () => void): () => void;
  share(card: ShareCard): void;
  /** Resolves to `false` when nothing was printed, and when the call failed. May never settle. */
  print(content: DocumentFragment): Promise<boolean>;
  badge(count: number): void;
  /** Resolves with whether the host will remind the resident: not when it says `false`, fails or does not answer. */
  remind(reminder: Reminder): Promise<boolean>;
  call(kind: CallKind, about: Destination): void;
  /** Resolves to `null` when the resident cancels. May never settle. */
  scan(): Promise<string | null>;
  /** What was said; `null` when nothing was heard or the call failed. */
  dictate(signal: AbortSignal): Promise<string | null>;
}

/** Printable ASCII, as a line break could start another header; at most 16 KB, as servers accept. @see RFC 6750 2.1 */
const TOKEN = /^[\x21-\x7e]{1,16384}$/;
const TOKEN_TIMEOUT_MS = 10_000;
/** Long enough for a resident to read the browser's question for permission. */
const LOCATE_TIMEOUT_MS = 60_000;
const REMIND_TIMEOUT_MS = 10_000;
/** Short, because the estimate stands there meanwhile. */
const ROUTE_TIMEOUT_MS = 8_000;

/** The same object for the life of the plugin; its calls go to the functions of the latest context. */
export function useHostCalls(host: HostContext): HostCalls {
  const now = useRef(host);
  useLayoutEffect(() => {
    now.current = host;
  }, [host]);
  const [calls] = useState(() => hostCalls(() => now.current));
  return calls;
}

/** @param host returns the context at the moment of the call */
export function hostCalls(host: () => Partial<HostContext>): HostCalls {
  function report(code: ProblemCode, step: string, cause?: unknown) {
    const problem = problemOf(code, step, cause);
    // When `report` itself fails there is nobody left to report to.
    callSafely(
      () => host().report?.(problem),
      () => {},
    );
  }

  const failed = (step: string, cause: unknown) => report('callback-failed', step, withoutToken(step, cause));
  const declined = (step: string, cause: unknown): false => {
    failed(step, cause);
    return false;
  };
  const guarded = (step: string, run: () => unknown) => callSafely(run, (cause) => failed(step, cause));

  async function withTimeout<T>(
    step: string,
    run: () => Promise<T> | undefined,
    ms: number,
    signal?: AbortSignal,
  ): Promise<T | null> {
    const timeout = timeoutAfter(ms, signal);
    try {
      return (await Promise.race([run(), timeout.expired])) ?? null;
    } catch (cause) {
      if (!signal?.aborted) failed(step, cause);
      return null;
    } finally {
      timeout.clear();
    }
  }

  /** The text that a call brings; `null` when it brings none. */
  async function textOf(step: 'scan' | 'dictate', ask: () => unknown): Promise<string | null> {
    try {
      const text = (await Promise.resolve(ask()).catch(() => null)) ?? null;
      if (text !== null && typeof text !== 'string') throw new TypeError('the answer is no text');
      return text;
    } catch (cause) {
      report('callback-failed', step, cause);
      return null;
    }
  }

  return {
    report,
    track: (event) => guarded('track', () => host().track?.(atStation(event, host().station))),
    navigate(to, fallback) {
      const fail = (cause: unknown) => declined('navigate', cause);
      try {
        const answer = host().navigate?.(to);
        if (isThenable(answer)) {
          Promise.resolve(answer)
            .catch(fail)
            .then((accepted) => accepted === false && fallback());
        }
        return answer !== false;
      } catch (cause) {
        return fail(cause);
      }
    },
    leave: () => guarded('leave', () => host().leave?.()),
    login: () => guarded('login', () => host().auth?.login?.()),
    badge: (count) => guarded('badge', () => host().badge?.(count)),
    async remind(reminder) {
      const now = host();
      const run = async () => now.remind !== undefined && (await now.remind(reminder)) !== false;
      return (await withTimeout('remind', run, REMIND_TIMEOUT_MS)) ?? false;
    },
    call: (kind, about) => guarded('call', () => host().call?.(kind, about)),
    share: (card) => guarded('share', () => host().share?.(card)),
    async print(content) {
      const now = host();
      const run = async (): Promise<unknown> => (now.print ? now.print(content) : false);
      return (await run().catch((cause) => declined('print', cause))) !== false;
    },
    watchLogin(changed) {
      let active = false;
      let unsubscribe: (() => unknown) | undefined;
      guarded('onChange', () => {
        const { auth } = host();
        if (!auth?.onChange) return undefined;
        const returned: unknown = auth.onChange(() => {
          if (active) changed();
        });
        if (typeof returned === 'function') unsubscribe = () => returned();
        return unsubscribe ? undefined : rejectNoFunction(returned);
      });
      active = true;
      return () => {
        active = false;
        if (unsubscribe) guarded('onChange', unsubscribe);
      };
    },
    scan: () => textOf('scan', () => host().scan?.()),
    dictate: (signal) => textOf('dictate', () => host().dictate?.(signal)),
    async getToken(options) {
      const token = await withTimeout(
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
      const place = await withTimeout('locate', () => host().locate?.(signal), LOCATE_TIMEOUT_MS, signal);
      return readPlace(place);
    },
    route: (from, to, mode, signal) =>
      withTimeout(
        'route',
        async () => readRoute(await host().route?.(inWgs84(from), inWgs84(to), mode, signal)),
        ROUTE_TIMEOUT_MS,
        signal,
      ),
  };
}
