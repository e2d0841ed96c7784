import { type Day, dayInShanghai, daysBetween, timeInShanghai } from '../../domain/calendar.ts';
import type { Answer } from '../../domain/cityApi.ts';
import type { Outage } from '../../domain/remote.ts';

interface QueryState {
  readonly isFetching: boolean;
  refetch(): unknown;
}

/** The outage to show for an answer from the cache. `undefined` for a fresh answer. */
export function outageOf({ cached }: Answer<unknown>, today: Day, query: QueryState): Outage | undefined {
  if (!cached) return undefined;
  const then = new Date(cached.at);
  const day = dayInShanghai(then);
  return {
    day,
    time: timeInShanghai(then),
    daysAgo: Math.max(0, daysBetween(day, today)),
    sources: cached.sources,
    retry: () => void query.refetch(),
    retrying: query.isFetching,
  };
}
