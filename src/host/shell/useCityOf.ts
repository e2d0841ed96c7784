import { QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { CityConfig } from '../../city/cityConfig.ts';
import type { TellOutage } from '../../city/http/outages.ts';
import { browserStore, type CacheStore } from '../../city/kept/cacheStore.ts';
import { openCity } from '../../city/openCity.ts';
import type { Clock } from '../../data/ClockProvider.tsx';
import { forgetQueries } from '../../data/forgetQueries.ts';
import { deviceStore } from '../../data/own/deviceStore.ts';
import type { HostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';
import type { Login } from './useLogin.ts';
import { useRefetch } from './useRefetch.ts';

interface Reader {
  /** Number of the visit; each new visitor gets another. */
  readonly visit: number;
  readonly login: Login;
  /** Whether good answers are kept on the device, for when the city is out. */
  readonly keeps: boolean;
  readonly clock: Clock;
  /** Hears how far the city is ahead of the clock. Must not change. */
  heardTime(ahead: number): void;
}

/**
 * The city's port and its query client. Data is read again when the configuration, the login or the visitor changes.
 */
export function useCityOf(
  city: CityConfig,
  host: HostContext,
  calls: HostCalls,
  { visit, login, keeps, clock, heardTime }: Reader,
) {
  // A part that is switched off changes nothing of what is read.
  const config = JSON.stringify({ ...city, off: undefined });
  const hasAuth = host.auth !== undefined;
  const onOutage = useCallback<TellOutage>(
    (origin, outage) => calls.report('city-unavailable', origin, outage),
    [calls],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal configurations are the same city; another login or visit opens it again
  const api = useMemo(
    () =>
      openCity(city, {
        auth: hasAuth ? { getToken: login.getToken } : undefined,
        onDropped: (call, rows) => calls.report('rows-dropped', call, rows),
        onUnknownCodes: (call, codes) => calls.report('codes-unknown', call, codes),
        onOutage,
        time: { clock, heard: heardTime },
        cache: keeps ? { store: storeOf(clock), clock } : undefined,
      }),
    [config, hasAuth, visit, login.changes, keeps, clock, onOutage, heardTime],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visitor gets a new client, and so does another person
  const client = useMemo(newClient, [visit, login.others]);
  useEffect(() => () => forgetQueries(client), [client]);
  useRefetch(client, api);
  return { api, client };
}

const stores = new WeakMap<Clock, CacheStore>();

/** One store for the page: its connection to the device's database stays open until the page closes. */
export function storeOf(clock: Clock): CacheStore {
  const store = stores.get(clock) ?? browserStore(deviceStore('service-circle', 'answers'), clock);
  stores.set(clock, store);
  return store;
}

const FIVE_MINUTES = 5 * 60_000;

function newClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'offlineFirst',
        // An answer from the device's cache is stale at once, so the next observer fetches it again.
        staleTime: ({ state }) => (isCached(state.data) ? 0 : FIVE_MINUTES),
        refetchOnWindowFocus: false,
        // The city layer retries by itself, within the page's retry budget.
        retry: false,
      },
    },
  });
}

/** Whether an answer, or any page of a search, comes from the device's cache. */
function isCached(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if ('pages' in data && Array.isArray(data.pages)) return data.pages.some(isCached);
  return 'cached' in data && data.cached !== undefined;
}
