import { type Day, dayInShanghai, daysBetween, timeInShanghai } from '../../domain/calendar.ts';
import type { Answer } from '../../domain/cityApi.ts';
import type { Outage } from '../../domain/remote.ts';

interface QueryState {
  readonly isFetching: boolean;
  /** Whether the latest reading failed, so that the answer is that of an earlier one. */
  readonly isRefetchError: boolean;
  /** When the answer was read, in ms. */
  readonly dataUpdatedAt: number;
  refetch(): unknown;
}

/** The outage to show for an answer that was fetched before the city fell silent. `undefined` for a fresh answer. */
export function outageOf({ cached }: Answer<unknown>, today: Day, query: QueryState): Outage | undefined {
  const at = cached?.at ?? (query.isRefetchError ? query.dataUpdatedAt : undefined);
  if (at === undefined) return undefined;
  const then = new Date(at);
  const day = dayInShanghai(then);
  return {
    day,
    time: timeInShanghai(then),
    daysAgo: Math.max(0, daysBetween(day, today)),
    sources: cached?.sources,
    retry: () => void query.refetch(),
    retrying: query.isFetching,
  };
}
