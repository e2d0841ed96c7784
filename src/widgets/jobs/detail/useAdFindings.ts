import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { JobDetail } from '../../../domain/job.ts';

type Findings = ComponentType<{ job: JobDetail }>;

/** The check of an ad, as it arrives. */
export type AdFindingsLoad =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly Findings: Findings };

const loadFindings = async (): Promise<Findings> =>
  (await import(/* webpackChunkName: 'ad-check' */ './AdFindings.tsx')).AdFindings;

/** Brings the check of ads when a job is opened: a list needs none of its many rules. */
export function useAdFindings(load: () => Promise<Findings> = loadFindings): AdFindingsLoad {
  const [loaded, setLoaded] = useState<AdFindingsLoad>({ state: 'loading' });
  const start = useCallback(() => {
    setLoaded({ state: 'loading' });
    load().then(
      (Findings) => setLoaded({ state: 'ready', Findings }),
      () => setLoaded({ state: 'failed', retry: start }),
    );
  }, [load]);
  useEffect(start, [start]);
  return loaded;
}
