import type { Operation } from './operation.ts';
import { WireJob } from './wire.ts';
import { WireJobSearch } from './wireSearch.ts';

/** The search of a city that has more jobs than a device can read, in place of `searchJobs`. */
export const searchJobsByCursor: Operation = {
  summary:
    'Searches, counts and pages the jobs for which one can still apply, by what words mean; for a city that is configured with `search: server`.',
  route: 'post /jobs/search',
  request: WireJobSearch,
  shape: 'foundJobs',
  record: WireJob,
  reads: true,
};
