import { useSyncExternalStore } from 'react';
import { useOwnStore } from './OwnProvider.tsx';
import type { OwnParts } from './ownParts.ts';

/** All that there is of a person's own. A part without a value is absent. */
export function useStoredParts(): Partial<OwnParts> {
  const store = useOwnStore();
  return useSyncExternalStore(store.subscribe, () => store.state().parts);
}
