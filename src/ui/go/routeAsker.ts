import { isBelievable } from '../../domain/routeCheck.ts';
import type { AskRoute, Route, Trip } from '../../domain/travel.ts';

/** So many questions are with the host at a time. */
const AT_ONCE = 4;
/** A card that is scrolled past is not asked about. */
const SETTLE_MS = 200;
/** More ways than anybody looks at in a visit. The oldest answers go first. */
const MAX_KNOWN = 500;

interface Asked {
  readonly trip: Trip;
  readonly controller: AbortController;
  readonly watchers: Set<() => void>;
  started: boolean;
}

/** Asks a route service for the ways in view: a few at a time, each way once. */
export interface RouteAsker {
  /** The answer for a way; `null` when there is none, `undefined` when it is not known yet. */
  known(way: string): Route | null | undefined;
  /**
   * Asks about a way while somebody watches it.
   *
   * @param changed called when the answer is there
   * @returns ends the watching; with the last watcher the question is taken back
   */
  watch(way: string, trip: Trip, changed: () => void): () => void;
}

/** The name of a way: both ends to about a metre, and how one travels. */
export const wayOf = ({ from, to, mode }: Trip): string =>
  [mode, ...[from, to].flatMap(({ lng, lat }) => [lng.toFixed(5), lat.toFixed(5)])].join(' ');

export function routeAsker(ask: AskRoute): RouteAsker {
  const answers = new Map<string, Route | null>();
  const open = new Map<string, Asked>();
  let running = 0;

  function askNext() {
    for (const [way, asked] of open) {
      if (running >= AT_ONCE) return;
      if (!asked.started) void run(way, asked);
    }
  }

  async function run(way: string, asked: Asked) {
    const { trip, controller, watchers } = asked;
    asked.started = true;
    running += 1;
    const answer = await ask(trip.from, trip.to, trip.mode, controller.signal).catch(() => null);
    running -= 1;
    if (open.get(way) === asked) {
      open.delete(way);
      remember(way, answer && isBelievable(answer, trip) ? answer : null);
      for (const changed of watchers) changed();
      // A service that is still at work, after its time is over, may stop.
      controller.abort();
    }
    askNext();
  }

  function remember(way: string, answer: Route | null) {
    answers.set(way, answer);
    const [oldest] = answers.keys();
    if (answers.size > MAX_KNOWN && oldest !== undefined) answers.delete(oldest);
  }

  function start(way: string, trip: Trip, changed: () => void) {
    if (answers.has(way)) return changed();
    const asked: Asked = open.get(way) ?? {
      trip,
      controller: new AbortController(),
      watchers: new Set(),
      started: false,
    };
    asked.watchers.add(changed);
    open.set(way, asked);
    askNext();
  }

  function stop(way: string, changed: () => void) {
    const asked = open.get(way);
    asked?.watchers.delete(changed);
    if (!asked || asked.watchers.size > 0) return;
    open.delete(way);
    asked.controller.abort();
  }

  return {
    known: (way) => answers.get(way),
    watch(way, trip, changed) {
      if (answers.has(way)) return () => {};
      const timer = setTimeout(start, SETTLE_MS, way, trip, changed);
      return () => {
        clearTimeout(timer);
        stop(way, changed);
      };
    },
  };
}
