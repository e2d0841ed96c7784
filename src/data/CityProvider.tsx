import { createContext, type ReactNode, use } from 'react';
import type { CityApi } from '../domain/cityApi.ts';
import { type PlaceNames, QINGPU } from '../domain/placeNames.texts.ts';

const CityContext = createContext<CityApi | undefined>(undefined);
const PlaceContext = createContext(QINGPU);

interface Props {
  readonly api: CityApi;
  /** By default, 上海 and 青浦. */
  readonly place?: PlaceNames;
  readonly children: ReactNode;
}

/** Gives the city's API to the hooks of this folder, and the names of the place to texts. */
export function CityProvider({ api, place = QINGPU, children }: Props) {
  return (
    <CityContext value={api}>
      <PlaceContext value={place}>{children}</PlaceContext>
    </CityContext>
  );
}

/** @throws when used outside of a {@link CityProvider} */
export function useCity(): CityApi {
  const api = use(CityContext);
  if (!api) throw new Error('useCity needs a CityProvider');
  return api;
}

/** How texts name the place. */
export const usePlaceNames = (): PlaceNames => use(PlaceContext);
