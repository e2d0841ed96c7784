import { del, get, keys, set, type UseStore } from 'idb-keyval';

/** A text that a city sent, and when it was received. */
export interface CachedText {
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Stores texts on the device. Never rejects: if a text cannot be stored or read, it is absent. */
export interface CacheStore {
  read(key: string): Promise<CachedText | undefined>;
  write(key: string, cached: CachedText): Promise<void>;
}

/** Older texts would mislead more than they help. */
const MAX_AGE_DAYS = 30;
const MAX_ENTRIES = 200;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Stores texts in IndexedDB. Only for devices that belong to one person, and for screens that nobody touches. The first write evicts texts that are too old,
 * and the oldest ones if there are too many.
 *
 * @param device must settle within a time limit, because an answer of the city may wait for it
 */
export function browserStore(device: UseStore, clock: () => Date): CacheStore {
  let evicted = false;

  async function read(key: string): Promise<CachedText | undefined> {
    try {
      const cached: unknown = await get<unknown>(key, device);
      return isCachedText(cached) && isRecent(cached, clock()) ? cached : undefined;
    } catch {
      return undefined;
    }
  }

  async function evict() {
    const recent: { readonly key: IDBValidKey; readonly at: string }[] = [];
    for (const key of await keys(device)) {
      const cached = await read(String(key));
      if (cached) recent.push({ key, at: cached.at });
      else await del(key, device);
    }
    recent.sort((a, b) => (a.at < b.at ? 1 : -1));
    for (const { key } of recent.slice(MAX_ENTRIES)) await del(key, device);
  }

  return {
    read,
    async write(key, cached) {
      try {
        await set(key, cached, device);
        if (evicted) return;
        evicted = true;
        await evict();
      } catch {
        // The storage is full or denied. The next outage has no fallback.
      }
    },
  };
}

function isCachedText(value: unknown): value is CachedText {
  if (typeof value !== 'object' || value === null || !('text' in value && 'at' in value)) return false;
  return (
    typeof value.text === 'string' && typeof value.at === 'string' && !Number.isNaN(Date.parse(value.at))
  );
}

const isRecent = ({ at }: CachedText, now: Date) =>
  Math.abs(now.getTime() - Date.parse(at)) <= MAX_AGE_DAYS * DAY_MS;
