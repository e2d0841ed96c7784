import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Answer, Part } from '../../domain/cityApi.ts';
import { type Failure, toFailure } from '../../domain/failure.ts';
import type { Job, JobDetail } from '../../domain/job.ts';
import type { JobFacets, JobPage, JobQuery } from '../../domain/jobSearch.ts';
import type { Remote } from '../../domain/remote.ts';
import { useAsking } from '../AskingProvider.tsx';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { outageOf } from './outageOf.ts';
import { ask, useAsk } from './useAsk.ts';

/** The pages of a search that were loaded so far. */
export interface FoundJobs {
  readonly jobs: readonly Job[];
  readonly total: number;
  readonly facets: JobFacets;
  /** Whether no job has the words of the search, so that these are the nearest. */
  readonly near: boolean;
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
 * @param shown whether the list is shown; while it is not, nothing is asked. By default, it is
 */
export function useJobs(
  query: Omit<JobQuery, 'page' | 'pageSize'> | undefined,
  shown = true,
): Remote<FoundJobs> {
  const api = useCity();
  const asking = useAsking();
  const { day } = useClock();
  const search = useInfiniteQuery({
    queryKey: ['jobs', query, day],
    enabled: asking && shown && query !== undefined,
    queryFn: ({ pageParam, signal }) =>
      ask(
        api,
        (city) => city.searchJobs?.({ ...query, today: day, page: pageParam, pageSize: PAGE_SIZE }, signal),
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

type Pages = readonly Answer<JobPage>[];

/**
 * Goes by the rows that came, because a city may send smaller pages than it was asked for. Stops at a page without a new
 * job, so that a city that counts wrong or repeats a page is not asked for ever.
 */
function nextPage(last: Answer<JobPage>, pages: Pages, page: number): number | undefined {
  return cameOf(pages) < last.value.total && bringsMore(pages) ? page + 1 : undefined;
}

/** The rows of all pages, those that could not be read included. */
const cameOf = (pages: Pages) =>
  pages.reduce((sum, { value, dropped }) => sum + value.jobs.length + dropped.length, 0);

/** Whether the last page has a job that the pages before do not have, or one that could not be read. */
function bringsMore(pages: Pages): boolean {
  const last = pages.at(-1);
  if (!last) return false;
  const before = new Set(pages.slice(0, -1).flatMap(({ value }) => value.jobs.map(({ id }) => id)));
  return last.dropped.length > 0 || last.value.jobs.some(({ id }) => !before.has(id));
}

/** The part that came, if the city stops before the end of its own count. */
function partOf(pages: Pages, read: number): Part | undefined {
  const [first] = pages;
  if (!first || cameOf(pages) === 0 || bringsMore(pages)) return first?.part;
  const { total } = first.value;
  const why = pages.at(-1)?.value.jobs.length ? 'repeated' : 'ended';
  return read < total ? { read, total, why } : first.part;
}

/** Joins the pages into one answer. Deduplicates jobs that moved to another page between two requests. */
function joinPages(pages: Pages) {
  const [first] = pages;
  if (!first) return undefined;
  const jobs = new Map<string, Job>();
  for (const page of pages) for (const job of page.value.jobs) jobs.set(job.id, job);
  return {
    ...first,
    dropped: pages.flatMap((page) => page.dropped),
    part: partOf(pages, jobs.size),
    value: {
      jobs: [...jobs.values()],
      total: first.value.total,
      facets: first.value.facets,
      near: first.value.near === true,
    },
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
