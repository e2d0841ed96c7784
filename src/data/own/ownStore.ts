import type { Change, OwnParts, PartName } from './parts.ts';
import { inTime } from './timeLimit.ts';

/** Where the parts are kept for the next visit. */
export interface OwnDevice {
  /** All that can be read; nothing where nothing can be. */
  read(): Promise<Partial<OwnParts>>;
  /** Resolves when the change is durable. Rejects when it cannot be. */
  change<P extends PartName>(part: P, made: Change<OwnParts[P]>): Promise<void>;
  /** Resolves when nothing is left. */
  clear(): Promise<void>;
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

/**
 * Opens the store.
 *
 * @param open loads the device, anew with each call; by default, there is none and nothing outlives the visit
 */
export function ownStore(open?: () => Promise<OwnDevice>): OwnStore {
  let opened: Promise<OwnDevice> | undefined;
  let state: OwnState = { parts: {}, settling: open !== undefined };
  let loaded = false;
  /** Until the device was read, the changes made before; they are made again on what it holds. */
  let early: ((parts: Partial<OwnParts>) => Partial<OwnParts>)[] | undefined = open && [];
  let timesForgotten = 0;
  const listeners = new Set<() => void>();

  function become(parts: Partial<OwnParts>, settling = state.settling) {
    state = { parts, settling };
    for (const listener of [...listeners]) listener();
  }

  /** Whether the device did the work in time. */
  function onDevice(work: (device: OwnDevice) => Promise<void>): Promise<boolean> {
    if (!open) return Promise.resolve(false);
    opened ??= open();
    return inTime(opened.then(work)).then(
      () => true,
      () => false,
    );
  }

  function load() {
    if (loaded || !open) return;
    loaded = true;
    const settle = () => become(state.parts, false);
    void onDevice(async (device) => {
      const kept = await device.read();
      const parts = early?.reduce((before, change) => change(before), kept);
      early = undefined;
      if (parts) become(parts);
    }).then(settle);
  }

  function change<P extends PartName>(part: P, made: Change<OwnParts[P]>): Promise<boolean> {
    load();
    const inMemory = (parts: Partial<OwnParts>) => ({ ...parts, [part]: made(parts[part]) });
    early?.push(inMemory);
    become(inMemory(state.parts));
    const began = timesForgotten;
    return onDevice((device) =>
      device.change(part, (before) => {
        if (began !== timesForgotten) throw new Error('forgotten');
        return made(before);
      }),
    );
  }

  async function forgetAll(): Promise<boolean> {
    timesForgotten += 1;
    // What the device held must not be read any more, and a connection that hangs is left behind.
    loaded = true;
    early = undefined;
    opened = undefined;
    become({}, false);
    return !open || onDevice((device) => device.clear());
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
