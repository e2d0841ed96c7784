import { clear, get, promisifyRequest, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { deviceStore } from './deviceStore.ts';
import { takeOldTown } from './oldTown.ts';
import {
  type Change,
  type Lifetime,
  type OwnParts,
  type Part,
  type PartName,
  parts,
  type Row,
} from './ownParts.ts';
import type { OwnDevice } from './ownStore.ts';

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
 */
export function openDevice(
  clock: () => Date,
  store: UseStore = deviceStore('service-circle-own', 'parts'),
): OwnDevice {
  const device: OwnDevice = {
    async read() {
      const now = clock();
      let read: Partial<OwnParts> = {};
      await Promise.all(
        Object.entries(parts).map(async ([name, part]) => {
          const stored = await get<unknown>(name, store).catch(() => undefined);
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
    change: (name, update) => store('readwrite', (rows) => changeIn(rows, name, update, clock())),
    clear() {
      takeOldTown();
      return clear(store);
    },
  };
  return device;
}

/** Reads, changes and writes a part in one transaction, so that changes of other pages are not lost. */
function changeIn<P extends PartName>(
  store: IDBObjectStore,
  name: P,
  update: Change<OwnParts[P]>,
  now: Date,
): Promise<void> {
  const part = parts[name];
  return new Promise((resolve, reject) => {
    const request: IDBRequest<unknown> = store.get(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      try {
        const rows = changeRows(part, readRows(part, request.result, now), update, now);
        if (rows) store.put({ version: part.version, rows }, name);
        else store.delete(name);
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

const isPartName = (name: string): name is PartName => Object.hasOwn(parts, name);

/** Whether rows are past their lifetime. They are deleted, not only skipped. */
function hasExpired({ version, days }: Lifetime, value: unknown, now: Date): boolean {
  const stored = StoredPart.safeParse(value);
  if (!stored.success || stored.data.version !== version) return false;
  return stored.data.rows.some((candidate) => {
    const row = StoredRow.safeParse(candidate);
    return row.success && now.getTime() - row.data.at > days * DAY_MS;
  });
}
