import { useSyncExternalStore } from 'react';
import type { Lapse } from '../../domain/lapse.ts';
import { useOwnStore } from './OwnProvider.tsx';
import type { PartName } from './ownParts.ts';

/** The worst comes first. */
const LAPSES: readonly Lapse[] = ['notTaken', 'cleared', 'putBack'];

/** What the device did not keep of a part as it should; `undefined` if it did. By default, the worst of all parts. */
export function useUnkept(part?: PartName): Lapse | undefined {
  const store = useOwnStore();
  return useSyncExternalStore(store.subscribe, () => {
    const { unkept } = store.state();
    if (part) return unkept.get(part);
    const all = new Set(unkept.values());
    return LAPSES.find((lapse) => all.has(lapse));
  });
}

/** Whether the device could not be read. */
export function useUnread(): boolean {
  const store = useOwnStore();
  return useSyncExternalStore(store.subscribe, () => store.state().unread);
}
