import { Failure } from '../../domain/failure.ts';
import type { Job } from '../../domain/job.ts';
import type { JobPage, JobQuery } from '../../domain/jobSearch.ts';
import { selectJobs } from '../../domain/selectJobs.ts';

/**
 * Searches a pool of jobs. Loads what residents say for occupations when words are looked for, and the sounds of words
 * when these are written as nobody writes them: in letters, or with a sign of the same sound.
 *
 * @throws {Failure} `offline` if the words cannot be loaded
 */
export async function searchPool(jobs: readonly Job[], query: JobQuery): Promise<JobPage> {
  if (!query.text) return selectJobs(jobs, query);
  const { findJobs, isUnderstood } = await loadWords().catch(offline);
  const sounds = isUnderstood(jobs, query.text) ? undefined : await loadSounds().catch(() => undefined);
  return findJobs(jobs, query, sounds?.soundsOf);
}

const loadWords = () => import(/* webpackChunkName: 'words' */ '../../domain/findJobs.ts');
const loadSounds = () => import(/* webpackChunkName: 'sounds' */ '../../domain/words/sounds.ts');

export function offline(cause: unknown): never {
  throw new Failure('offline', cause);
}
