import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { CityProvider } from '../../../src/data/CityProvider.tsx';
import { ClockProvider } from '../../../src/data/ClockProvider.tsx';
import { OwnProvider } from '../../../src/data/own/OwnProvider.tsx';
import { useBookings } from '../../../src/data/send/useBookings.ts';
import { useSignUp } from '../../../src/data/send/useSignUp.ts';
import { useWithdrawSignUp } from '../../../src/data/send/useWithdrawSignUp.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { renderHook } from '../../renderHook.ts';

/** What a screen has that is not a personal one. */
export function screenOf<T>(use: () => T, api: CityApi, now: Date) {
  const client = new QueryClient();
  const clock = () => now;
  return renderHook(use, undefined, (child) => (
    <QueryClientProvider client={client}>
      <ClockProvider clock={clock}>
        <CityProvider api={api}>
          <OwnProvider personal={false}>{child}</OwnProvider>
        </CityProvider>
      </ClockProvider>
    </QueryClientProvider>
  ));
}

export const bookingsOf = (api: CityApi, now: Date) => screenOf(() => useBookings(false), api, now);

/** Signing up for an offer, and withdrawing. */
export const signUpsOf = (api: CityApi, now: Date, wanted: Parameters<typeof useSignUp>[0]) =>
  screenOf(() => ({ ...useSignUp(wanted), withdraw: useWithdrawSignUp() }), api, now);
