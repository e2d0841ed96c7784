import { useSyncExternalStore } from 'react';
import { useOwnStore } from './OwnProvider.tsx';
import type { PartName } from './ownParts.ts';

/** Whether the device did not take the last change of a part. By default, of any part. */
export function useUnkept(part?: PartName): boolean {
  const store = useOwnStore();
  return useSyncExternalStore(store.subscribe, () => {
    const { unkept } = store.state();
    return part ? unkept.has(part) : unkept.size > 0;
  });
}

/** Whether the device could not be read. */
export function useUnread(): boolean {
  const store = useOwnStore();
  return useSyncExternalStore(store.subscribe, () => store.state().unread);
}
