import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Destination } from '../../domain/destination.ts';
import { widgetFor } from '../../widgets/index.ts';

/** Where the resident is and how they came there. */
export interface Screens {
  readonly current: Destination;
  /** They came by an action inside the plugin. */
  readonly arrived: boolean;
  /** Widgets seen so far; they stay as they were left. */
  readonly seen: readonly Destination[];
  go(to: Destination): void;
  back(): void;
  /** Goes to the screen before, if they have seen one; says whether they had. */
  retreat(): boolean;
}

interface Path {
  readonly way: readonly [Destination, ...Destination[]];
  readonly arrived: boolean;
  readonly seen: readonly Destination[];
}

const LONGEST_WAY = 50;

const parents: Partial<Record<Destination['kind'], Destination>> = {
  job: { kind: 'jobs' },
  policy: { kind: 'policies' },
  procedure: { kind: 'guidance' },
};

interface Start {
  /** A new visitor begins: the first screen takes the focus. By default, not. */
  readonly fresh?: boolean;
  /** Where a visit goes on that began elsewhere. By default, it begins at the first screen. */
  readonly goOn?: Destination;
}

/** Keeps the way through the screens. `first` given anew (another object) leads there. */
export function useScreens(first: Destination, { fresh = false, goOn }: Start = {}): Screens {
  const [path, setPath] = useState<Path>(() =>
    goOn
      ? { way: [goOn, first], arrived: true, seen: [goOn] }
      : { way: [first], arrived: fresh, seen: [first] },
  );
  const [given, setGiven] = useState(first);
  if (given !== first) {
    setGiven(first);
    setPath(onwards(path, first));
  }
  const go = useCallback((to: Destination) => setPath((now) => onwards(now, to)), []);
  const back = useCallback(() => setPath(backwards), []);
  const retreat = useRetreat(path, setPath);
  const [current] = path.way;
  const { arrived, seen } = path;
  return useMemo(
    () => ({ current, arrived, seen, go, back, retreat }),
    [current, arrived, seen, go, back, retreat],
  );
}

/** The answer is wanted at once, also when asked twice before anything is drawn anew: hence the count. */
function useRetreat({ way }: Path, setPath: (change: (now: Path) => Path) => void): () => boolean {
  const before = useRef(0);
  useLayoutEffect(() => {
    before.current = way.length - 1;
  }, [way]);
  return useCallback(() => {
    if (before.current === 0) return false;
    before.current -= 1;
    setPath((now) => (now.way.length > 1 ? backwards(now) : now));
    return true;
  }, [setPath]);
}

function onwards({ way, seen }: Path, to: Destination): Path {
  const [now, ...before] = way;
  const steps = now.kind === to.kind && !('id' in to) ? before : way;
  return { way: [to, ...steps.slice(0, LONGEST_WAY)], arrived: true, seen: remember(seen, to) };
}

function backwards({ way, seen }: Path): Path {
  const [now, before, ...rest] = way;
  const to = before ?? parents[now.kind] ?? { kind: 'home' };
  return { way: [to, ...rest], arrived: true, seen: remember(seen, to) };
}

/** The last screen of each widget, in the order in which the widgets were first seen. */
function remember(seen: readonly Destination[], to: Destination): readonly Destination[] {
  const widget = widgetFor(to);
  return seen.some((screen) => widgetFor(screen) === widget)
    ? seen.map((screen) => (widgetFor(screen) === widget ? to : screen))
    : [...seen, to];
}
