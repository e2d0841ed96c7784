import { useEffect } from 'react';
import type { CityConfig } from '../../city/cityConfig.ts';
import { loadLater } from '../../city/sources/index.ts';
import { loadDevice } from '../../data/own/OwnProvider.tsx';
import { whenBrowserIdle } from '../../ui/basics/whenBrowserIdle.ts';
import { laterOf, type WidgetId, widgets } from '../../widgets/index.ts';

/**
 * Loads, after the first screen is shown, the code and icons of the widgets, the code of the store on the device and that
 * of what else residents ask of the city. Then neither a weak network nor a new release on the server during the visit
 * makes them unavailable.
 */
export function usePrefetch(ids: readonly WidgetId[], city: CityConfig, ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    return whenBrowserIdle(() => {
      // A widget that is switched off keeps its way, so that its icon is needed.
      const loads = ids.flatMap((id) =>
        city.off?.[id] === undefined
          ? [widgets[id].load, widgets[id].icon, laterOf(id) ?? []].flat()
          : [widgets[id].icon],
      );
      for (const load of [loadDevice, () => loadLater(city), ...loads]) load().catch(() => {});
    });
  }, [ids, city, ready]);
}
