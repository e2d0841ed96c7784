import { promisifyRequest, type UseStore } from 'idb-keyval';
import { heeding } from './deviceStore.ts';
import { type OwnParts, type PartName, partNames } from './ownParts.ts';
import type { Held, OwnDevice } from './ownStore.ts';

/**
 * A device that tells when it loses during the visit what it kept. It looks after each change, and when the browser
 * closes the connection.
 *
 * What the browser cleared is put back, because the person still sees it. What a page deleted is not: it was perhaps
 * deleted on purpose.
 *
 * @param keyOf the key of a part
 * @param openOn opens the device on a store
 */
export function noticingLoss(
  given: UseStore,
  keyOf: (name: PartName) => string,
  held: Held,
  openOn: (store: UseStore) => OwnDevice,
): OwnDevice {
  /** The parts that were there when they were last looked at. */
  const stored = new Set<PartName>();
  const store = heeding(given, 'close', () => void look(true));
  const device = openOn(store);

  async function look(byBrowser: boolean) {
    const before = [...stored];
    const keys = await keysNow().catch(() => (byBrowser ? new Set() : undefined));
    if (!keys) return;
    for (const name of partNames) if (keys.has(keyOf(name))) stored.add(name);
    for (const name of before) {
      if (keys.has(keyOf(name)) || !stored.delete(name)) continue;
      const lapse = byBrowser && (await putBack(name)) ? 'putBack' : 'cleared';
      if (held.parts()[name] !== undefined) held.mark(name, lapse);
    }
  }

  const keysNow = async () =>
    new Set<unknown>(await store('readonly', (rows) => promisifyRequest(rows.getAllKeys())));
  const putBack = <P extends PartName>(name: P) =>
    device
      .change(name, (before: OwnParts[P] | undefined) => before ?? held.parts()[name])
      .then(
        () => stored.add(name) && true,
        () => false,
      );
  return {
    async read() {
      const parts = await device.read();
      for (const name of partNames) if (parts[name] !== undefined) stored.add(name);
      return parts;
    },
    async change(name, update) {
      let isLost = false;
      await device.change(name, (before) => {
        isLost = before === undefined && stored.has(name);
        return update(before);
      });
      stored.delete(name);
      if (isLost) held.mark(name, 'cleared');
      void look(false);
    },
    clear() {
      stored.clear();
      return device.clear();
    },
  };
}
