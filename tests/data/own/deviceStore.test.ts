import 'fake-indexeddb/auto';
import { get, set } from 'idb-keyval';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { browserStore } from '../../../src/city/kept/cacheStore.ts';
import { deviceStore } from '../../../src/data/own/deviceStore.ts';
import { STORAGE_TIMEOUT_MS } from '../../../src/data/own/withTimeout.ts';
import { database, insteadOfIndexedDB, NOW } from './devices.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
});

const device = () => deviceStore('service-circle-own', 'parts');

/** An IndexedDB that opens only when the test says so. */
async function openedLater() {
  const result = await database()('readonly', ({ transaction }) => transaction.db);
  const request: { result: IDBDatabase; onsuccess?(): void } = { result };
  insteadOfIndexedDB({ open: () => request });
  return () => request.onsuccess?.();
}

describe('a store of the device', () => {
  it('answers in time and leaves no timer', async () => {
    await set('a', 1, device());
    expect(await get('a', device())).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects when the time limit is over, and at once while the call still hangs', async () => {
    insteadOfIndexedDB({ open: () => ({}) });
    const store = device();
    const first = expect(get('a', store)).rejects.toThrow('does not answer');
    await vi.advanceTimersByTimeAsync(STORAGE_TIMEOUT_MS);
    await first;
    await expect(get('a', store)).rejects.toThrow('hangs');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is used again once the call that hung has ended', async () => {
    await set('a', 1, database());
    const open = await openedLater();
    const store = device();
    const late = expect(get('a', store)).rejects.toThrow('does not answer');
    await vi.advanceTimersByTimeAsync(STORAGE_TIMEOUT_MS);
    await late;
    open();
    await expect.poll(() => get('a', store).catch(() => 'hangs')).toBe(1);
  });

  it('rejects as the device does', async () => {
    insteadOfIndexedDB(undefined);
    await expect(get('a', device())).rejects.toThrow();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what is kept for an outage', () => {
  it('is nothing where the device never answers, after the time limit and then at once', async () => {
    insteadOfIndexedDB({ open: () => ({}) });
    const store = browserStore(device(), () => NOW);
    const read = store.read('towns');
    await vi.advanceTimersByTimeAsync(STORAGE_TIMEOUT_MS);
    expect(await read).toBeUndefined();
    await store.write('towns', { text: '{}', at: NOW.toISOString() });
    expect(await store.read('towns')).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });
});
