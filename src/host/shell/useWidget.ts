import { type ComponentType, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Destination } from '../../domain/screens.ts';
import { type WidgetId, widgets } from '../../widgets/index.ts';
import type { WidgetProps } from '../../widgets/widget.ts';

export type LoadedWidget =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly View: ComponentType<WidgetProps> }
  | { readonly state: 'failed'; readonly cause: unknown; retry(): void };

/** Replaces this version by the one on the server, which opens the screen `goOn`. Rejects when that does not load. */
export type Renew = (goOn: Destination) => Promise<void>;

/**
 * Loads a widget's code. Retries one time by itself, then whenever the resident asks.
 *
 * @param renew called when the resident's own retry fails. By default, the state becomes `failed` again
 */
export function useWidget(id: WidgetId, renew?: () => Promise<void>): LoadedWidget {
  const [loaded, setLoaded] = useState<{ View?: ComponentType<WidgetProps>; cause?: unknown }>({});
  const [attempt, setAttempt] = useState(0);
  const renewNow = useRef(renew);
  useLayoutEffect(() => {
    renewNow.current = renew;
  }, [renew]);
  useEffect(() => {
    let unmounted = false;
    const { load } = widgets[id];
    /** Renews only on the resident's own retry, because the new version does not have what the resident typed. */
    const renewOnRetry = async (cause: unknown) => {
      if (attempt === 0 || !renewNow.current) throw cause;
      await renewNow.current().catch(() => Promise.reject(cause));
    };
    load()
      .catch(load)
      .catch(renewOnRetry)
      .then(
        (loaded) => !unmounted && loaded && setLoaded({ View: loaded.default }),
        (cause: unknown) => !unmounted && setLoaded({ cause: cause ?? new Error('chunk failed') }),
      );
    return () => {
      unmounted = true;
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
