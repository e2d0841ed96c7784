import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentProps, ReactNode } from 'react';
import { CityProvider } from '../../src/data/CityProvider.tsx';
import { ClockProvider } from '../../src/data/ClockProvider.tsx';
import { OwnProvider } from '../../src/data/own/OwnProvider.tsx';
import { StartPointProvider } from '../../src/data/StartPointProvider.tsx';
import type { CityApi } from '../../src/domain/cityApi.ts';
import type { Town } from '../../src/domain/place.ts';

/** A Monday morning in Shanghai. */
const NOW = new Date('2026-11-23T09:30:00+08:00');
const clock = () => NOW;

/** Renders a hook with a city that has these calls. Failed calls are not retried. */
export function cityAround(calls: Omit<CityApi, 'name'>) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const api: CityApi = { name: '示例城市', ...calls };
  const around = (child: ReactNode) => (
    <QueryClientProvider client={client}>
      <ClockProvider clock={clock}>
        <CityProvider api={api}>{child}</CityProvider>
      </ClockProvider>
    </QueryClientProvider>
  );
  return { around, client };
}

/** Renders a hook with a city that has this town, inside a StartPointProvider. */
export function startPointAround(
  town: Town,
  props: Omit<ComponentProps<typeof StartPointProvider>, 'children'>,
) {
  const { around } = cityAround({ listTowns: async () => ({ value: [town], sample: false, dropped: [] }) });
  return (child: ReactNode) =>
    around(
      <OwnProvider personal={false}>
        <StartPointProvider {...props}>{child}</StartPointProvider>
      </OwnProvider>,
    );
}
