// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { clear, set } from 'idb-keyval';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parts } from '../../../src/data/own/ownParts.ts';
import { ownStore } from '../../../src/data/own/ownStore.ts';
import { openDevice } from '../../../src/data/own/rows.ts';
import { STORAGE_TIMEOUT_MS } from '../../../src/data/own/withTimeout.ts';
import {
  database,
  failing,
  insteadOfIndexedDB,
  kept,
  NOW,
  partNames,
  readBy,
  values,
  visit,
  writeAll,
} from './devices.ts';

const TOWN_KEY = 'service-circle:town';

beforeEach(async () => {
  localStorage.clear();
  await clear(database());
});

/** An IndexedDB that never opens and never fails. */
const silent = { open: () => ({}) };

/** Advances the clock past the timeout. */
async function timeoutEnds() {
  await vi.advanceTimersByTimeAsync(STORAGE_TIMEOUT_MS);
}
function stopTheClock() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

it('the town of an earlier version is forgotten too, also before anything was read', async () => {
  localStorage.setItem(TOWN_KEY, '310118002');
  expect(await visit().forgetAll()).toBe(true);
  expect(localStorage.getItem(TOWN_KEY)).toBeNull();
});

it('a change that fails after all was forgotten marks nothing as not kept', async () => {
  const store = ownStore(async () => openDevice(() => NOW, failing('QuotaExceededError', 'readwrite')));
  const change = store.change('town', () => '310118001');
  void store.forgetAll();
  expect(await change).toBe(false);
  expect(store.state().unkept.size).toBe(0);
});

describe('what was forgotten', () => {
  const device = { read: async () => ({}), change: async () => {}, clear: async () => {} };
  const never = () => new Promise<never>(() => {});

  it('does not wait for a device that hangs: it is opened anew', async () => {
    const open = vi.fn(never);
    const store = ownStore(open);
    store.load();
    void store.forgetAll();
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('is not read again from a device that could not delete it', async () => {
    const read = vi.fn(async () => ({ town: '310118001' }));
    const store = ownStore(async () => ({
      ...device,
      read,
      clear: () => Promise.reject(new Error('denied')),
    }));
    expect(await store.forgetAll()).toBe(false);
    store.load();
    expect(await store.change('resume', () => ({ wants: '保洁' }))).toBe(true);
    expect(read).not.toHaveBeenCalled();
    expect(store.state().parts).toEqual({ resume: { wants: '保洁' } });
  });

  it('is not said to be unread when the reading fails after it', async () => {
    let fail = (_: Error) => {};
    const reading = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const store = ownStore(async () => ({ ...device, read: () => reading }));
    store.load();
    await store.forgetAll();
    fail(new Error('denied'));
    await store.change('town', () => '310118001');
    expect(store.state()).toMatchObject({ unread: false, settling: false });
  });
});

describe('a store that has ended', () => {
  it('keeps nothing more on the device, and nothing is written of what was on its way', async () => {
    const store = visit();
    const late = store.change('town', () => '310118001');
    expect(await store.end()).toBe(true);
    expect(await late).toBe(false);
    expect(await store.change('town', () => '310118002')).toBe(false);
    expect(store.state().parts).toEqual({ town: '310118002' });
    expect(await kept()).toEqual(new Map());
  });
});

describe('what is a person\u2019s own', () => {
  it('is there at once, and whole at the next visit', async () => {
    const store = visit();
    const written = writeAll(store);
    expect(store.state().parts).toEqual(values);
    expect(await written).toEqual(partNames.map(() => true));
    expect(await readBy(visit())).toEqual(values);
  });

  it('is kept under the names of the table and no other, and nothing is left when it is forgotten', async () => {
    localStorage.setItem(TOWN_KEY, '310118002');
    localStorage.setItem('of the host', 'stays');
    const store = visit();
    await writeAll(store);
    expect([...(await kept()).keys()].sort()).toEqual(Object.keys(parts).sort());
    expect(await indexedDB.databases()).toEqual([expect.objectContaining({ name: 'service-circle-own' })]);
    expect(await store.forgetAll()).toBe(true);
    expect(store.state()).toMatchObject({ parts: {}, settling: false });
    expect(await kept()).toEqual(new Map());
    expect({ ...localStorage }).toEqual({ 'of the host': 'stays' });
    expect(await readBy(visit())).toEqual({});
  });

  it('has no row for a part without a value', async () => {
    const store = visit();
    await writeAll(store);
    await store.change('town', () => undefined);
    await store.change('drafts', () => new Map());
    expect([...(await kept()).keys()].sort()).toEqual(
      partNames.filter((name) => name !== 'town' && name !== 'drafts').sort(),
    );
  });

  it('notifies every listener until it unsubscribes', async () => {
    const store = visit();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    const done = store.change('town', () => '310118001');
    expect(heard).toHaveBeenCalledOnce();
    stop();
    await done;
    expect(heard).toHaveBeenCalledOnce();
  });

  it('loses nothing when two pages change it', async () => {
    const [one, other] = [visit(), visit()];
    await Promise.all([readBy(one), readBy(other)]);
    await one.change('consents', (before) => new Map(before).set('locate', '2026-11-23'));
    await other.change('consents', (before) => new Map(before).set('apply', '2026-11-24'));
    expect((await readBy(visit())).consents).toEqual(
      new Map([
        ['locate', '2026-11-23'],
        ['apply', '2026-11-24'],
      ]),
    );
  });

  it('loses nothing when it is changed before it was read', async () => {
    await visit().change('consents', () => new Map([['locate', '2026-11-23']]));
    const next = visit();
    const done = next.change('consents', (before) => new Map(before).set('apply', '2026-11-24'));
    expect(next.state()).toMatchObject({
      settling: true,
      parts: { consents: new Map([['apply', '2026-11-24']]) },
    });
    await done;
    expect([...((await readBy(next)).consents?.keys() ?? [])]).toEqual(['locate', 'apply']);
    expect((await readBy(visit())).consents?.size).toBe(2);
  });

  it('stays deleted after a write or a read that was in progress', async () => {
    await writeAll(visit());
    const store = visit();
    const read = readBy(store);
    const write = store.change('town', () => '310118001');
    const forgotten = store.forgetAll();
    await Promise.all([read, write, forgotten]);
    expect(store.state().parts).toEqual({});
    expect(await kept()).toEqual(new Map());
  });

  it('is written by the next change when the code of the store did not load before', async () => {
    const open = vi.fn(async () => openDevice(() => NOW)).mockRejectedValueOnce(new Error('no network'));
    const store = ownStore(open);
    expect(await readBy(store)).toEqual({});
    expect(await store.change('town', () => '310118001')).toBe(true);
    expect(await readBy(visit())).toEqual({ town: '310118001' });
  });

  it('is kept again after it was forgotten', async () => {
    const store = visit();
    const forgotten = store.forgetAll();
    const again = store.change('town', () => '310118001');
    expect(await Promise.all([forgotten, again])).toEqual([true, true]);
    expect(await readBy(visit())).toEqual({ town: '310118001' });
  });
});

describe('where the surface is not personal', () => {
  it('everything is in memory and nothing is written or read', async () => {
    localStorage.setItem(TOWN_KEY, '310118002');
    const touched = () => {
      throw new Error('touched');
    };
    insteadOfIndexedDB({ open: touched, databases: touched });
    const store = ownStore();
    expect(await readBy(store)).toEqual({});
    expect(await writeAll(store)).toEqual(partNames.map(() => false));
    expect(store.state().parts).toEqual(values);
    expect(await store.forgetAll()).toBe(true);
    expect(store.state().parts).toEqual({});
    expect({ ...localStorage }).toEqual({ [TOWN_KEY]: '310118002' });
  });
});

describe('the town of an earlier version', () => {
  it('is migrated once', async () => {
    localStorage.setItem(TOWN_KEY, '310118001');
    expect(await readBy(visit())).toEqual({ town: '310118001' });
    expect(localStorage).toHaveLength(0);
    await expect.poll(() => readBy(visit())).toEqual({ town: '310118001' });
  });

  it('does not replace a later choice', async () => {
    await visit().change('town', () => '310118002');
    localStorage.setItem(TOWN_KEY, '310118001');
    expect(await readBy(visit())).toEqual({ town: '310118002' });
    localStorage.setItem(TOWN_KEY, '310118001');
    const store = visit();
    await store.change('town', () => '310118003');
    expect((await readBy(store)).town).toBe('310118003');
  });

  it.each(['', 'Undefined', '31011800', '3101180011', '<b>310118001'])('is not %j', async (stored) => {
    localStorage.setItem(TOWN_KEY, stored);
    expect(await readBy(visit())).toEqual({});
    expect(localStorage).toHaveLength(0);
  });

  it('is absent, without an error, when storage is denied', async () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: denied, removeItem: denied });
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(await readBy(visit())).toEqual({});
    expect(await visit().forgetAll()).toBe(true);
  });
});

describe('a storage that', () => {
  it('never answers delays the visit by at most one timeout', async () => {
    insteadOfIndexedDB(silent);
    stopTheClock();
    const store = visit();
    const read = readBy(store);
    const first = store.change('town', () => '310118001');
    await timeoutEnds();
    expect(await read).toEqual({ town: '310118001' });
    expect(await first).toBe(false);
    expect([store.state().unread, [...store.state().unkept]]).toEqual([true, [['town', 'notTaken']]]);
    const forgotten = store.forgetAll();
    await timeoutEnds();
    expect(await forgotten).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['is not there', undefined],
    [
      'is denied',
      {
        open: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ],
  ])('%s leaves the data in memory', async (_, other) => {
    insteadOfIndexedDB(other);
    const store = visit();
    expect(await readBy(store)).toEqual({});
    expect(await writeAll(store)).toEqual(partNames.map(() => false));
    expect(store.state().parts).toEqual(values);
    expect(await store.forgetAll()).toBe(false);
    expect(store.state().parts).toEqual({});
  });

  it('is full keeps its values, and the visit keeps its changes', async () => {
    await visit().change('consents', () => values.consents);
    const store = ownStore(async () => openDevice(() => NOW, failing('QuotaExceededError', 'readwrite')));
    expect(await readBy(store)).toEqual({ consents: values.consents });
    expect(await store.change('town', () => '310118001')).toBe(false);
    expect(store.state().parts).toEqual({ town: '310118001', consents: values.consents });
    expect(await readBy(visit())).toEqual({ consents: values.consents });
  });

  it('is cleared during a visit does not affect the visit', async () => {
    const store = visit();
    await writeAll(store);
    await clear(database());
    expect(store.state().parts).toEqual(values);
    expect(await store.change('town', () => '310118002')).toBe(true);
    expect(store.state().parts).toEqual({ ...values, town: '310118002' });
    expect(await readBy(visit())).toEqual({ town: '310118002' });
  });

  it('has a database of that name without our store is treated as absent', async () => {
    const store = ownStore(async () => openDevice(() => NOW, failing('NotFoundError')));
    expect(await readBy(store)).toEqual({});
    expect(await store.change('town', () => '310118001')).toBe(false);
  });

  it('cannot apply a change keeps its values', async () => {
    const store = visit();
    await store.change('town', () => '310118001');
    const run = vi.fn((before: string | undefined) => {
      if (run.mock.calls.length > 1) throw new Error('wrong on the device');
      return before;
    });
    expect(await store.change('town', run)).toBe(false);
    expect(await readBy(visit())).toEqual({ town: '310118001' });
  });

  it('has data that is not ours is read without that data', async () => {
    await set('other', { version: 1, rows: [] }, database());
    await set('town', { version: 1, rows: [{ id: '', at: NOW.getTime(), value: '310118001' }] }, database());
    expect(await readBy(visit())).toEqual({ town: '310118001' });
  });
});

describe('what the device did not take', () => {
  it.each(partNames)('%s stays on the screen, and is named until it is taken', async (name) => {
    let isFull = true;
    const store = ownStore(async () => {
      const device = openDevice(() => NOW, database());
      const full = openDevice(() => NOW, failing('QuotaExceededError', 'readwrite'));
      return { ...device, change: (part, update) => (isFull ? full : device).change(part, update) };
    });
    await readBy(store);
    expect(await writeAll(store)).not.toContain(true);
    expect(store.state()).toMatchObject({ parts: values, unread: false });
    expect(Object.fromEntries(store.state().unkept)).toHaveProperty(name, 'notTaken');
    isFull = false;
    await writeAll(store);
    expect(store.state().unkept.size).toBe(0);
    expect(await readBy(visit())).toEqual(values);
  });

  it('is no concern where nothing is kept', async () => {
    const store = ownStore();
    await writeAll(store);
    expect(store.state()).toMatchObject({ unread: false, unkept: new Map() });
  });
});
