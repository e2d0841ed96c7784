import type { Answer } from '../../domain/cityApi.ts';
import { Failure } from '../../domain/failure.ts';
import { findJobs } from '../../domain/findJobs.ts';
import type { Job, JobDetail } from '../../domain/job.ts';
import type { JobPage, JobQuery } from '../../domain/jobSearch.ts';
import { JOBS_MOST_MS } from '../kept/lastGood.ts';
import type { LazySource } from '../openSources.ts';
import type { Source } from '../sources/source.ts';
import { together } from '../together.ts';

/** All jobs of several sources as one: searched here, each ad once. */
export interface JobPool {
  search(query: JobQuery): Promise<Answer<JobPage>>;
  get(id: string): Promise<Answer<JobDetail>>;
  /** The source that an id belongs to, and the id there. */
  origin(id: string): { readonly source: LazySource; readonly id: string };
}

const PAGE_SIZE = 100;
/** More than this is not read from one source; a city of that size searches in front. */
const MAX_PAGES = 200;
const FRESH_MS = 60_000;
/** Its lists of words are needed only where the search is ours. */
const loadMerge = () =>
  import(/* webpackChunkName: 'mergeJobs' */ '../../domain/mergeJobs.ts').catch((cause: unknown) => {
    throw new Failure('offline', cause);
  });

/** @param now milliseconds of any steady clock; what was read is read anew after a minute */
export function createJobPool(sources: readonly LazySource[], now: () => number): JobPool {
  let pool: { readonly jobs: Promise<Answer<readonly Job[]>>; readonly at: number } | undefined;

  /** The whole ads of sources that list them. */
  const details = new Map<string, JobDetail>();

  function all(): Promise<Answer<readonly Job[]>> {
    if (pool && now() - pool.at < FRESH_MS) return pool.jobs;
    const read = together(
      sources.map((source, nth) => ({
        name: source.name,
        ask: async () => keepDetails(own(nth, await everyJob(source))),
      })),
    );
    const jobs = Promise.all([read, loadMerge()]).then(([answer, { mergeJobs }]) => ({
      ...answer,
      value: mergeJobs(answer.value),
    }));
    pool = { jobs, at: now() };
    const askAnew = () => {
      pool = undefined;
    };
    jobs.then(({ kept }) => kept && askAnew(), askAnew);
    return jobs;
  }

  function keepDetails<T extends Job>(answer: Answer<readonly T[]>): Answer<readonly T[]> {
    for (const job of answer.value) if (isDetail(job)) details.set(job.id, job);
    return answer;
  }

  const origin = (id: string) => {
    const [nth = '', ...rest] = id.split('~');
    const source = sources[Number(nth)];
    if (!source || rest.length === 0) throw new Failure('missing', id);
    return { source, id: rest.join('~') };
  };

  return {
    origin,
    async search(query) {
      const answer = await all();
      return { ...answer, value: findJobs(answer.value, query) };
    },
    async get(id) {
      const { source, id: theirs } = origin(id);
      if (!source.listsJobs) {
        const answer = await source.answer((opened) => opened.getJob?.(theirs), JOBS_MOST_MS);
        return { ...answer, value: { ...answer.value, id } };
      }
      const answer = await all();
      const job = details.get(id);
      if (!job) throw new Failure('missing', id);
      return { ...answer, value: job };
    },
  };
}

const isDetail = (job: Job | JobDetail): job is JobDetail => 'description' in job;

/** Ids of two sources may be the same: each carries the number of its source. */
function own<T extends Job>(nth: number, answer: Answer<readonly T[]>): Answer<readonly T[]> {
  return { ...answer, value: answer.value.map((job) => ({ ...job, id: `${nth}~${job.id}` })) };
}

/** Reads all jobs of a source, page by page where it searches. */
export function everyJob(source: LazySource): Promise<Answer<readonly Job[]>> {
  return source.answer<readonly Job[]>(
    (opened) => (source.listsJobs ? opened.allJobs?.() : everyPage(opened)),
    JOBS_MOST_MS,
  );
}

/** Reads a source that searches to its end. */
function everyPage({ searchJobs }: Source): Promise<Answer<readonly Job[]>> | undefined {
  return searchJobs && readPages((page) => searchJobs({ page, pageSize: PAGE_SIZE }));
}

async function readPages(read: (page: number) => Promise<Answer<JobPage>>): Promise<Answer<readonly Job[]>> {
  const first = await read(1);
  const jobs = [...first.value.jobs];
  const dropped = [...first.dropped];
  const pages = Math.min(MAX_PAGES, Math.ceil(first.value.total / PAGE_SIZE));
  for (let page = 2; page <= pages; page += 1) {
    const next = await read(page);
    jobs.push(...next.value.jobs);
    dropped.push(...next.dropped);
  }
  return { ...first, value: jobs, dropped };
}
