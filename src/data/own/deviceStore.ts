import { createStore, type UseStore } from 'idb-keyval';
import { withTimeout } from './withTimeout.ts';

/**
 * A store on the device (IndexedDB) whose calls settle within the timeout. While a call hangs, further calls reject at
 * once. When that call settles later, the store works again.
 *
 * @param database name of the database on the host's origin. It must begin with our prefix
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
    return withTimeout(call, () => {
      hanging = true;
      call.then(answers, answers);
    });
  };
}
