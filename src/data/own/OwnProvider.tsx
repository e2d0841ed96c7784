import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useSyncExternalStore,
} from 'react';
import { type Clock, useClock } from '../ClockProvider.tsx';
import type { Change, OwnParts, PartName } from './ownParts.ts';
import { type Held, type OwnStore, ownStore } from './ownStore.ts';

const OwnContext = createContext<OwnStore | undefined>(undefined);

interface Props {
  /** Whether the surface belongs to one person. If not, the data is dropped when this provider unmounts. */
  readonly personal: boolean;
  /** Who is logged in, as the host names the person. By default, nobody that is known. */
  readonly person?: string;
  /** Is given the store. */
  readonly given?: RefObject<OwnStore | undefined>;
  /** Whether nobody is logged in here: what another part of the page ends is over here too. By default, nobody is. */
  isNobody?(): boolean;
  readonly children: ReactNode;
}

/** Gives a person's own data to the hooks below. On a personal surface all providers of a page share one store. */
export function OwnProvider({ personal, person = '', given, isNobody, children }: Props) {
  const { device: clock } = useClock();
  const [nth, renew] = useReducer((before: number) => before + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one each time that it is renewed
  const store = useMemo(
    () => (personal ? personalStore(clock, person) : ownStore()),
    [personal, clock, person, nth],
  );
  useLayoutEffect(() => {
    if (given) given.current = store;
    return store.subscribe(() => {
      if (store.state().ended && isNobody?.() !== false) renew();
    });
  }, [store, given, isNobody]);
  return <OwnContext value={store}>{children}</OwnContext>;
}

const stores = new WeakMap<Clock, Map<string, OwnStore>>();

/** Loads the schemas and the code for the device's storage. This is lazy because the first screen does not need it. */
export const loadDevice = () => import(/* webpackChunkName: 'own' */ './openFor.ts');

/**
 * The store of the page for one person. It is stored on the device in the database `service-circle-own`, apart from that
 * of others.
 *
 * @param person as the host names the person. By default, nobody that is known
 */
export function personalStore(clock: Clock, person = ''): OwnStore {
  const open = (held: Held) => loadDevice().then(({ openFor }) => openFor(person, clock, held));
  const ofPage = stores.get(clock) ?? new Map<string, OwnStore>();
  // What nobody owned belongs to who logs in, so it must be read anew when nobody is logged in.
  if (person !== '' && !ofPage.has(person)) ofPage.delete('');
  const store = ofPage.get(person) ?? ownStore(open);
  stores.set(clock, ofPage.set(person, store));
  return store;
}

/**
 * Deletes what was kept for whom the host does not name. The page's next store of nobody is another one.
 *
 * @param store of the login that ended. Where two parts of a page hear of it one after the other, the later one leaves
 * the store of the next login alone
 */
export function endUnnamed(clock: Clock, store: OwnStore): void {
  void store.end();
  const ofPage = stores.get(clock);
  if (ofPage?.get('') === store) ofPage.delete('');
}

/** One part of a person's own data. */
export interface Own<T> {
  /** `undefined` when there is no value, or when it is not loaded yet. */
  readonly value: T | undefined;
  /** Whether the value is still being read from the device. Ends at the latest after the timeout. */
  readonly settling: boolean;
  /**
   * Changes the value, at once for all users of the page's store. Resolves with whether the change was written to the
   * device. Never rejects.
   */
  change(update: Change<T>): Promise<boolean>;
}

/**
 * Reads and writes one part.
 *
 * @param needed whether to read the device. By default, true
 * @throws when used outside of an {@link OwnProvider}
 */
export function useOwn<P extends PartName>(part: P, needed = true): Own<OwnParts[P]> {
  const store = useOwnStore();
  useEffect(() => {
    if (needed) store.load();
  }, [store, needed]);
  const value = useSyncExternalStore(store.subscribe, () => store.state().parts[part]);
  const settling = useSyncExternalStore(store.subscribe, () => needed && store.state().settling);
  const change = useCallback((update: Change<OwnParts[P]>) => store.change(part, update), [store, part]);
  return { value, settling, change };
}

/** Deletes all of a person's own data. Resolves with whether nothing is left on the device. Never rejects. */
export const useForgetAll = (): (() => Promise<boolean>) => useOwnStore().forgetAll;

/** @throws when used outside of an {@link OwnProvider} */
export function useOwnStore(): OwnStore {
  const store = use(OwnContext);
  if (!store) throw new Error('useOwn needs an OwnProvider');
  return store;
}
