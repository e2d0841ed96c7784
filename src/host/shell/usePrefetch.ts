import { useEffect } from 'react';
import { type WidgetId, widgets } from '../../widgets/index.ts';
import { whenIdle } from '../mount/whenIdle.ts';

/**
 * Once the first screen stands, brings the code and the pictures of the others, so that neither a weak network nor a new
 * release on the server in the middle of a visit takes anything away.
 */
export function usePrefetch(ids: readonly WidgetId[], ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    return whenIdle(() => {
      for (const id of ids) {
        const { load, icon } = widgets[id];
        for (const bring of [load, icon]) bring().catch(() => {});
      }
    });
  }, [ids, ready]);
}
