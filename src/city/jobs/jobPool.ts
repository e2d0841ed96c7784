import type { Answer } from '../../domain/cityApi.ts';
import { Failure } from '../../domain/failure.ts';
import type { Job, JobDetail } from '../../domain/job.ts';
import type { JobPage, JobQuery } from '../../domain/jobSearch.ts';
import { startMerging } from '../../domain/mergeJobs.ts';
import { MAX_JOB_AGE_MS } from '../kept/cachedFallback.ts';
import { type LazySource, requiredList } from '../openSources.ts';
import { distinctCodes } from '../reading/distinctCodes.ts';
import { readPages } from '../reading/readPages.ts';
import { yieldToPage } from '../reading/readRows.ts';
import type { Source } from '../sources/source.ts';
import { together } from '../together.ts';
import { pooledId } from './jobIds.ts';
import { searchPool } from './searchPool.ts';

/** The merged jobs of several sources, without duplicates. The plugin searches them. */
export interface JobPool {
  search(query: JobQuery): Promise<Answer<JobPage>>;
  get(id: string): Promise<Answer<JobDetail>>;
  /** Finds the source of a job, and the id of the job in that source. */
  locate(id: string): { readonly source: LazySource; readonly id: string };
}

const PAGE_SIZE = 100;
const JOBS_PER_TASK = 2000;
const MAX_AGE_MS = 60_000;

/** @param now milliseconds of a monotonic clock. The jobs are read again after a minute */
export function createJobPool(sources: readonly LazySource[], now: () => number): JobPool {
  let pool: { readonly jobs: Promise<Answer<readonly Job[]>>; readonly at: number } | undefined;

  /** Job details from sources that list them. */
  const details = new Map<string, JobDetail>();

  function allJobs(): Promise<Answer<readonly Job[]>> {
    if (pool && now() - pool.at < MAX_AGE_MS) return pool.jobs;
    const read = together(
      sources.map((source, nth) => ({
        name: source.name,
        ask: async () => rememberDetails(withSourceIds(nth, await readAllJobs(source))),
      })),
    );
    const jobs = read.then(async (answer) => {
      const merging = startMerging<Job>();
      for (let from = 0; from < answer.value.length; from += JOBS_PER_TASK) {
        if (from > 0) await yieldToPage();
        merging.add(answer.value.slice(from, from + JOBS_PER_TASK));
      }
      return { ...answer, value: merging.merged() };
    });
    pool = { jobs, at: now() };
    const clear = () => {
      pool = undefined;
    };
    jobs.then(({ cached }) => cached && clear(), clear);
    return jobs;
  }

  function rememberDetails<T extends Job>(answer: Answer<readonly T[]>): Answer<readonly T[]> {
    for (const job of answer.value) if (isDetail(job)) details.set(job.id, job);
    return answer;
  }

  const locate = (id: string) => {
    const [nth = '', ...rest] = id.split('~');
    const source = sources[Number(nth)];
    if (!source || rest.length === 0) throw new Failure('missing', id);
    return { source, id: rest.join('~') };
  };

  return {
    locate,
    async search(query) {
      const answer = await allJobs();
      return { ...answer, value: await searchPool(answer.value, query) };
    },
    async get(id) {
      const { source, id: sourceJobId } = locate(id);
      if (!source.listsJobs) {
        const answer = await source.read((opened) => opened.getJob?.(sourceJobId), MAX_JOB_AGE_MS);
        return { ...answer, value: { ...answer.value, id } };
      }
      const answer = await allJobs();
      const job = details.get(id);
      if (!job) throw new Failure('missing', id);
      return { ...answer, value: job };
    },
  };
}

const isDetail = (job: Job | JobDetail): job is JobDetail => 'description' in job;

function withSourceIds<T extends Job>(nth: number, answer: Answer<readonly T[]>): Answer<readonly T[]> {
  return { ...answer, value: answer.value.map((job) => ({ ...job, id: pooledId(nth, job.id) })) };
}

/** Reads all jobs of a source: in one list, or page by page if the source searches. */
export function readAllJobs(source: LazySource): Promise<Answer<readonly Job[]>> {
  return source.read<readonly Job[]>(
    ({ allJobs, searchJobs }) =>
      requiredList(source.listsJobs ? allJobs?.() : searchJobs && readAllPages(searchJobs, source)),
    MAX_JOB_AGE_MS,
  );
}

async function readAllPages(
  search: NonNullable<Source['searchJobs']>,
  { readingTimeout: timeout, retries }: LazySource,
): Promise<Answer<readonly Job[]>> {
  const { first, pages, rows, part } = await readPages({
    async ask(page, signal) {
      const answer = await search({ page, pageSize: PAGE_SIZE }, signal);
      const { jobs, total, pageSize: size } = answer.value;
      return { answer, rows: jobs, total, size, unreadable: answer.dropped.length };
    },
    idOf: (job: Job) => job.id,
    pageSize: PAGE_SIZE,
    timeout,
    retries,
  });
  const answers = pages.map(({ answer }) => answer);
  return {
    ...first.answer,
    value: rows,
    part,
    sample: answers.some(({ sample }) => sample),
    dropped: answers.flatMap(({ dropped }) => dropped),
    unknownCodes: distinctCodes(answers.flatMap(({ unknownCodes = [] }) => unknownCodes)),
  };
}
