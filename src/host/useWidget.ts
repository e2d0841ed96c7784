import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { type WidgetId, widgets } from '../widgets/index.ts';
import type { WidgetProps } from '../widgets/widget.ts';

export type LoadedWidget =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly View: ComponentType<WidgetProps> }
  | { readonly state: 'failed'; readonly cause: unknown; retry(): void };

/** Loads a widget's code; what failed is tried once more by itself, then when the resident asks. */
export function useWidget(id: WidgetId): LoadedWidget {
  const [loaded, setLoaded] = useState<{ View?: ComponentType<WidgetProps>; cause?: unknown }>({});
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` starts it anew
  useEffect(() => {
    let gone = false;
    const { load } = widgets[id];
    load()
      .catch(load)
      .then(
        ({ default: View }) => !gone && setLoaded({ View }),
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
