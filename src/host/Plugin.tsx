import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { browserStore } from '../city/kept/keptStore.ts';
import { openCity } from '../city/openCity.ts';
import { toPlace } from '../city/toPlace.ts';
import { CityProvider, type Clock } from '../data/CityProvider.tsx';
import { type Locate, OriginProvider } from '../data/OriginProvider.tsx';
import { SurfaceProvider } from '../ui/surface/SurfaceProvider.tsx';
import { surfaceOf } from '../ui/surface/surface.ts';
import type { WidgetId } from '../widgets/index.ts';
import { Boundary } from './Boundary.tsx';
import type { HostContext } from './contract.ts';
import { type Listener, useHostCalls } from './hostCalls.ts';
import { Screen } from './Screen.tsx';
import { TroubleCard } from './TroubleCard.tsx';

export interface PluginProps {
  readonly host: HostContext;
  /** By default, the whole circle. */
  readonly widget?: WidgetId;
  /** Unique on the page. */
  readonly id: string;
  /** Where our style elements go. */
  readonly root: ShadowRoot | HTMLElement;
  /** Reader's own text size ÷ 16 px. By default, 1. */
  readonly scale?: number;
  /** By default, the time of the device. */
  readonly clock?: Clock;
  /** Called once the first screen has its code. */
  onShown?(): void;
}

const deviceClock: Clock = () => new Date();
const FIVE_MINUTES = 5 * 60_000;

/** Everything inside of our root: boundary → surface → city → screens. */
export function Plugin({ host, widget, id, root, scale, clock = deviceClock, onShown }: PluginProps) {
  const [elder, setElder] = useState(host.elder ?? false);
  useEffect(() => setElder(host.elder ?? false), [host.elder]);
  const [visit, setVisit] = useState(0);
  const name = host.surface ?? 'phone';
  const calls = useHostCalls(host);
  const { personal } = surfaceOf(name, elder);
  const { api, client } = useCityOf(host, calls, { visit, personal, clock });
  const locate = useLocate(host, calls);

  return (
    <SurfaceProvider
      name={name}
      elder={elder}
      mode={host.theme?.mode ?? 'light'}
      brand={host.theme?.tokens?.brand}
      scale={scale}
      id={id}
      root={root}
      nonce={host.nonce}
    >
      <Boundary
        onError={(cause) => {
          calls.report('render-failed', widget ?? 'circle', cause);
          onShown?.();
        }}
        fallback={(retry) => <TroubleCard kind="render" onRetry={retry} />}
      >
        <QueryClientProvider client={client}>
          <CityProvider api={api} clock={clock}>
            <OriginProvider
              key={visit}
              townCode={host.region?.adcode.slice(0, 9)}
              locate={locate}
              remember={personal}
            >
              <Screen
                host={host}
                calls={calls}
                widget={widget}
                elder={elder}
                onElder={setElder}
                fresh={visit > 0}
                onFinish={() => {
                  setVisit(visit + 1);
                  setElder(host.elder ?? false);
                }}
                onShown={onShown}
              />
            </OriginProvider>
          </CityProvider>
        </QueryClientProvider>
      </Boundary>
    </SurfaceProvider>
  );
}

interface CityOf {
  readonly visit: number;
  /** Whether good answers may be kept on the device. */
  readonly personal: boolean;
  readonly clock: Clock;
}

/** The city's port and what was read from it; both anew when the configuration or the visitor changes. */
function useCityOf(host: HostContext, calls: Listener, { visit, personal, clock }: CityOf) {
  const config = JSON.stringify(host.city);
  const hasAuth = host.auth !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal configurations are one city; a new visitor starts clean
  const city = useMemo(() => {
    const api = openCity(host.city, {
      auth: hasAuth ? { getToken: calls.getToken } : undefined,
      onDropped: (call, rows) => calls.report('rows-dropped', call, rows),
      onUnknownCodes: (call, codes) => calls.report('codes-unknown', call, codes),
      keeping: personal ? { store: browserStore(clock), clock } : undefined,
    });
    return { api, client: newClient() };
  }, [config, hasAuth, visit, personal, clock]);
  useEffect(() => () => city.client.clear(), [city]);
  return city;
}

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

/** The host's locating, in our datum. */
function useLocate(host: HostContext, calls: Listener): Locate | undefined {
  const can = host.locate !== undefined;
  return useMemo(
    () =>
      can
        ? async (signal: AbortSignal) => {
            const place = await calls.locate(signal);
            return place ? (toPlace(place) ?? null) : null;
          }
        : undefined,
    [can, calls],
  );
}
