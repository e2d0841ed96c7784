import type { Job, Posting } from './job.ts';
import { normalise } from './searchText.ts';

interface Merged<T> {
  readonly newest: T;
  readonly postings: readonly Posting[];
}

/**
 * Deduplicates ads, within one source and across sources. Jobs with the same title, employer, town, address and pay are
 * one ad. The newest job stays and carries the postings of all.
 */
export function mergeJobs<T extends Job>(jobs: readonly T[]): readonly T[] {
  const ads = new Map<string, Merged<T>>();
  for (const job of jobs) {
    const key = fingerprint(job);
    const known = ads.get(key);
    const postings = job.postings ?? [{ publisher: job.publisher, id: job.id }];
    if (known) {
      const newest = isNewer(job, known.newest) ? job : known.newest;
      ads.set(key, { newest, postings: [...known.postings, ...postings] });
    } else ads.set(key, { newest: job, postings });
  }
  return [...ads.values()].map(({ newest, postings }) =>
    postings.length > 1 ? { ...newest, postings } : newest,
  );
}

/** The address is part of the key: the same job at two addresses is two ads. */
function fingerprint({ title, employer, town, address = '', pay }: Job): string {
  const amount = pay.kind === 'range' ? [pay.min, pay.max, pay.unit].join('-') : pay.kind;
  return [title, employer, town?.name ?? '', address, amount].map(normalise).join('|');
}

/** Compares by date, then by id, so that the result does not depend on the order of the jobs. */
function isNewer(a: Job, b: Job): boolean {
  const [x, y] = [a.postedOn ?? '', b.postedOn ?? ''];
  return x === y ? a.id < b.id : x > y;
}
