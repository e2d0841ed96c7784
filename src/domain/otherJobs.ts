import type { Day } from './calendar.ts';
import { isOpen, type Job } from './job.ts';
import { normalise } from './searchText.ts';

/** Jobs that somebody who reads an ad may like as well: a job is in one of the lists at most. */
export interface OtherJobs {
  readonly sameEmployer: readonly Job[];
  readonly similar: readonly Job[];
}

/** At most so many of each. */
const MOST = 3;

/**
 * Chooses the other open jobs of the employer, and similar jobs of others.
 *
 * @param found what the city finds by the name of the employer
 * @param alike what it finds by the title, the best first
 */
export function otherJobs(
  job: Job,
  {
    found,
    alike,
    day,
  }: { readonly found: readonly Job[]; readonly alike: readonly Job[]; readonly day: Day },
): OtherJobs {
  const employer = normalise(job.employer);
  const isOthers = (other: Job) => other.id !== job.id && isOpen(other, day);
  const isSame = (other: Job) => employer !== '' && normalise(other.employer) === employer;
  const sameEmployer = once([...found, ...alike].filter((other) => isOthers(other) && isSame(other)));
  const similar = once(alike.filter((other) => isOthers(other) && !isSame(other)));
  return { sameEmployer: sameEmployer.slice(0, MOST), similar: similar.slice(0, MOST) };
}

const once = (jobs: readonly Job[]) => [...new Map(jobs.map((job) => [job.id, job])).values()];
