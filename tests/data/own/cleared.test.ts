// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { clear, promisifyRequest } from 'idb-keyval';
import { beforeEach, describe, expect, it } from 'vitest';
import { heeding } from '../../../src/data/own/deviceStore.ts';
import { ownStore } from '../../../src/data/own/ownStore.ts';
import { openDevice } from '../../../src/data/own/rows.ts';
import { database, insteadOfIndexedDB, NOW, partNames, readBy, values, visit, writeAll } from './devices.ts';

/* A device that loses during the visit what it kept. */

beforeEach(async () => {
  localStorage.clear();
  await clear(database());
});

const lapses = (store: ReturnType<typeof visit>) => Object.fromEntries(store.state().unkept);
const all = (lapse: string) => Object.fromEntries(partNames.map((name) => [name, lapse]));

/** A visit on a device whose connection the test can close, as a browser does when it clears the data of a site. */
function visitOn(full = { isFull: false, aborts: 0 }) {
  let connection: IDBDatabase | undefined;
  const real = database();
  const store = ownStore(async (held) =>
    openDevice(
      () => NOW,
      async (mode, run) => {
        full.aborts -= 1;
        if (full.aborts >= 0) throw new DOMException('closed', 'AbortError');
        return real(mode, (rows) => {
          connection = rows.transaction.db;
          if (full.isFull && mode === 'readwrite') throw new DOMException('no room', 'QuotaExceededError');
          return run(rows);
        });
      },
      '',
      held,
    ),
  );
  return {
    store,
    async isClearedByTheBrowser() {
      await clear(database());
      if (connection) Reflect.apply(forceCloseDatabase, undefined, [connection]);
    },
  };
}

describe('what the browser clears during a visit', () => {
  it.each(partNames)('%s is put back, and it is said', async (name) => {
    const { store, isClearedByTheBrowser } = visitOn();
    await writeAll(store);
    await isClearedByTheBrowser();
    await expect.poll(() => lapses(store)[name]).toBe('putBack');
    expect(store.state().parts).toEqual(values);
    await expect.poll(() => readBy(visit())).toEqual(values);
  });

  it('is put back although the browser aborts the first call while it clears', async () => {
    const device = { isFull: false, aborts: 0 };
    const { store, isClearedByTheBrowser } = visitOn(device);
    await writeAll(store);
    // Let what was asked after the changes be over.
    await readBy(visit());
    device.aborts = 1;
    await isClearedByTheBrowser();
    await expect.poll(() => lapses(store)).toEqual(all('putBack'));
    await expect.poll(() => readBy(visit())).toEqual(values);
  });

  it('is said to be gone where it cannot be put back, and stays on the screen', async () => {
    const full = { isFull: false, aborts: 0 };
    const { store, isClearedByTheBrowser } = visitOn(full);
    await writeAll(store);
    full.isFull = true;
    await isClearedByTheBrowser();
    await expect.poll(() => lapses(store)).toEqual(all('cleared'));
    expect(store.state().parts).toEqual(values);
  });

  it('is not put back after the person deleted it', async () => {
    const { store, isClearedByTheBrowser } = visitOn();
    await writeAll(store);
    const cleared = isClearedByTheBrowser();
    await Promise.all([cleared, store.forgetAll()]);
    await store.change('town', () => '310118002');
    expect(await readBy(visit())).toEqual({ town: '310118002' });
    expect(lapses(store)).toEqual({});
  });

  it('is nothing to speak of when only the connection was closed', async () => {
    const { store, isClearedByTheBrowser } = visitOn();
    await isClearedByTheBrowser();
    await writeAll(store);
    expect(lapses(store)).toEqual({});
  });
});

describe('what a page deletes during a visit', () => {
  it.each(partNames)('%s is said to be gone with the next change, and is not put back', async (name) => {
    const store = visit();
    await writeAll(store);
    await clear(database());
    expect(await store.change('town', () => '310118002')).toBe(true);
    await expect.poll(() => lapses(store)[name]).toBe('cleared');
    expect(store.state().parts).toEqual({ ...values, town: '310118002' });
    expect(await readBy(visit())).toEqual({ town: '310118002' });
  });

  it('is still said to be gone after a later change, which holds but a part of it', async () => {
    const store = visit();
    await writeAll(store);
    await clear(database());
    await store.change('ticks', (before) => new Map(before).set('other', []));
    await store.change('ticks', (before) => new Map(before).set('another', []));
    expect(lapses(store)).toHaveProperty('ticks', 'cleared');
  });

  it('is not a part that the person emptied', async () => {
    const store = visit();
    await writeAll(store);
    await store.change('need', () => undefined);
    await store.change('ticks', () => new Map());
    await store.change('town', () => '310118002');
    expect(lapses(store)).toEqual({});
  });

  it('may be the whole database, which does not wait for the plugin and comes anew', async () => {
    insteadOfIndexedDB(new IDBFactory());
    const store = visit();
    await writeAll(store);
    await promisifyRequest(indexedDB.deleteDatabase('service-circle-own'));
    expect(await store.change('town', () => '310118002')).toBe(true);
    await expect.poll(() => lapses(store)).toHaveProperty('need', 'cleared');
    expect(await readBy(visit())).toEqual({ town: '310118002' });
  });
});

it('a connection is heeded once, however often it is used', async () => {
  let told = 0;
  const store = heeding(database(), 'close', () => {
    told += 1;
  });
  const connection = await store('readonly', (rows) => Promise.resolve(rows.transaction.db));
  await store('readonly', (rows) => promisifyRequest(rows.count()));
  Reflect.apply(forceCloseDatabase, undefined, [connection]);
  await expect.poll(() => told).toBe(1);
});
