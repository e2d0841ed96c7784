import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Answer } from '../../domain/cityApi.ts';
import { type Failure, toFailure } from '../../domain/failure.ts';
import type { Job, JobDetail } from '../../domain/job.ts';
import type { JobFacets, JobPage, JobQuery } from '../../domain/jobSearch.ts';
import type { Remote } from '../../domain/remote.ts';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { outageOf } from './outageOf.ts';
import { ask, useAsk } from './useAsk.ts';

/** The pages of a search that were loaded so far. */
export interface FoundJobs {
  readonly jobs: readonly Job[];
  readonly total: number;
  readonly facets: JobFacets;
  /** Whether these are the results of the previous search, while the new one loads. */
  readonly outdated: boolean;
  /** The state of the next page: there is none, it can be loaded, it is loading, or loading failed. */
  readonly more: 'none' | 'available' | 'loading' | Failure;
  loadMore(): void;
}

const PAGE_SIZE = 50;

/**
 * Searches jobs page by page. While a changed search loads, the previous results stay.
 *
 * @param query `undefined` until the query is known
 */
export function useJobs(query: Omit<JobQuery, 'page' | 'pageSize'> | undefined): Remote<FoundJobs> {
  const api = useCity();
  const { day } = useClock();
  const search = useInfiniteQuery({
    queryKey: ['jobs', query],
    enabled: query !== undefined,
    queryFn: ({ pageParam, signal }) =>
      ask(
        api,
        (city) => city.searchJobs?.({ ...query, page: pageParam, pageSize: PAGE_SIZE }, signal),
        signal,
      ),
    initialPageParam: 1,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
  });
  const { data, isFetchingNextPage, isFetchNextPageError, error, hasNextPage, isPlaceholderData } = search;
  const { fetchNextPage } = search;
  const answer = useMemo(() => data && joinPages(data.pages), [data]);

  if (answer) {
    const failed = isFetchNextPageError && !isFetchingNextPage;
    const idle = hasNextPage ? 'available' : 'none';
    const more = failed ? toFailure(error) : isFetchingNextPage ? 'loading' : idle;
    const loadMore = () => {
      if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
    };
    return {
      state: 'ready',
      answer: { ...answer, value: { ...answer.value, outdated: isPlaceholderData, more, loadMore } },
      outage: outageOf(answer, day, search),
    };
  }
  if (search.isError && !search.isFetching) {
    return { state: 'failed', failure: toFailure(error), retry: () => void search.refetch() };
  }
  return { state: 'loading' };
}

/** Stops when a page is empty or is not the requested page, so that a wrong total does not cause endless requests. */
function nextPage(last: Answer<JobPage>, _: unknown, page: number): number | undefined {
  const { value, dropped } = last;
  const hasRows = value.jobs.length + dropped.length > 0;
  return hasRows && value.page === page && page * PAGE_SIZE < value.total ? page + 1 : undefined;
}

/** Joins the pages into one answer. Deduplicates jobs that moved to another page between two requests. */
function joinPages(pages: readonly Answer<JobPage>[]) {
  const [first] = pages;
  if (!first) return undefined;
  const jobs = new Map<string, Job>();
  for (const page of pages) for (const job of page.value.jobs) jobs.set(job.id, job);
  return {
    ...first,
    dropped: pages.flatMap((page) => page.dropped),
    value: { jobs: [...jobs.values()], total: first.value.total, facets: first.value.facets },
  };
}

/** The number of jobs in reach, and the nearest of them: one small page. */
export function useJobsInReach(query: JobQuery): Remote<JobPage> {
  return useAsk(['reach', query], (api, signal) => api.searchJobs?.(query, signal));
}

/** One job with all details of its ad. */
export function useJob(id: string): Remote<JobDetail> {
  return useAsk(['job', id], (api, signal) => api.getJob?.(id, signal));
}
