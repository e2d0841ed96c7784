import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { type Clock, useClock } from '../ClockProvider.tsx';
import { type OwnStore, ownStore } from './ownStore.ts';
import type { Change, OwnParts, PartName } from './parts.ts';

const OwnContext = createContext<OwnStore | undefined>(undefined);

interface Props {
  /** Whether the surface belongs to one person. If not, nothing is kept beyond this provider. */
  readonly personal: boolean;
  readonly children: ReactNode;
}

/** Gives the hooks below what is a person's own. On a personal surface all providers of a page share it. */
export function OwnProvider({ personal, children }: Props) {
  const { clock } = useClock();
  const store = useMemo(() => (personal ? personalStore(clock) : ownStore()), [personal, clock]);
  return <OwnContext value={store}>{children}</OwnContext>;
}

const stores = new WeakMap<Clock, OwnStore>();

/** The shapes, and what reads and writes them: not needed before something is. */
export const loadDevice = () => import(/* webpackChunkName: 'own' */ './rows.ts');

/** The one of the page, kept on the device in the database `service-circle-own`. */
export function personalStore(clock: Clock): OwnStore {
  const open = () => loadDevice().then(({ openDevice }) => openDevice(clock));
  const store = stores.get(clock) ?? ownStore(open);
  stores.set(clock, store);
  return store;
}

/** A part of what is a person's own. */
export interface Own<T> {
  /** `undefined` when there is none, or none yet. */
  readonly value: T | undefined;
  /** The value may yet come from the device; at most for the time limit. */
  readonly settling: boolean;
  /**
   * Changes the value, at once for everybody on the page. Resolves with whether it outlives the visit: durable, and not
   * only in memory. Never rejects.
   */
  change(made: Change<T>): Promise<boolean>;
}

/**
 * The one way to read and write a part.
 *
 * @param needed whether the device is to be read for it; by default, it is
 * @throws when used outside of an {@link OwnProvider}
 */
export function useOwn<P extends PartName>(part: P, needed = true): Own<OwnParts[P]> {
  const store = useOwnStore();
  useEffect(() => {
    if (needed) store.load();
  }, [store, needed]);
  const value = useSyncExternalStore(store.subscribe, () => store.state().parts[part]);
  const settling = useSyncExternalStore(store.subscribe, () => needed && store.state().settling);
  const change = useCallback((made: Change<OwnParts[P]>) => store.change(part, made), [store, part]);
  return { value, settling, change };
}

/** Forgets everything that is a person's own. Resolves with whether nothing is left on the device. Never rejects. */
export const useForgetAll = (): (() => Promise<boolean>) => useOwnStore().forgetAll;

function useOwnStore(): OwnStore {
  const store = use(OwnContext);
  if (!store) throw new Error('useOwn needs an OwnProvider');
  return store;
}
