import { useEffect } from 'react';
import { loadDevice } from '../../data/own/OwnProvider.tsx';
import { type WidgetId, widgets } from '../../widgets/index.ts';
import { whenIdle } from '../mount/whenIdle.ts';

/**
 * Loads the code of the other screens, and of the store on the device, after the first screen is shown. Then neither a
 * weak network nor a new release on the server during the visit makes them unavailable.
 */
export function usePrefetch(ids: readonly WidgetId[], ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    return whenIdle(() => {
      for (const load of [loadDevice, ...ids.map((id) => widgets[id].load)]) load().catch(() => {});
    });
  }, [ids, ready]);
}
