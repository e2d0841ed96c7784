import type { QueryClient, QueryFilters } from '@tanstack/react-query';

/**
 * Drops queries with all that they hold. By default, a query that is removed while it is fetched, or while a screen that
 * is out of sight still knows it, would be kept for its `gcTime` of five minutes, where no client finds it again.
 *
 * @param which the queries; by default, all of them
 */
export function forgetQueries(client: QueryClient, which: QueryFilters = {}): void {
  for (const query of client.getQueryCache().findAll(which)) query.gcTime = 0;
  client.removeQueries(which);
}
