import { get, promisifyRequest, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { deviceStore } from './deviceStore.ts';
import { noticingLoss } from './noticingLoss.ts';
import { takeOldTown } from './oldTown.ts';
import {
  type Change,
  isPartName,
  type Lifetime,
  type OwnParts,
  type Part,
  type PartName,
  parts,
  type Row,
} from './ownParts.ts';
import type { Held, OwnDevice } from './ownStore.ts';

/* The device stores the version and the rows of each part under the part's name. What it returns is not trusted. */

const StoredPart = z.object({ version: z.number(), rows: z.array(z.unknown()) });
const StoredRow = z.object({ id: z.string(), at: z.number(), value: z.unknown() });

/** A part has at most this many rows. The first rows are dropped. */
const MAX_ROWS = 200;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Opens the device's storage.
 *
 * @param store by default, the database `service-circle-own`
 * @param owner the digest of the person who is logged in. By default, nobody is
 * @param held is told what the device loses. By default, nobody is
 */
export function openDevice(
  clock: () => Date,
  store: UseStore = deviceStore('service-circle-own', 'parts'),
  owner = '',
  held?: Held,
): OwnDevice {
  const own = keysOf(owner);
  return held
    ? noticingLoss(store, own.keyOf, held, (heeded) => deviceOn(heeded, clock, own))
    : deviceOn(store, clock, own);
}

function deviceOn(store: UseStore, clock: () => Date, own: Keys): OwnDevice {
  const device: OwnDevice = {
    async read() {
      const now = clock();
      if (own.isOfPerson) await adopt(store, own, now).catch(() => {});
      let read: Partial<OwnParts> = {};
      await Promise.all(
        Object.entries(parts).map(async ([name, part]) => {
          const stored = await get<unknown>(own.keyOf(name), store).catch(() => undefined);
          read = { ...read, [name]: part.read(readRows(part, stored, now)) };
          if (isPartName(name) && hasExpired(part, stored, now))
            device.change(name, (value) => value).catch(() => {});
        }),
      );
      const town = takeOldTown();
      if (town === undefined || read.town !== undefined) return read;
      device.change('town', (stored) => stored ?? town).catch(() => {});
      return { ...read, town };
    },
    change: (name, update) =>
      store('readwrite', (rows) => changeIn(rows, name, { key: own.keyOf(name), update, now: clock() })),
    clear() {
      takeOldTown();
      return store('readwrite', async (rows) => {
        for (const key of await promisifyRequest(rows.getAllKeys())) if (own.has(key)) rows.delete(key);
        return promisifyRequest(rows.transaction);
      });
    },
  };
  return device;
}

/** The keys of what belongs to an owner; to nobody belongs what was made without a login. */
function keysOf(owner: string) {
  const prefix = `${owner}/`;
  return {
    isOfPerson: owner !== '',
    keyOf: (name: string) => (owner === '' ? name : `${prefix}${name}`),
    has(key: IDBValidKey) {
      const isOwned = typeof key === 'string' && key.includes('/');
      return owner === '' ? !isOwned : isOwned && key.startsWith(prefix);
    },
  };
}

type Keys = ReturnType<typeof keysOf>;

/** What was made without a login belongs to the person who logs in on the device next. */
async function adopt(store: UseStore, own: Keys, now: Date): Promise<void> {
  for (const [name, part] of Object.entries(parts)) {
    await store('readwrite', async (rows) => {
      const [left, mine] = await Promise.all([
        promisifyRequest<unknown>(rows.get(name)),
        promisifyRequest<unknown>(rows.get(own.keyOf(name))),
      ]);
      if (left === undefined) return;
      const kept = readRows(part, mine, now);
      const ids = new Set(kept.map(({ id }) => id));
      const found = readRows(part, left, now).filter(({ id }) => !ids.has(id));
      if (found.length > 0) rows.put({ version: part.version, rows: [...found, ...kept] }, own.keyOf(name));
      rows.delete(name);
      await promisifyRequest(rows.transaction);
    });
  }
}

/** Reads, changes and writes a part in one transaction, so that changes of other pages are not lost. */
function changeIn<P extends PartName>(
  store: IDBObjectStore,
  name: P,
  { key, update, now }: { readonly key: string; readonly update: Change<OwnParts[P]>; readonly now: Date },
): Promise<void> {
  const part = parts[name];
  return new Promise((resolve, reject) => {
    const request: IDBRequest<unknown> = store.get(key);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      try {
        const rows = changeRows(part, readRows(part, request.result, now), update, now);
        if (rows) store.put({ version: part.version, rows }, key);
        else store.delete(key);
        resolve(promisifyRequest(store.transaction));
      } catch (error) {
        reject(error);
      }
    };
  });
}

/** The rows of this version that are neither expired nor more than a day in the future (a clock may be wrong). */
function readRows({ version, days }: Lifetime, value: unknown, now: Date): readonly Row[] {
  const stored = StoredPart.safeParse(value);
  if (!stored.success || stored.data.version !== version) return [];
  return stored.data.rows.slice(-MAX_ROWS).flatMap((candidate) => {
    const row = StoredRow.safeParse(candidate);
    if (!row.success) return [];
    const age = now.getTime() - row.data.at;
    return age >= -DAY_MS && age <= days * DAY_MS ? [row.data] : [];
  });
}

/** The rows after a change, `undefined` when there are none. Unchanged values keep their age. */
function changeRows<T>(part: Part<T>, rows: readonly Row[], change: Change<T>, now: Date) {
  const before = part.read(rows);
  const after = change(before);
  const ages = new Map(rows.map(({ id, at }) => [id, at]));
  const previous = new Map(
    before === undefined ? [] : part.write(before).map(({ id, value }) => [id, value]),
  );
  const left = after === undefined ? [] : part.write(after).slice(-MAX_ROWS);
  if (left.length === 0) return undefined;
  return left.map((row): Row => {
    const age = previous.get(row.id) === row.value ? ages.get(row.id) : undefined;
    return { ...row, at: age ?? now.getTime() };
  });
}

/** Whether rows are past their lifetime. They are deleted, not only skipped. */
function hasExpired({ version, days }: Lifetime, value: unknown, now: Date): boolean {
  const stored = StoredPart.safeParse(value);
  if (!stored.success || stored.data.version !== version) return false;
  return stored.data.rows.some((candidate) => {
    const row = StoredRow.safeParse(candidate);
    return row.success && now.getTime() - row.data.at > days * DAY_MS;
  });
}
