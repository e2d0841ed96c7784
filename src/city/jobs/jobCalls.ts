import type { Answer, CityApi, CityCall } from '../../domain/cityApi.ts';
import { Failure } from '../../domain/failure.ts';
import { keptJobs } from '../kept/keptJobs.ts';
import { isOutage, JOBS_MOST_MS, type Keeping } from '../kept/lastGood.ts';
import { type LazySource, required } from '../openSources.ts';
import type { Source } from '../sources/source.ts';
import { createJobPool } from './jobPool.ts';

type JobCalls = Pick<CityApi, 'searchJobs' | 'getJob' | 'reportAd' | 'apply'>;
type Search = NonNullable<CityApi['searchJobs']>;
type Hear = <T>(call: CityCall, answer: Answer<T>) => Answer<T>;

/**
 * The calls about jobs. One source that can search is asked itself; several, or one that can only list, are read
 * whole and searched here, so that counts, pages and order are right over all of them.
 */
export function jobCalls(
  sources: readonly LazySource[],
  hear: Hear,
  now: () => number,
  keeping?: Keeping,
): JobCalls {
  const searching = sources.filter(({ answers }) => answers.has('searchJobs'));
  const [only, ...others] = searching;
  if (!only) return {};
  return others.length === 0 && !only.listsJobs
    ? oneSource(only, hear, keeping)
    : pooled(searching, hear, now);
}

function oneSource(source: LazySource, hear: Hear, keeping?: Keeping): JobCalls {
  const has = (call: CityCall) => source.answers.has(call);
  const kept = keeping && keptJobs(`jobs ${source.baseUrl}`, keeping);
  const live: Search = async (query, signal) => required((await source.open()).searchJobs?.(query, signal));
  const search = kept ? orKept(live, kept) : live;
  return {
    searchJobs: async (query, signal) => hear('searchJobs', await search(query, signal)),
    getJob: has('getJob')
      ? async (id, signal) =>
          hear('getJob', await source.answer((opened) => opened.getJob?.(id, signal), JOBS_MOST_MS))
      : undefined,
    reportAd: has('reportAd')
      ? async (report) => required((await source.open()).reportAd?.(report))
      : undefined,
    apply: has('apply') ? async (wish) => required((await source.open()).apply?.(wish)) : undefined,
  };
}

/**
 * What the city lists is kept, and searched when it is out. A later page is only stood in for where the first one
 * was: what the city began it has to end.
 */
function orKept(live: Search, kept: ReturnType<typeof keptJobs>): Search {
  let standingIn = false;
  return async (query, signal) => {
    const isFirst = (query.page ?? 1) === 1;
    try {
      const answer = await live(query, signal);
      if (isFirst) standingIn = false;
      void kept.see(answer);
      return answer;
    } catch (error) {
      const mayStandIn = isOutage(error) && (isFirst || standingIn);
      const answer = mayStandIn ? await kept.search(query) : undefined;
      if (!answer) throw error;
      standingIn = true;
      return answer;
    }
  };
}

function pooled(sources: readonly LazySource[], hear: Hear, now: () => number): JobCalls {
  const pool = createJobPool(sources, now);
  const some = (call: CityCall) => sources.some(({ answers }) => answers.has(call));

  /** Writes go to the source that the ad came from, under the id that it has there. */
  async function atOrigin<T>(
    call: CityCall,
    jobId: string,
    run: (at: Source, id: string) => Promise<T> | undefined,
  ) {
    const { source, id } = pool.origin(jobId);
    if (!source.answers.has(call)) throw new Failure('unsupported');
    return required(run(await source.open(), id));
  }

  return {
    searchJobs: async (query, signal) => hear('searchJobs', await abortable(pool.search(query), signal)),
    getJob: async (id, signal) => hear('getJob', await abortable(pool.get(id), signal)),
    reportAd: some('reportAd')
      ? (report) => atOrigin('reportAd', report.jobId, (at, jobId) => at.reportAd?.({ ...report, jobId }))
      : undefined,
    apply: some('apply')
      ? (wish) => atOrigin('apply', wish.jobId, (at, jobId) => at.apply?.({ ...wish, jobId }))
      : undefined,
  };
}

/** What several wait for goes on when one of them leaves. */
function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
