import { createContext, type ReactNode, use } from 'react';
import type { CityApi } from '../domain/cityApi.ts';

const CityContext = createContext<CityApi | undefined>(undefined);

/** Gives the city's API to the hooks of this folder. */
export function CityProvider({ api, children }: { api: CityApi; children: ReactNode }) {
  return <CityContext value={api}>{children}</CityContext>;
}

/** @throws when used outside of a {@link CityProvider} */
export function useCity(): CityApi {
  const api = use(CityContext);
  if (!api) throw new Error('useCity needs a CityProvider');
  return api;
}
