import type { CityEvent } from '../../domain/event.ts';
import type { Remote } from '../../domain/remote.ts';
import { useAsk } from './useAsk.ts';

/** All events of the city, not sorted; use `byTime`. */
export const useEvents = (): Remote<readonly CityEvent[]> =>
  useAsk(['events'], (api, signal) => api.listEvents?.(signal));
