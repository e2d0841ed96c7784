import { useEffect, useState } from 'react';
import type { CityAddress, CityConfig } from '../../city/cityConfig.ts';
import type { CacheStore } from '../../city/kept/cacheStore.ts';
import type { Clock } from '../../data/ClockProvider.tsx';
import type { HostCalls } from '../contract/hostCalls.ts';
import { readUnknownOff } from '../contract/readUnknown.ts';

/** The configuration of the city, as far as it is known. */
export type CityState =
  | { readonly state: 'ready'; readonly city: CityConfig }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void };

const load = () => import(/* webpackChunkName: 'cityAt' */ '../../city/followAt.ts');

/** The configuration that the host gives, or that of the address which it gives, followed while the plugin is mounted. */
export function useCityConfig(
  given: CityConfig | CityAddress,
  calls: HostCalls,
  clock: Clock,
  store: CacheStore | undefined,
): CityState {
  const url = 'url' in given ? given.url : undefined;
  const [found, setFound] = useState<{ readonly url: string; readonly city?: CityConfig }>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks anew
  useEffect(() => {
    if (url === undefined) return undefined;
    const leaving = new AbortController();
    const onFailure = (cause: unknown) => {
      if (leaving.signal.aborted) return;
      // Its query may hold a key, and reports stand in logs.
      calls.report('city-config', url.replace(/\?.*/s, ''), cause);
      setFound((now) => (now?.url === url && now.city ? now : { url }));
    };
    load().then(
      ({ followAt }) =>
        followAt(url, {
          clock,
          store,
          signal: leaving.signal,
          onConfig: (city) => {
            for (const { field, ...cause } of readUnknownOff(city.off))
              calls.report('name-unknown', field, cause);
            setFound({ url, city });
          },
          onFailure,
        }),
      onFailure,
    );
    return () => leaving.abort();
  }, [url, calls, clock, store, tries]);
  if (!('url' in given)) return { state: 'ready', city: given };
  if (found?.url !== url || !found) return { state: 'loading' };
  if (found.city) return { state: 'ready', city: found.city };
  return {
    state: 'failed',
    retry: () => {
      setFound(undefined);
      setTries(tries + 1);
    },
  };
}
