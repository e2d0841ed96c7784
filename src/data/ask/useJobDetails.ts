import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { JobDetail } from '../../domain/job.ts';
import { useAsking } from '../AskingProvider.tsx';
import { useCity } from '../CityProvider.tsx';
import { ask } from './useAsk.ts';

const NOTHING: ReadonlyMap<string, JobDetail> = new Map();

/**
 * Some jobs with all details of their ads, by id. Empty until every one has answered, so that a list changes its order
 * once. A job whose details fail is not among them.
 */
export function useJobDetails(ids: readonly string[]): ReadonlyMap<string, JobDetail> {
  const api = useCity();
  const enabled = useAsking();
  const { settled, details } = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['job', id],
      enabled,
      retry: false,
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ask(api, (city, stop) => city.getJob?.(id, stop), signal),
    })),
    combine: (results) => ({
      settled: results.every(({ isPending }) => !isPending),
      details: results.flatMap(({ data }) => (data ? [data.value] : [])),
    }),
  });
  return useMemo(
    () => (settled && details.length > 0 ? new Map(details.map((job) => [job.id, job])) : NOTHING),
    [settled, details],
  );
}
