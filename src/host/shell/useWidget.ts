import { type ComponentType, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Destination } from '../../domain/screens.ts';
import { type WidgetId, widgets } from '../../widgets/index.ts';
import type { WidgetProps } from '../../widgets/widget.ts';

export type LoadedWidget =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly View: ComponentType<WidgetProps> }
  | { readonly state: 'failed'; readonly cause: unknown; retry(): void };

/** Brings the version that is deployed now in our place, and goes on at a screen. Rejects when it cannot be had. */
export type Renew = (goOn: Destination) => Promise<void>;

/**
 * Loads a widget's code; what failed is tried once more by itself, then when the resident asks.
 *
 * @param renew called when it fails for them, too. By default, they are told
 */
export function useWidget(id: WidgetId, renew?: () => Promise<void>): LoadedWidget {
  const [loaded, setLoaded] = useState<{ View?: ComponentType<WidgetProps>; cause?: unknown }>({});
  const [attempt, setAttempt] = useState(0);
  const renewNow = useRef(renew);
  useLayoutEffect(() => {
    renewNow.current = renew;
  }, [renew]);
  useEffect(() => {
    let gone = false;
    const { load } = widgets[id];
    /** First the resident is told: a version that takes our place does not know what they typed. */
    const giveWay = async (cause: unknown) => {
      if (attempt === 0 || !renewNow.current) throw cause;
      await renewNow.current().catch(() => Promise.reject(cause));
    };
    load()
      .catch(load)
      .catch(giveWay)
      .then(
        (loaded) => !gone && loaded && setLoaded({ View: loaded.default }),
        (cause: unknown) => !gone && setLoaded({ cause: cause ?? new Error('chunk failed') }),
      );
    return () => {
      gone = true;
    };
  }, [id, attempt]);
  const retry = useCallback(() => {
    setLoaded({});
    setAttempt((count) => count + 1);
  }, []);
  if (loaded.View) return { state: 'ready', View: loaded.View };
  if (loaded.cause !== undefined) return { state: 'failed', cause: loaded.cause, retry };
  return { state: 'loading' };
}
