import { del, get, keys, set, type UseStore } from 'idb-keyval';

/** A text that a city sent, and when it came. */
export interface KeptText {
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Keeps texts on the device. Never rejects: what cannot be kept, or is no longer readable, is simply not there. */
export interface KeptStore {
  read(key: string): Promise<KeptText | undefined>;
  write(key: string, kept: KeptText): Promise<void>;
}

/** Older than this it would mislead more than it helps. */
const MOST_DAYS = 30;
const MOST_ENTRIES = 200;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Keeps texts in a store of the device (IndexedDB). Only for devices that belong to one person. What is too old, and
 * the oldest where there is too much, goes with the first write.
 *
 * @param device answers or rejects within a time limit: an answer of the city may wait for it
 */
export function browserStore(device: UseStore, clock: () => Date): KeptStore {
  let tidied = false;

  async function read(key: string): Promise<KeptText | undefined> {
    try {
      const kept: unknown = await get<unknown>(key, device);
      return isKept(kept) && isRecent(kept, clock()) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  async function tidy() {
    const recent: { readonly key: IDBValidKey; readonly at: string }[] = [];
    for (const key of await keys(device)) {
      const kept = await read(String(key));
      if (kept) recent.push({ key, at: kept.at });
      else await del(key, device);
    }
    recent.sort((a, b) => (a.at < b.at ? 1 : -1));
    for (const { key } of recent.slice(MOST_ENTRIES)) await del(key, device);
  }

  return {
    read,
    async write(key, kept) {
      try {
        await set(key, kept, device);
        if (tidied) return;
        tidied = true;
        await tidy();
      } catch {
        // Full or denied: the next outage is met without.
      }
    },
  };
}

function isKept(value: unknown): value is KeptText {
  if (typeof value !== 'object' || value === null || !('text' in value && 'at' in value)) return false;
  return (
    typeof value.text === 'string' && typeof value.at === 'string' && !Number.isNaN(Date.parse(value.at))
  );
}

const isRecent = ({ at }: KeptText, now: Date) =>
  Math.abs(now.getTime() - Date.parse(at)) <= MOST_DAYS * DAY_MS;
