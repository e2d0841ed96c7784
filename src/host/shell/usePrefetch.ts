import { useEffect } from 'react';
import { loadDevice } from '../../data/own/OwnProvider.tsx';
import { type WidgetId, widgets } from '../../widgets/index.ts';
import { whenIdle } from '../mount/whenIdle.ts';

/**
 * Once the first screen stands, loads the code and the icons of the other widgets, and the code that stores a person's
 * own. After that neither a weak network nor a new release on the server takes anything away during the visit.
 */
export function usePrefetch(ids: readonly WidgetId[], ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    return whenIdle(() => {
      const loads = ids.flatMap((id) => [widgets[id].load, widgets[id].icon]);
      for (const load of [loadDevice, ...loads]) load().catch(() => {});
    });
  }, [ids, ready]);
}
