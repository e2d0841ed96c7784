import { useEffect } from 'react';
import { loadDevice } from '../../data/own/OwnProvider.tsx';
import { whenBrowserIdle } from '../../ui/basics/whenBrowserIdle.ts';
import { laterOf, type WidgetId, widgets } from '../../widgets/index.ts';

/**
 * Loads, after the first screen is shown, the code and icons of the widgets and the code of the store on the device.
 * Then neither a weak network nor a new release on the server during the visit makes them unavailable.
 */
export function usePrefetch(ids: readonly WidgetId[], ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    return whenBrowserIdle(() => {
      const loads = ids.flatMap((id) => [widgets[id].load, widgets[id].icon, laterOf(id) ?? []].flat());
      for (const load of [loadDevice, ...loads]) load().catch(() => {});
    });
  }, [ids, ready]);
}
