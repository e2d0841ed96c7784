import { useEffect } from 'react';
import { loadDevice } from '../../data/own/OwnProvider.tsx';
import { type WidgetId, widgets } from '../../widgets/index.ts';
import { whenIdle } from '../mount/whenIdle.ts';

/**
 * Once the first screen stands, brings the code of the others and of what keeps a person's own, so that neither a weak network nor a new release on the
 * server in the middle of a visit takes anything away.
 */
export function usePrefetch(ids: readonly WidgetId[], ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    return whenIdle(() => {
      for (const load of [loadDevice, ...ids.map((id) => widgets[id].load)]) load().catch(() => {});
    });
  }, [ids, ready]);
}
