import type { Lapse } from '../../domain/lapse.ts';
import type { Change, OwnParts, PartName } from './ownParts.ts';
import { withTimeout } from './withTimeout.ts';

/** The device's storage, which keeps the parts for the next visit. */
export interface OwnDevice {
  /** Resolves with all parts that can be read. */
  read(): Promise<Partial<OwnParts>>;
  /** Resolves when the change is written. Rejects when writing fails. */
  change<P extends PartName>(part: P, update: Change<OwnParts[P]>): Promise<void>;
  /**
   * Resolves when nothing is left.
   *
   * @param everywhere whether the other tabs of the person forget it too. By default, they show what they have
   */
  clear(everywhere?: boolean): Promise<void>;
}

interface OwnState {
  readonly parts: Partial<OwnParts>;
  /** Whether the device is still being read, so that an absent part may still arrive. */
  readonly settling: boolean;
  /** Whether the device could not be read, so that what it keeps is not here. */
  readonly unread: boolean;
  /** The parts that the device did not keep as it should. */
  readonly unkept: ReadonlyMap<PartName, Lapse>;
  /** Whether the login that it belongs to has ended, so that nothing is kept any more. */
  readonly ended: boolean;
}

/** What a device must know of the store to see what it lost. */
export interface Held {
  /** Nothing once it is forgotten. */
  parts(): Partial<OwnParts>;
  /** Says what became of a part. */
  mark(part: PartName, lapse: Lapse): void;
  /** Forgets what is in memory: another tab has deleted it from the device. */
  forget(): void;
}

/** A person's own data, in memory and, on a personal surface, on the device. No call throws or hangs. */
export interface OwnStore {
  state(): OwnState;
  subscribe(listener: () => void): () => void;
  /** Reads the device. Does so only once. */
  load(): void;
  /**
   * Changes a part, at once in memory, then on the device. Resolves with whether the device has the change, at the
   * latest after the timeout.
   */
  change<P extends PartName>(part: P, update: Change<OwnParts[P]>): Promise<boolean>;
  /** Deletes everything, including writes in progress. Resolves with whether nothing is left on the device. */
  forgetAll(): Promise<boolean>;
  /**
   * Deletes everything on the device, and keeps nothing from now on: an answer that comes late belongs to nobody who
   * comes next. What is in memory stays for a part of the page whose login has not ended yet. Does so only once.
   */
  end(): Promise<boolean>;
}

/**
 * Opens the store.
 *
 * @param open opens the device's storage for what is held, anew with each call. By default, the data is only in memory
 */
export function ownStore(open?: (held: Held) => Promise<OwnDevice>): OwnStore {
  let opened: Promise<OwnDevice> | undefined;
  let state: OwnState = {
    parts: {},
    settling: open !== undefined,
    unread: false,
    unkept: new Map(),
    ended: false,
  };
  let loaded = false;
  /** Changes made before the device was read. They are applied again to the values of the device. */
  let earlyChanges: ((parts: Partial<OwnParts>) => Partial<OwnParts>)[] | undefined = open && [];
  let forgetCount = 0;
  const listeners = new Set<() => void>();

  function setState(next: Partial<OwnState>) {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  }

  /** Resolves with whether the work on the device succeeded within the timeout. */
  function onDevice(work: (device: OwnDevice) => Promise<void>): Promise<boolean> {
    if (!open || state.ended) return Promise.resolve(false);
    const count = forgetCount;
    const isCurrent = () => count === forgetCount;
    opened ??= open({
      parts: () => (isCurrent() ? state.parts : {}),
      mark,
      forget: () => isCurrent() && forget(),
    });
    const opening = opened;
    // Code that did not load is loaded again by the next call.
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return withTimeout(opening.then(work)).then(
      () => true,
      () => false,
    );
  }

  function load() {
    if (loaded || !open) return;
    loaded = true;
    const countBefore = forgetCount;
    void onDevice(async (device) => {
      const stored = await device.read();
      const parts = earlyChanges?.reduce((before, change) => change(before), stored);
      earlyChanges = undefined;
      if (parts) setState({ parts });
    }).then((isRead) => setState({ settling: false, unread: !isRead && countBefore === forgetCount }));
  }

  function change<P extends PartName>(part: P, update: Change<OwnParts[P]>): Promise<boolean> {
    load();
    const inMemory = (parts: Partial<OwnParts>) => ({ ...parts, [part]: update(parts[part]) });
    earlyChanges?.push(inMemory);
    setState({ parts: inMemory(state.parts) });
    const countBefore = forgetCount;
    return onDevice((device) =>
      device.change(part, (before) => {
        if (countBefore !== forgetCount) throw new Error('forgotten');
        return update(before);
      }),
    ).then((isKept) => {
      // What was cleared is not all there again because one change is.
      if (open && countBefore === forgetCount && state.unkept.get(part) !== 'cleared')
        mark(part, isKept ? undefined : 'notTaken');
      return isKept;
    });
  }

  function mark(part: PartName, lapse: Lapse | undefined) {
    if (lapse === state.unkept.get(part)) return;
    const unkept = new Map(state.unkept);
    if (lapse) unkept.set(part, lapse);
    else unkept.delete(part);
    setState({ unkept });
  }

  function forget(left: Partial<OwnParts> = {}): void {
    forgetCount += 1;
    // Cancels a read in progress, and drops a connection that hangs.
    loaded = true;
    earlyChanges = undefined;
    opened = undefined;
    setState({ parts: left, settling: false, unread: false, unkept: new Map() });
  }

  async function clear(everywhere: boolean): Promise<boolean> {
    return !open || state.ended || onDevice((device) => device.clear(everywhere));
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    load,
    change,
    async forgetAll() {
      forget();
      return clear(true);
    },
    async end() {
      if (state.ended) return true;
      forget(state.parts);
      const isCleared = clear(false);
      setState({ ended: true });
      return isCleared;
    },
  };
}
