interface Options {
  /** Goes one step back inside the plugin; `false` when there is none. */
  back(): boolean | Promise<boolean>;
  /** Called when the back key shall leave the plugin. */
  leave(): void;
  /** Where the resident touches the plugin. */
  readonly touched: EventTarget;
}

/** Property of `history.state` that marks an entry as ours. */
const MARK = 'serviceCircle';
/** Marks of the plugins on this page; any other mark was left by a visit that is over. */
const live = new Set<string>();

/**
 * Lets the back key of a phone go back inside the plugin. The history gets one entry more, with the same address: the
 * key takes it away, and the plugin puts it back for as long as it has a step to go.
 *
 * @returns ends it, and takes the entry away unless the host has gone on to another
 */
export function watchBackKey({ back, leave, touched }: Options): () => void {
  const id = Math.random().toString(36).slice(2);
  const restoration = history.scrollRestoration;
  const isOurs = () => markOf(history.state) === id;
  let below = '';
  let armed = false;
  let stopped = false;
  live.add(id);

  function arm() {
    if (armed || stopped) return;
    armed = true;
    // The browser would scroll by itself, and the plugin restores the place.
    history.scrollRestoration = 'manual';
    const mark = markOf(history.state);
    if (mark !== undefined && !live.has(mark)) {
      below = entryOf(withoutMark(history.state));
      history.replaceState({ ...withoutMark(history.state), [MARK]: id }, '');
    } else {
      below = entryOf(history.state);
      history.pushState({ ...withoutMark(history.state), [MARK]: id }, '');
    }
  }

  function onPopState() {
    // The host's own entries come and go above ours; only the one below means that the key was pressed.
    if (!armed || isOurs() || entryOf(history.state) !== below) return;
    armed = false;
    const went = back();
    if (typeof went === 'boolean') settle(went);
    else went.then(settle, () => settle(false));
  }

  function settle(went: boolean) {
    if (stopped) return;
    if (went) return arm();
    history.scrollRestoration = restoration;
    leave();
  }

  arm();
  addEventListener('popstate', onPopState);
  // Who could not leave goes on here, and a browser skips entries that came without a touch.
  for (const type of TOUCHES) touched.addEventListener(type, arm, { capture: true });
  return () => {
    if (stopped) return;
    stopped = true;
    live.delete(id);
    removeEventListener('popstate', onPopState);
    for (const type of TOUCHES) touched.removeEventListener(type, arm, { capture: true });
    // A host that goes on to another entry does so in the same task, or has done so before.
    setTimeout(() => {
      if (!isOurs()) {
        history.scrollRestoration = restoration;
        return;
      }
      addEventListener('popstate', () => (history.scrollRestoration = restoration), { once: true });
      history.back();
    });
  };
}

const TOUCHES = ['click', 'keydown'] as const;

function markOf(state: unknown): string | undefined {
  const mark: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, MARK) : undefined;
  return typeof mark === 'string' ? mark : undefined;
}

/** The host's own state, which routers need in every entry. */
function withoutMark(state: unknown): object {
  return typeof state === 'object' && state !== null
    ? Object.fromEntries(Object.entries(state).filter(([key]) => key !== MARK))
    : {};
}

/** The address and state of an entry, to know it again. */
function entryOf(state: unknown): string {
  const own = typeof state === 'object' ? { ...withoutMark(state), [MARK]: markOf(state) } : state;
  return JSON.stringify([location.href, own]);
}
