import type { ReactNode } from 'react';
import { CityProvider } from '../../../src/data/CityProvider.tsx';
import { ClockProvider } from '../../../src/data/ClockProvider.tsx';
import { OwnProvider } from '../../../src/data/own/OwnProvider.tsx';
import type { CityApi } from '../../../src/domain/cityApi.ts';

/** A tab of a personal device: it has a clock and so a store of its own above the same storage. */
export function tabOf(api: CityApi, now: Date) {
  const clock = () => new Date(now);
  return (child: ReactNode) => (
    <ClockProvider clock={clock}>
      <CityProvider api={api}>
        <OwnProvider personal>{child}</OwnProvider>
      </CityProvider>
    </ClockProvider>
  );
}
