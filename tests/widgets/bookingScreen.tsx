import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { CityProvider } from '../../src/data/CityProvider.tsx';
import { ClockProvider } from '../../src/data/ClockProvider.tsx';
import { OwnProvider } from '../../src/data/own/OwnProvider.tsx';
import { StartPointProvider } from '../../src/data/StartPointProvider.tsx';
import type { CityApi } from '../../src/domain/cityApi.ts';
import { CapabilitiesProvider } from '../../src/ui/surface/capabilities.tsx';
import BookingScreen from '../../src/widgets/booking/index.tsx';

/** The screen of bookings of one resident in the document; `leave` takes it away. */
export function openBookingScreen(api: CityApi, now: Date) {
  const client = new QueryClient();
  const clock = () => now;
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <QueryClientProvider client={client}>
      <ClockProvider clock={clock}>
        <CityProvider api={api}>
          <OwnProvider personal={false}>
            <StartPointProvider townCode="310118001">
              <CapabilitiesProvider value={{ offers: () => true, track() {} }}>
                <BookingScreen destination={{ kind: 'booking' }} arrived={false} />
              </CapabilitiesProvider>
            </StartPointProvider>
          </OwnProvider>
        </CityProvider>
      </ClockProvider>
    </QueryClientProvider>,
  );
  return {
    place,
    leave() {
      root.unmount();
      client.clear();
      place.remove();
    },
  };
}
