import { type QueryClient, type QueryKey, useQuery } from '@tanstack/react-query';
import type { Answer, CityApi } from '../../domain/cityApi.ts';
import { Failure, toFailure } from '../../domain/failure.ts';
import type { Remote } from '../../domain/remote.ts';
import { useAsking } from '../AskingProvider.tsx';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { outageOf } from './outageOf.ts';

type Call<T> = (api: CityApi, signal: AbortSignal) => Promise<Answer<T>> | undefined;

/**
 * Calls the city and caches the answer under `key`. Fails with `unsupported` when the city has no such service.
 *
 * @param client keeps the answer. By default, the client of the visit
 */
export function useAsk<T>(key: QueryKey, call: Call<T>, client?: QueryClient): Remote<T> {
  const api = useCity();
  const { day } = useClock();
  const enabled = useAsking();
  const query = useQuery({ queryKey: key, enabled, queryFn: ({ signal }) => ask(api, call, signal) }, client);
  if (query.data) {
    return { state: 'ready', answer: query.data, outage: outageOf(query.data, day, query) };
  }
  if (query.isError && !query.isFetching) {
    return { state: 'failed', failure: toFailure(query.error), retry: () => void query.refetch() };
  }
  return { state: 'loading' };
}

/** The call without the cache, for hooks that return another type. */
export function ask<T>(api: CityApi, call: Call<T>, signal: AbortSignal): Promise<Answer<T>> {
  return call(api, signal) ?? Promise.reject(new Failure('unsupported'));
}
