import type { Answer } from '../../domain/cityApi.ts';
import type { Job } from '../../domain/job.ts';
import type { JobPage } from '../../domain/jobSearch.ts';
import { type OtherJobs, otherJobs } from '../../domain/otherJobs.ts';
import type { Place } from '../../domain/place.ts';
import type { Remote } from '../../domain/remote.ts';
import { useClock } from '../ClockProvider.tsx';
import { useAsk } from './useAsk.ts';

/** So many of each search are looked at. */
const LOOKED_AT = 10;

/** Other jobs of the employer and similar ones, the nearest first where there is a start point. */
export function useOtherJobs(job: Job, near: Place | undefined): Remote<OtherJobs> {
  const { day } = useClock();
  return useAsk(['otherJobs', job.id, near], (api, signal) => {
    const search = api.searchJobs?.bind(api);
    if (!search) return undefined;
    const order = near && ({ near, sort: 'travel' } as const);
    const find = (text: string) => search({ text, ...order, today: day, pageSize: LOOKED_AT }, signal);
    return Promise.all([find(job.employer), find(job.title)]).then(
      ([found, alike]): Answer<OtherJobs> => ({
        ...worse(found, alike),
        value: otherJobs(job, { found: found.value.jobs, alike: alike.value.jobs, day }),
      }),
    );
  });
}

/** Of two answers the one of which there is more to say: made up or kept. */
const worse = (a: Answer<JobPage>, b: Answer<JobPage>) => (a.sample || a.cached ? a : b);
