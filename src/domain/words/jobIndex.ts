import type { Job, JobDetail } from '../job.ts';
import { normalise } from '../searchText.ts';
import type { Lexicon } from './lexicon.ts';

/** A job with its words, prepared for search. */
export interface IndexedJob<T extends Job = Job> {
  readonly job: T;
  readonly title: string;
  /** Everything else that an ad says. */
  readonly body: string;
  /** The occupations that its title names. */
  readonly occupations: ReadonlySet<string>;
}

const isDetail = (job: Job | JobDetail): job is JobDetail => 'description' in job;

/** Prepares a pool of jobs once, so that every search of it only compares. */
export function indexJobs<T extends Job>(jobs: readonly T[], lexicon: Lexicon): readonly IndexedJob<T>[] {
  return jobs.map((job) => {
    const more = isDetail(job) ? [...job.description, ...job.requirements, job.hours] : [];
    const words = [job.employer, job.town?.name, job.address, ...more].filter((word) => word !== undefined);
    return {
      job,
      title: normalise(job.title),
      body: normalise(words.join('\n')),
      occupations: lexicon.occupationsIn(job.title),
    };
  });
}
