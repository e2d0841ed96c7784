import { createStore, type UseStore } from 'idb-keyval';
import { inTime } from './timeLimit.ts';

/**
 * A store of the device (IndexedDB) that answers or rejects within the time limit. While a call hangs, further calls
 * reject at once; when it ends after all, the store is used again.
 *
 * @param database its name on the host's origin; begins with our prefix
 */
export function deviceStore(database: string, name: string): UseStore {
  const store = createStore(database, name);
  let hanging = false;
  const answers = () => {
    hanging = false;
  };
  return async (mode, run) => {
    if (hanging) throw new Error('storage hangs');
    const call = store(mode, run);
    return inTime(call, () => {
      hanging = true;
      call.then(answers, answers);
    });
  };
}
