import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAsking } from '../AskingProvider.tsx';

/** How often a screen that nobody touches asks again. */
export const FRESH_MS = 10 * 60_000;

/** Asks again for what is shown, every ten minutes: nobody is there to turn a page or to press 重试. */
export function useKeptFresh(): void {
  const client = useQueryClient();
  const asking = useAsking();
  useEffect(() => {
    if (!asking) return undefined;
    const timer = setInterval(() => void client.refetchQueries({ type: 'active', stale: true }), FRESH_MS);
    return () => clearInterval(timer);
  }, [client, asking]);
}
