import { clear, type UseStore } from 'idb-keyval';
import { takeOldTown } from './oldTown.ts';
import type { Change, OwnParts, PartName } from './parts.ts';
import { inTime } from './timeLimit.ts';

/** Where the parts are kept for the next visit. */
export interface OwnDevice {
  readonly store: UseStore;
  clock(): Date;
}

interface OwnState {
  readonly parts: Partial<OwnParts>;
  /** The device is still being read: a part that is absent may yet come. */
  readonly settling: boolean;
}

/** A person's own, in the memory of this visit and, where there is a device, on it. Nothing throws or hangs. */
export interface OwnStore {
  state(): OwnState;
  subscribe(listener: () => void): () => void;
  /** Reads the device, the first time. */
  load(): void;
  /**
   * Changes a part: at once in memory, then on the device. Resolves with whether it is durable, at the latest when the
   * time limit is over.
   */
  change<P extends PartName>(part: P, made: Change<OwnParts[P]>): Promise<boolean>;
  /** Forgets everything, also what is just being written. Resolves with whether nothing is left on the device. */
  forgetAll(): Promise<boolean>;
}

/** The shapes and what reads and writes them; not needed before something is. */
export const loadRows = () => import(/* webpackChunkName: 'own' */ './rows.ts');

/**
 * Opens the store.
 *
 * @param open a connection of its own with each call; by default, there is no device and nothing outlives the visit
 */
export function ownStore(open?: () => OwnDevice): OwnStore {
  let device = open?.();
  let state: OwnState = { parts: {}, settling: device !== undefined };
  let loading: Promise<void> | undefined;
  /** Until the device was read, the changes made before; they are made again on what it holds. */
  let early: ((parts: Partial<OwnParts>) => Partial<OwnParts>)[] | undefined = open && [];
  let timesForgotten = 0;
  const listeners = new Set<() => void>();

  function become(parts: Partial<OwnParts>, settling = state.settling) {
    state = { parts, settling };
    for (const listener of [...listeners]) listener();
  }

  async function read(from: OwnDevice) {
    const kept = await loadRows().then(({ readParts }) => readParts(from));
    const parts = early?.reduce((before, change) => change(before), kept);
    early = undefined;
    if (parts) become(parts, false);
  }

  function load() {
    if (!device || loading) return;
    loading = read(device);
    inTime(loading).catch(() => become(state.parts, false));
    const town = takeOldTown();
    if (town) change('town', (kept) => kept ?? town);
  }

  async function change<P extends PartName>(part: P, made: Change<OwnParts[P]>): Promise<boolean> {
    load();
    const inMemory = (parts: Partial<OwnParts>) => ({ ...parts, [part]: made(parts[part]) });
    early?.push(inMemory);
    become(inMemory(state.parts));
    const to = device;
    if (!to) return false;
    const began = timesForgotten;
    const onDevice: Change<OwnParts[P]> = (before) => {
      if (began !== timesForgotten) throw new Error('forgotten');
      return made(before);
    };
    return isDone(loadRows().then(({ changePart }) => changePart(to, part, onDevice)));
  }

  async function forgetAll(): Promise<boolean> {
    timesForgotten += 1;
    // What the device held must not be read any more.
    loading = Promise.resolve();
    early = undefined;
    become({}, false);
    if (!open) return true;
    takeOldTown();
    // A connection that hangs is left behind.
    device = open();
    return isDone(clear(device.store));
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    load,
    change,
    forgetAll,
  };
}

/** Whether the work succeeded in time. */
const isDone = (work: Promise<unknown>): Promise<boolean> =>
  inTime(work).then(
    () => true,
    () => false,
  );
