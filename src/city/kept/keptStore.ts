import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';

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
 * The device's own store (IndexedDB), in a database of our own. Only for devices that belong to one person. What is
 * too old, and the oldest where there is too much, goes with the first write.
 */
export function browserStore(clock: () => Date): KeptStore {
  let opened: UseStore | undefined;
  let tidied = false;
  const open = () => {
    opened ??= createStore('service-circle', 'answers');
    return opened;
  };

  async function read(key: string): Promise<KeptText | undefined> {
    try {
      const kept: unknown = await get<unknown>(key, open());
      return isKept(kept) && isRecent(kept, clock()) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  async function tidy() {
    const recent: { readonly key: IDBValidKey; readonly at: string }[] = [];
    for (const key of await keys(open())) {
      const kept = await read(String(key));
      if (kept) recent.push({ key, at: kept.at });
      else await del(key, open());
    }
    recent.sort((a, b) => (a.at < b.at ? 1 : -1));
    for (const { key } of recent.slice(MOST_ENTRIES)) await del(key, open());
  }

  return {
    read,
    async write(key, kept) {
      try {
        await set(key, kept, open());
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
