import type { Slot, SlotQuery } from '../../domain/booking.ts';
import type { Remote } from '../../domain/remote.ts';
import { useAsk } from './useAsk.ts';

/** The slots of a station for one kind of visit, in these days. */
export const useSlots = (query: SlotQuery): Remote<readonly Slot[]> =>
  useAsk(['slots', query], (api, signal) => api.listSlots?.(query, signal));
