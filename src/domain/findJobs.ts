import type { Job } from './job.ts';
import type { JobPage, JobQuery } from './jobSearch.ts';
import { selectJobs } from './selectJobs.ts';
import type { SoundsOf } from './words/nearSounds.ts';
import { matchText } from './words/textSearch.ts';

/**
 * Searches all jobs of a city that has no search of its own, by what a resident means by the words of the query.
 *
 * @param soundsOf tells words that sound alike, and words in letters. By default, they are not understood
 */
export function findJobs(jobs: readonly Job[], query: JobQuery, soundsOf?: SoundsOf): JobPage {
  if (!query.text) return selectJobs(jobs, query);
  const { kind, ranks } = matchText(jobs, query.text, soundsOf);
  const page = selectJobs(jobs, query, ranks);
  return kind === 'whole' ? page : { ...page, near: true };
}

/** Whether the words of a query mean something in this pool as they are written, so that no sound needs to be compared. */
export const isUnderstood = (jobs: readonly Job[], text: string): boolean =>
  ['whole', 'elsewhere'].includes(matchText(jobs, text).kind);
