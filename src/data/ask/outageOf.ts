import { type Day, dayInShanghai, daysBetween, timeInShanghai } from '../../domain/calendar.ts';
import type { Answer } from '../../domain/cityApi.ts';
import type { Outage } from '../../domain/remote.ts';

interface Asking {
  readonly isFetching: boolean;
  refetch(): unknown;
}

/** The outage to show for an answer from the cache. `undefined` for a fresh answer. */
export function outageOf({ kept }: Answer<unknown>, today: Day, asking: Asking): Outage | undefined {
  if (!kept) return undefined;
  const then = new Date(kept.at);
  const day = dayInShanghai(then);
  return {
    day,
    time: timeInShanghai(then),
    daysAgo: Math.max(0, daysBetween(day, today)),
    sources: kept.sources,
    retry: () => void asking.refetch(),
    retrying: asking.isFetching,
  };
}
