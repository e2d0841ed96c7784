import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { forgetQueries } from '../../data/forgetQueries.ts';
import type { CityApi } from '../../domain/cityApi.ts';

/**
 * Drops all data and fetches again what is shown, when the city or the login changes. The screens stay, with the
 * resident's input. A new client would not have that effect, because a mounted screen keeps its first client.
 */
export function useRefetch(client: QueryClient, api: CityApi): void {
  const read = useRef({ client, api });
  const isOther = () => read.current.client === client && read.current.api !== api;
  useLayoutEffect(() => {
    if (isOther()) for (const query of client.getQueryCache().getAll()) query.reset();
  });
  // Runs after the effects of the screens, whose queries then use the new city.
  useEffect(() => {
    if (isOther()) {
      forgetQueries(client, { type: 'inactive' });
      void client.refetchQueries({ type: 'active' });
    }
    read.current = { client, api };
  });
}
