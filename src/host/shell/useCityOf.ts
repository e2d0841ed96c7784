import { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { browserStore, type CacheStore } from '../../city/kept/cacheStore.ts';
import { openCity } from '../../city/openCity.ts';
import type { Clock } from '../../data/CityProvider.tsx';
import { deviceStore } from '../../data/own/deviceStore.ts';
import type { HostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';
import { useReadAnew } from './useReadAnew.ts';

interface ReadFor {
  /** Tells one visitor from the one before. */
  readonly visit: number;
  /** Whether good answers may be kept on the device. */
  readonly personal: boolean;
  readonly clock: Clock;
}

/** The city's port and what was read from it; read anew when the configuration changes, or who it is read for. */
export function useCityOf(host: HostContext, calls: HostCalls, { visit, personal, clock }: ReadFor) {
  const config = JSON.stringify(host.city);
  const hasAuth = host.auth !== undefined;
  const login = useLogin(host, calls);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal configurations are one city; another person starts clean
  const api = useMemo(
    () =>
      openCity(host.city, {
        auth: hasAuth ? { getToken: calls.getToken } : undefined,
        onDropped: (call, rows) => calls.report('rows-dropped', call, rows),
        onUnknownCodes: (call, codes) => calls.report('codes-unknown', call, codes),
        cache: personal ? { store: storeOf(clock), clock } : undefined,
      }),
    [config, hasAuth, visit, login, personal, clock],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visitor has screens of their own, and what they read
  const client = useMemo(newClient, [visit]);
  useEffect(() => () => forget(client), [client]);
  useReadAnew(client, api);
  return { api, client };
}

/** How often the host said that the login changed. */
function useLogin({ auth }: HostContext, calls: HostCalls): number {
  const [changes, setChanges] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another `auth` is another login service
  useEffect(() => calls.watchLogin(() => setChanges((count) => count + 1)), [auth, calls]);
  return changes;
}

const stores = new WeakMap<Clock, CacheStore>();

/** One for the page: its connection to the device's database stays open for as long as the page does. */
function storeOf(clock: Clock): CacheStore {
  const store = stores.get(clock) ?? browserStore(deviceStore('service-circle', 'answers'), clock);
  stores.set(clock, store);
  return store;
}

/** Takes back what is under way and keeps nothing. */
function forget(client: QueryClient) {
  // The screens let go of their queries only after this, and each would be kept for the usual minutes from then on.
  for (const query of client.getQueryCache().getAll()) query.gcTime = 0;
  client.clear();
}

const FIVE_MINUTES = 5 * 60_000;

function newClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'offlineFirst',
        // What was kept from before is asked for again at the next chance.
        staleTime: ({ state }) => (isKept(state.data) ? 0 : FIVE_MINUTES),
        refetchOnWindowFocus: false,
        // The city layer tries again by itself, within the page's budget.
        retry: false,
      },
    },
  });
}

/** One answer, or the pages of a search. */
function isKept(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if ('pages' in data && Array.isArray(data.pages)) return data.pages.some(isKept);
  return 'kept' in data && data.kept !== undefined;
}
