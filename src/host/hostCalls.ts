import { useLayoutEffect, useRef, useState } from 'react';
import type { PlaceInDatum } from '../domain/place.ts';
import type { HostContext, PluginEvent, PluginProblem, ProblemCode } from './contract.ts';
import { version } from './version.ts';

/** The host's functions as they are now, called so that nothing they do can harm us. */
export interface Listener {
  track(event: PluginEvent): void;
  report(code: ProblemCode, step: string, cause?: unknown): void;
  /** @returns whether the host takes care */
  navigate(to: Parameters<NonNullable<HostContext['navigate']>>[0]): boolean;
  getToken(options?: { refresh?: boolean; signal?: AbortSignal }): Promise<string | null>;
  locate(signal: AbortSignal): Promise<PlaceInDatum | null>;
}

const TOKEN_PATIENCE_MS = 10_000;
/** Somebody may be reading the question for their permission. */
const LOCATE_PATIENCE_MS = 60_000;

/** One listener for the life of the plugin, whatever functions the host gives anew. */
export function useHostCalls(host: HostContext): Listener {
  const now = useRef(host);
  useLayoutEffect(() => {
    now.current = host;
  }, [host]);
  const [calls] = useState(() => hostCalls(() => now.current));
  return calls;
}

/** @param host gives the context as it is at the moment of the call */
export function hostCalls(
  host: () => Pick<HostContext, 'track' | 'report' | 'navigate' | 'auth' | 'locate'>,
): Listener {
  function report(code: ProblemCode, step: string, cause?: unknown) {
    const problem: PluginProblem = { code, version, step, cause };
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
    const limit = patience(ms, signal);
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
    navigate(to) {
      let answer: unknown;
      guarded('navigate', () => {
        answer = host().navigate?.(to);
        return answer;
      });
      return answer !== false;
    },
    async getToken(options) {
      const token = await asked(
        'getToken',
        () => host().auth?.getToken(options),
        TOKEN_PATIENCE_MS,
        options?.signal,
      );
      return typeof token === 'string' && token !== '' ? token : null;
    },
    async locate(signal) {
      const place = await asked('locate', () => host().locate?.(signal), LOCATE_PATIENCE_MS, signal);
      return isPlace(place) ? place : null;
    },
  };
}

/** Runs a function of the host; whether it throws or rejects later, nobody but us hears of it. */
function settled(run: () => unknown, onFailure: (cause: unknown) => void) {
  try {
    Promise.resolve(run()).catch(onFailure);
  } catch (cause) {
    onFailure(cause);
  }
}

/** Rejects when the signal aborts or the host has had time enough. */
function patience(ms: number, signal?: AbortSignal) {
  let stop = () => {};
  const over = new Promise<never>((_, reject) => {
    const abort = () => reject(signal?.reason);
    const timer = setTimeout(() => reject(new Error('the host did not answer')), ms);
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted) abort();
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  // Nobody may be waiting any more when it rejects.
  over.catch(() => {});
  return { over, stop };
}

const datums: readonly unknown[] = ['WGS-84', 'GCJ-02', 'BD-09'];

/** A host may hand over anything: only a real point counts. */
function isPlace(place: PlaceInDatum | null): place is PlaceInDatum {
  return (
    typeof place === 'object' &&
    place !== null &&
    Number.isFinite(place.lng) &&
    Number.isFinite(place.lat) &&
    Math.abs(place.lng) <= 180 &&
    Math.abs(place.lat) <= 90 &&
    datums.includes(place.datum)
  );
}
