import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Failure, toFailure } from '../../domain/failure.ts';
import type { Job, JobDetail } from '../../domain/job.ts';
import type { JobFacets, JobPage, JobQuery } from '../../domain/jobSearch.ts';
import type { Remote } from '../../domain/remote.ts';
import { useAsking } from '../AskingProvider.tsx';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { FIRST_PAGE, type FoundPage, joinPages, pageAfter, pageBefore } from './jobPages.ts';
import { outageOf } from './outageOf.ts';
import { ask, useAsk } from './useAsk.ts';

/** The pages of a search that are in memory: the last ones that were looked at. */
export interface FoundJobs {
  readonly jobs: readonly Job[];
  /** The number of jobs before these, which were looked at and are not in memory any more. */
  readonly offset: number;
  readonly total: number;
  /** Whether there are more than `total`. */
  readonly atLeast: boolean;
  readonly facets: JobFacets;
  /** Whether no job has the words of the search, so that these are the nearest. */
  readonly near: boolean;
  /** Whether these are the results of the previous search, while the new one loads. */
  readonly outdated: boolean;
  /** Whether the list begins anew, because its place in the city's index had expired. */
  readonly restarted: boolean;
  /** The state of the next page: there is none, it can be loaded, it is loading, or loading failed. */
  readonly more: 'none' | 'available' | 'loading' | Failure;
  loadMore(): void;
  /** Loads the page before `jobs`, when there is one. */
  loadBefore(): void;
  /** Loads the list anew from its first page, for somebody who went back to the top at once. */
  loadFirst(): void;
}

const PAGE_SIZE = 50;
/** So many pages stay in memory, 500 jobs, however far somebody scrolls. */
const MAX_PAGES = 10;

/**
 * Searches jobs page by page. While a changed search loads, the previous results stay.
 *
 * @param query `undefined` until the query is known
 * @param shown whether the list is shown; while it is not, nothing is asked. By default, it is
 */
export function useJobs(
  query: Omit<JobQuery, 'page' | 'cursor' | 'pageSize'> | undefined,
  shown = true,
): Remote<FoundJobs> {
  const api = useCity();
  const asking = useAsking();
  const { day } = useClock();
  const client = useQueryClient();
  const queryKey = ['jobs', query, day];
  const search = useInfiniteQuery({
    queryKey,
    enabled: asking && shown && query !== undefined,
    queryFn: async ({ pageParam: param, signal }): Promise<FoundPage> => {
      const asked = { ...query, ...param.at, today: day, pageSize: PAGE_SIZE };
      return { ...(await ask(api, (city) => city.searchJobs?.(asked, signal), signal)), param };
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: pageAfter,
    getPreviousPageParam: pageBefore,
    maxPages: MAX_PAGES,
    placeholderData: keepPreviousData,
  });
  const { data, isFetchingNextPage, isFetchNextPageError, error, hasNextPage, isPlaceholderData } = search;
  const { fetchNextPage, fetchPreviousPage, hasPreviousPage, isFetching } = search;
  const answer = useMemo(() => data && joinPages(data.pages), [data]);

  if (answer) {
    const failed = isFetchNextPageError && !isFetchingNextPage;
    const idle = hasNextPage ? 'available' : 'none';
    const more = failed ? toFailure(error) : isFetchingNextPage ? 'loading' : idle;
    const loadMore = () => {
      if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
    };
    const loadBefore = () => {
      if (hasPreviousPage && !isFetching && !isPlaceholderData) void fetchPreviousPage();
    };
    const loadFirst = () => void client.resetQueries({ queryKey, exact: true });
    return {
      state: 'ready',
      answer: {
        ...answer,
        value: { ...answer.value, outdated: isPlaceholderData, more, loadMore, loadBefore, loadFirst },
      },
      outage: outageOf(answer, day, search),
    };
  }
  if (search.isError && !search.isFetching) {
    return { state: 'failed', failure: toFailure(error), retry: () => void search.refetch() };
  }
  return { state: 'loading' };
}

/** The number of jobs in reach, and the nearest of them: one small page. */
export function useJobsInReach(query: JobQuery): Remote<JobPage> {
  const { day: today } = useClock();
  return useAsk(['reach', query, today], (api, signal) => api.searchJobs?.({ ...query, today }, signal));
}

/** One job with all details of its ad. */
export function useJob(id: string): Remote<JobDetail> {
  return useAsk(['job', id], (api, signal) => api.getJob?.(id, signal));
}
