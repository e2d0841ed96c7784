import { createStore, type UseStore } from 'idb-keyval';
import { withTimeout } from './withTimeout.ts';

/**
 * A store on the device (IndexedDB) whose calls settle within the timeout. While a call hangs, further calls reject at
 * once. When that call settles later, the store works again. A page that deletes the database does not wait for us; the
 * next call makes it anew.
 *
 * @param database name of the database on the host's origin. It must begin with our prefix
 */
export function deviceStore(database: string, name: string): UseStore {
  const fresh = () =>
    heeding(createStore(database, name), 'versionchange', (connection) => {
      connection.close();
      store = fresh();
    });
  let store = fresh();
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

/** The same store, which tells of an event of each of its connections. */
export function heeding(
  store: UseStore,
  event: 'close' | 'versionchange',
  tell: (connection: IDBDatabase) => void,
): UseStore {
  let heeded: IDBDatabase | undefined;
  return (mode, run) =>
    store(mode, (rows) => {
      const connection = rows.transaction.db;
      if (connection !== heeded) connection.addEventListener(event, () => tell(connection), { once: true });
      heeded = connection;
      return run(rows);
    });
}
