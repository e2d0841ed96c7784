import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Destination, isDetail, parentOf, widgetOf } from '../../domain/screens.ts';

/** The current screen, how the resident arrived there, and the screens before it. */
export interface Screens {
  readonly current: Destination;
  /** Whether the resident arrived by an action inside the plugin. */
  readonly arrived: boolean;
  /** The last screen of each widget that was visited; they stay mounted. */
  readonly seen: readonly Destination[];
  go(to: Destination): void;
  back(): void;
  /** Goes to the previous screen of the history. Returns `false` when there is none. */
  backInHistory(): boolean;
}

interface Path {
  readonly history: readonly [Destination, ...Destination[]];
  readonly arrived: boolean;
  readonly seen: readonly Destination[];
}

const MAX_HISTORY = 50;

interface Start {
  /** A new visitor begins, so the first screen takes the focus. By default, `false`. */
  readonly newVisitor?: boolean;
  /** The screen on which a visit continues that another version began. By default, the first screen. */
  readonly goOn?: Destination;
}

/** Keeps the history of screens. A new `first` (another object) opens that screen. */
export function useScreens(first: Destination, { newVisitor = false, goOn }: Start = {}): Screens {
  const [path, setPath] = useState<Path>(() =>
    goOn
      ? goForward({ history: [first], arrived: false, seen: [] }, goOn)
      : { history: [first], arrived: newVisitor, seen: [first] },
  );
  const [given, setGiven] = useState(first);
  if (given !== first) {
    setGiven(first);
    setPath(goForward(path, first));
  }
  const go = useCallback((to: Destination) => setPath((now) => goForward(now, to)), []);
  const back = useCallback(() => setPath(goBack), []);
  const backInHistory = useBackInHistory(path, setPath);
  const [current] = path.history;
  const { arrived, seen } = path;
  return useMemo(
    () => ({ current, arrived, seen, go, back, backInHistory }),
    [current, arrived, seen, go, back, backInHistory],
  );
}

/** Must answer synchronously, also when called twice before the next render, so it counts the steps in a ref. */
function useBackInHistory({ history }: Path, setPath: (change: (now: Path) => Path) => void): () => boolean {
  const before = useRef(0);
  useLayoutEffect(() => {
    before.current = history.length - 1;
  }, [history]);
  return useCallback(() => {
    if (before.current === 0) return false;
    before.current -= 1;
    setPath((now) => (now.history.length > 1 ? goBack(now) : now));
    return true;
  }, [setPath]);
}

function goForward({ history, seen }: Path, to: Destination): Path {
  const [now, ...before] = history;
  const steps = isSameStep(now, to) ? before : history;
  return { history: [to, ...steps.slice(0, MAX_HISTORY)], arrived: true, seen: updateSeen(seen, to) };
}

/** Whether a screen replaces the current one: a list with other filters, or the same record again. */
const isSameStep = (now: Destination, to: Destination) =>
  now.kind === to.kind && (!isDetail(to.kind) || ('id' in now && 'id' in to && now.id === to.id));

function goBack({ history, seen }: Path): Path {
  const [now, before, ...rest] = history;
  const to = before ?? parentOf(now);
  return { history: [to, ...rest], arrived: true, seen: updateSeen(seen, to) };
}

/** The last screen of each widget, in the order of the first visits. */
export function updateSeen(seen: readonly Destination[], to: Destination): readonly Destination[] {
  const widget = widgetOf(to);
  return seen.some((screen) => widgetOf(screen) === widget)
    ? seen.map((screen) => (widgetOf(screen) === widget ? to : screen))
    : [...seen, to];
}
