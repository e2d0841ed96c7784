import { useCallback } from 'react';
import type { SavedJob } from '../../domain/savedJob.ts';
import { useOwn } from './OwnProvider.tsx';

/** The saved jobs of this device, the newest first, and what can be done with them. */
export function useSavedJobs() {
  const { value, settling, change } = useOwn('savedJobs');
  const save = useCallback((job: SavedJob) => change((before) => new Map(before).set(job.id, job)), [change]);
  const remove = useCallback(
    (id: string) => change((before) => new Map([...(before ?? [])].filter(([other]) => other !== id))),
    [change],
  );
  return { jobs: [...(value?.values() ?? [])].reverse(), settling, save, remove };
}
