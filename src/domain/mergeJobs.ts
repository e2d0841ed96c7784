import type { Job, Posting } from './job.ts';
import { sameAdKey } from './sameAd.ts';

interface Merged<T> {
  readonly newest: T;
  readonly postings: readonly Posting[];
}

/**
 * Lists every ad once, whether two sources have it or one has it twelve times. The newest stands for all, and every
 * place where it was found is kept.
 */
export function mergeJobs<T extends Job>(jobs: readonly T[]): readonly T[] {
  const merging = startMerging<T>();
  merging.add(jobs);
  return merging.merged();
}

/** The same for many jobs, a part at a time. */
export function startMerging<T extends Job>() {
  const ads = new Map<string, Merged<T>>();
  return {
    add(jobs: readonly T[]): void {
      for (const job of jobs) {
        const key = sameAdKey(job);
        const known = ads.get(key);
        const postings = job.postings ?? [{ publisher: job.publisher, id: job.id }];
        if (known) {
          const newest = isNewer(job, known.newest) ? job : known.newest;
          ads.set(key, { newest, postings: [...known.postings, ...postings] });
        } else ads.set(key, { newest: job, postings });
      }
    },
    merged: (): readonly T[] =>
      [...ads.values()].map(({ newest, postings }) =>
        postings.length > 1 ? { ...newest, postings } : newest,
      ),
  };
}

/** By date, then by id, so that the same ads always give the same result. */
function isNewer(a: Job, b: Job): boolean {
  const [x, y] = [a.postedOn ?? '', b.postedOn ?? ''];
  return x === y ? a.id < b.id : x > y;
}
