import { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { browserStore } from '../city/kept/keptStore.ts';
import { openCity } from '../city/openCity.ts';
import type { Clock } from '../data/CityProvider.tsx';
import type { HostContext } from './contract.ts';
import type { Listener } from './hostCalls.ts';

interface ReadFor {
  /** Tells one visit and login from another. */
  readonly person: string;
  /** Whether good answers may be kept on the device. */
  readonly personal: boolean;
  readonly clock: Clock;
}

/** The city's port and what was read from it; both anew when the configuration changes, or who it is read for. */
export function useCityOf(host: HostContext, calls: Listener, { person, personal, clock }: ReadFor) {
  const config = JSON.stringify(host.city);
  const hasAuth = host.auth !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal configurations are one city; another person starts clean
  const city = useMemo(() => {
    const api = openCity(host.city, {
      auth: hasAuth ? { getToken: calls.getToken } : undefined,
      onDropped: (call, rows) => calls.report('rows-dropped', call, rows),
      onUnknownCodes: (call, codes) => calls.report('codes-unknown', call, codes),
      keeping: personal ? { store: browserStore(clock), clock } : undefined,
    });
    return { api, client: newClient() };
  }, [config, hasAuth, person, personal, clock]);
  useEffect(() => () => city.client.clear(), [city]);
  return city;
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
