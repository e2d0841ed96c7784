import type { Receipt } from '../../domain/application.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Answer, CityApi, CityCall } from '../../domain/cityApi.ts';
import { Failure } from '../../domain/failure.ts';
import { isOpen } from '../../domain/job.ts';
import type { JobPage, JobQuery } from '../../domain/jobSearch.ts';
import type { Town } from '../../domain/place.ts';
import { type AnswerCache, isOutage, MAX_JOB_AGE_MS } from '../kept/cachedFallback.ts';
import { cachedJobs } from '../kept/cachedJobs.ts';
import { type LazySource, required, requiredList } from '../openSources.ts';
import type { RowIds } from '../rowIds.ts';
import type { Source } from '../sources/source.ts';
import { searchedSources } from './jobIds.ts';
import type { JobPool } from './jobPool.ts';
import { offline } from './searchPool.ts';

type JobCalls = Pick<CityApi, 'searchJobs' | 'getJob' | 'reportAd' | 'apply'>;
type Search = NonNullable<CityApi['searchJobs']>;
type Report = <T>(call: CityCall, answer: Answer<T>) => Answer<T>;

/** Calls that a source may answer without a search, for an id that the host knows. */
const ABOUT_ONE_JOB = ['getJob', 'reportAd', 'apply'] as const satisfies readonly CityCall[];

/**
 * The calls about jobs. A single source that can search does the search. Several sources, or one that can only list,
 * are read completely and searched here, so that counts, pages and order are right across all of them.
 */
export function jobCalls(
  sources: readonly LazySource[],
  applications: RowIds,
  report: Report,
  now: () => number,
  cache?: AnswerCache,
): JobCalls {
  const { searching, pooled: isPooled } = searchedSources(sources);
  const [only] = searching;
  if (!only) {
    const other = sources.find(
      ({ answers, listsJobs }) => !listsJobs && ABOUT_ONE_JOB.some((call) => answers.has(call)),
    );
    return other ? oneSource(other, sources, applications, report, cache) : {};
  }
  return isPooled
    ? pooled(searching, applications, report, now)
    : oneSource(only, sources, applications, report, cache);
}

function oneSource(
  source: LazySource,
  sources: readonly LazySource[],
  applications: RowIds,
  report: Report,
  cache?: AnswerCache,
): JobCalls {
  const has = (call: CityCall) => source.answers.has(call);
  const jobsCache = cache && cachedJobs(`jobs ${source.baseUrl}`, cache);
  const ask: Search = async (query, signal) =>
    stillOpen(await requiredList((await source.open()).searchJobs?.(query, signal)), query.today);
  const live = source.searchesItself ? byMeaning(ask, sources) : ask;
  const search = jobsCache ? withFallback(live, jobsCache) : live;
  return {
    searchJobs: has('searchJobs')
      ? async (query, signal) => report('searchJobs', await search(query, signal))
      : undefined,
    getJob: has('getJob')
      ? async (id, signal) =>
          report('getJob', await source.read((opened) => opened.getJob?.(id, signal), MAX_JOB_AGE_MS))
      : undefined,
    reportAd: has('reportAd') ? async (ad) => required((await source.open()).reportAd?.(ad)) : undefined,
    apply: has('apply')
      ? async (application) =>
          received(applications, source, await required((await source.open()).apply?.(application)))
      : undefined,
  };
}

/** A page without the jobs for which nobody can apply any more, which a city may forget to leave out. */
function stillOpen(answer: Answer<JobPage>, today: Day | undefined): Answer<JobPage> {
  const jobs = answer.value.jobs.filter((job) => today === undefined || isOpen(job, today));
  return { ...answer, value: { ...answer.value, jobs } };
}

/** The search of a source that is sent what words mean. Its code and the towns are loaded when they are needed. */
function byMeaning(ask: Search, sources: readonly LazySource[]): Search {
  const withTowns = sources.find(({ answers }) => answers.has('listTowns'));
  let towns: Promise<readonly Town[]> | undefined;
  const townsOf = () => {
    towns ??= withTowns?.read((opened) => opened.listTowns?.()).then(({ value }) => value);
    // Without towns the words of a query are only words; the next search asks for them again.
    return (towns ?? Promise.resolve([])).catch(() => {
      towns = undefined;
      return [];
    });
  };
  return async (query, signal) => {
    const { serverSearch } = await import(/* webpackChunkName: 'serverSearch' */ './serverSearch.ts').catch(
      (cause: unknown) => {
        throw new Failure('offline', cause);
      },
    );
    return serverSearch(ask, townsOf)(query, signal);
  };
}

/**
 * Caches the jobs that the city lists, and searches the cache during an outage. Page 2 and later come from the cache
 * only if page 1 did, so that cached pages never continue a list of the city.
 */
function withFallback(live: Search, cache: ReturnType<typeof cachedJobs>): Search {
  let usesCache = false;
  return async (query, signal) => {
    const isFirst = (query.page ?? 1) === 1 && query.cursor === undefined;
    try {
      const answer = await live(query, signal);
      if (isFirst) usesCache = false;
      void cache.add(answer);
      return answer;
    } catch (error) {
      const mayUseCache = isOutage(error) && (isFirst || usesCache);
      const answer = mayUseCache ? await cache.search(query) : undefined;
      if (!answer) throw error;
      usesCache = true;
      return answer;
    }
  };
}

function pooled(
  sources: readonly LazySource[],
  applications: RowIds,
  report: Report,
  now: () => number,
): JobCalls {
  let loading: Promise<JobPool> | undefined;
  /** Only cities whose jobs we search ourselves need this code and its word lists. */
  const pool = () => {
    loading ??= import(/* webpackChunkName: 'mergeJobs' */ './jobPool.ts')
      .then(({ createJobPool }) => createJobPool(sources, now))
      .catch((cause: unknown) => {
        loading = undefined;
        return offline(cause);
      });
    return loading;
  };
  const anyAnswers = (call: CityCall) => sources.some(({ answers }) => answers.has(call));

  const searched = async (query: JobQuery) => (await pool()).search(query);
  const got = async (id: string) => (await pool()).get(id);

  /** Sends a write to the source of the ad, with the id that the ad has there. */
  async function atSource<T>(
    call: CityCall,
    jobId: string,
    run: (at: Source, id: string) => Promise<T> | undefined,
  ) {
    const { source, id } = (await pool()).locate(jobId);
    if (!source.answers.has(call)) throw new Failure('unsupported');
    return required(run(await source.open(), id));
  }

  return {
    searchJobs: async (query, signal) => report('searchJobs', await abortable(searched(query), signal)),
    getJob: async (id, signal) => report('getJob', await abortable(got(id), signal)),
    reportAd: anyAnswers('reportAd')
      ? (ad) => atSource('reportAd', ad.jobId, (at, jobId) => at.reportAd?.({ ...ad, jobId }))
      : undefined,
    apply: anyAnswers('apply')
      ? async (application) => {
          const { source } = (await pool()).locate(application.jobId);
          const send = (at: Source, jobId: string) => at.apply?.({ ...application, jobId });
          return received(applications, source, await atSource('apply', application.jobId, send));
        }
      : undefined,
  };
}

/** The receipt of an application, with the id that leads back to its source. */
function received(applications: RowIds, source: LazySource, receipt: Receipt): Receipt {
  return { ...receipt, id: applications.mark(source, receipt.id) };
}

/** Rejects when the signal aborts; the promise itself goes on for its other callers. */
function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
