import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { CityProvider } from '../../../src/data/CityProvider.tsx';
import { ClockProvider } from '../../../src/data/ClockProvider.tsx';
import { OwnProvider } from '../../../src/data/own/OwnProvider.tsx';
import { useBookings } from '../../../src/data/send/useBookings.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { renderHook } from '../../renderHook.ts';

/** The bookings as a screen has them that is not a personal one. */
export function bookingsOf(api: CityApi, now: Date) {
  const client = new QueryClient();
  const clock = () => now;
  return renderHook(
    () => useBookings(false),
    undefined,
    (child) => (
      <QueryClientProvider client={client}>
        <ClockProvider clock={clock}>
          <CityProvider api={api}>
            <OwnProvider personal={false}>{child}</OwnProvider>
          </CityProvider>
        </ClockProvider>
      </QueryClientProvider>
    ),
  );
}
