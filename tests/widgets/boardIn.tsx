import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { CityProvider } from '../../src/data/CityProvider.tsx';
import { ClockProvider } from '../../src/data/ClockProvider.tsx';
import { OwnProvider } from '../../src/data/own/OwnProvider.tsx';
import { StartPointProvider } from '../../src/data/StartPointProvider.tsx';
import type { CityApi } from '../../src/domain/cityApi.ts';
import type { LitHours } from '../../src/domain/litHours.ts';
import { CapabilitiesProvider } from '../../src/ui/surface/capabilities.tsx';
import { Board } from '../../src/widgets/home/board/Board.tsx';

interface Place {
  readonly city: CityApi;
  readonly client: QueryClient;
  /** Code of the town where it hangs. */
  readonly town: string;
  readonly hours: LitHours;
}

const clock = () => new Date();

/** A board in a city, by the clock of the device. */
export const boardIn = ({ city, client, town, hours }: Place) => (
  <QueryClientProvider client={client}>
    <ClockProvider clock={clock}>
      <CityProvider api={city}>
        <OwnProvider personal={false}>
          <StartPointProvider townCode={town}>
            <CapabilitiesProvider value={{ offers: () => true, track() {}, hours }}>
              <Board />
            </CapabilitiesProvider>
          </StartPointProvider>
        </OwnProvider>
      </CityProvider>
    </ClockProvider>
  </QueryClientProvider>
);
