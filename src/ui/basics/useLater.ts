import { useCallback, useEffect, useState } from 'react';

/** Code that is loaded when it is needed. */
export type Later<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T };

/**
 * Loads code, one time again by itself when that fails, then whenever the resident asks.
 *
 * @param load the same function at every render
 * @param wanted whether it is needed yet; until then it is `loading`. By default, it is
 */
export function useLater<T extends object>(load: () => Promise<T>, wanted = true): Later<T> {
  const [loaded, setLoaded] = useState<Later<T>>({ state: 'loading' });
  const start = useCallback(() => {
    setLoaded({ state: 'loading' });
    load()
      .catch(load)
      .then(
        (value) => setLoaded({ state: 'ready', value }),
        () => setLoaded({ state: 'failed', retry: start }),
      );
  }, [load]);
  useEffect(() => {
    if (wanted) start();
  }, [wanted, start]);
  return loaded;
}
