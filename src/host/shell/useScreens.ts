import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Destination, isDetail, parentOf, widgetOf } from '../../domain/screens.ts';

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
  backInHistory(): boolean;
}

interface Path {
  readonly history: readonly [Destination, ...Destination[]];
  readonly arrived: boolean;
  readonly seen: readonly Destination[];
}

const LONGEST_HISTORY = 50;

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
      ? { history: [goOn, first], arrived: true, seen: [goOn] }
      : { history: [first], arrived: fresh, seen: [first] },
  );
  const [given, setGiven] = useState(first);
  if (given !== first) {
    setGiven(first);
    setPath(onwards(path, first));
  }
  const go = useCallback((to: Destination) => setPath((now) => onwards(now, to)), []);
  const back = useCallback(() => setPath(backwards), []);
  const backInHistory = useBackInHistory(path, setPath);
  const [current] = path.history;
  const { arrived, seen } = path;
  return useMemo(
    () => ({ current, arrived, seen, go, back, backInHistory }),
    [current, arrived, seen, go, back, backInHistory],
  );
}

/** The answer is wanted at once, also when asked twice before anything is drawn anew: hence the count. */
function useBackInHistory({ history }: Path, setPath: (change: (now: Path) => Path) => void): () => boolean {
  const before = useRef(0);
  useLayoutEffect(() => {
    before.current = history.length - 1;
  }, [history]);
  return useCallback(() => {
    if (before.current === 0) return false;
    before.current -= 1;
    setPath((now) => (now.history.length > 1 ? backwards(now) : now));
    return true;
  }, [setPath]);
}

function onwards({ history, seen }: Path, to: Destination): Path {
  const [now, ...before] = history;
  const steps = now.kind === to.kind && !isDetail(to.kind) ? before : history;
  return { history: [to, ...steps.slice(0, LONGEST_HISTORY)], arrived: true, seen: remember(seen, to) };
}

function backwards({ history, seen }: Path): Path {
  const [now, before, ...rest] = history;
  const to = before ?? parentOf(now);
  return { history: [to, ...rest], arrived: true, seen: remember(seen, to) };
}

/** The last screen of each widget, in the order in which the widgets were first seen. */
function remember(seen: readonly Destination[], to: Destination): readonly Destination[] {
  const widget = widgetOf(to);
  return seen.some((screen) => widgetOf(screen) === widget)
    ? seen.map((screen) => (widgetOf(screen) === widget ? to : screen))
    : [...seen, to];
}
