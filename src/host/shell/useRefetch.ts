import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { CityApi } from '../../domain/cityApi.ts';

/**
 * When another city stands under the same screens, or the same one for another person, all that was read is forgotten
 * and what is shown is read anew. The screens stay, with what was typed. Another client would not do: a screen keeps
 * the one that it began with.
 */
export function useRefetch(client: QueryClient, api: CityApi): void {
  const read = useRef({ client, api });
  const isOther = () => read.current.client === client && read.current.api !== api;
  useLayoutEffect(() => {
    if (isOther()) for (const query of client.getQueryCache().getAll()) query.reset();
  });
  // After the effects of the screens, which by then ask the new city.
  useEffect(() => {
    if (isOther()) {
      client.removeQueries({ type: 'inactive' });
      void client.refetchQueries({ type: 'active' });
    }
    read.current = { client, api };
  });
}
