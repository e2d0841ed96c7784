import { useMemo } from 'react';
import type { Answer, CityApi } from '../../domain/cityApi.ts';
import type { Job } from '../../domain/job.ts';
import type { JobPage, JobQuery } from '../../domain/jobSearch.ts';
import type { Need } from '../../domain/need.ts';
import type { Place } from '../../domain/place.ts';
import type { Remote } from '../../domain/remote.ts';
import { useClock } from '../ClockProvider.tsx';
import { useAsk } from './useAsk.ts';

/** Jobs among which those for a need are chosen. */
export interface Candidates {
  readonly jobs: readonly Job[];
  /** The number of all jobs of the city; more than `jobs` where not all were read. */
  readonly total: number;
  /** Whether there are more than `total`. */
  readonly atLeast: boolean;
}

const PAGE_SIZE = 100;
/** Pages of the search for each wanted work, and of the nearest jobs of any work. */
const PAGES = { wanted: 2, any: 4 } as const;
/** More wanted works than these are not searched for one by one. */
const MAX_WANTS = 4;

/**
 * The jobs that may fit a need: those that the city finds by each wanted work, and the nearest or newest of any work.
 * Each job is there one time.
 *
 * @param near the start point. Without one, the newest jobs come first
 * @param among what the jobs are limited to. By default, all jobs of the city
 */
export function useCandidates(need: Need, near: Place | undefined, among?: JobQuery): Remote<Candidates> {
  const { day } = useClock();
  const limits = useMemo(() => ({ ...among, today: day }), [among, day]);
  const key = useMemo(
    () => ['candidates', need.wants.slice(0, MAX_WANTS), near, limits],
    [need.wants, near, limits],
  );
  return useAsk(key, (api, signal) => {
    const search = api.searchJobs?.bind(api);
    return search && findCandidates(search, limits.text ? [] : need.wants, { near, limits }, signal);
  });
}

type Search = NonNullable<CityApi['searchJobs']>;

async function findCandidates(
  search: Search,
  wants: readonly string[],
  { near, limits }: { readonly near: Place | undefined; readonly limits: JobQuery },
  signal: AbortSignal,
): Promise<Answer<Candidates>> {
  const order: JobQuery = { ...limits, ...(near ? { near, sort: 'travel' } : { sort: 'date' }) };
  const first = await search({ ...order, page: 1, pageSize: PAGE_SIZE }, signal);
  const isWhole = first.value.total <= PAGES.any * countOf(first);
  const [rest, ...wanted] = await Promise.all([
    restOf(first, search, order, PAGES.any, signal),
    ...wants.slice(0, isWhole ? 0 : MAX_WANTS).map((text) => readWanted(search, { ...order, text }, signal)),
  ]);
  const any = [first, ...rest];
  const answers = [...wanted.flat(), ...any];
  const jobs = new Map(answers.flatMap(({ value }) => value.jobs.map((job) => [job.id, job] as const)));
  return {
    ...(any.find(({ cached }) => cached) ?? first),
    sample: answers.some(({ sample }) => sample),
    dropped: answers.flatMap(({ dropped }) => dropped),
    value: {
      jobs: [...jobs.values()],
      total: Math.max(first.value.total, jobs.size),
      atLeast: first.value.atLeast === true,
    },
  };
}

const countOf = ({ value, dropped }: Answer<JobPage>) => value.jobs.length + dropped.length;

async function readWanted(
  search: Search,
  query: JobQuery,
  signal: AbortSignal,
): Promise<readonly Answer<JobPage>[]> {
  const first = await search({ ...query, page: 1, pageSize: PAGE_SIZE }, signal);
  return [first, ...(await restOf(first, search, query, PAGES.wanted, signal))];
}

/**
 * The pages after the first one, all at once, so that a slow city is waited for one time; by cursors one after the other.
 * A city may send smaller pages than it was asked for.
 *
 * @param most the number of pages with the first one
 */
function restOf(
  first: Answer<JobPage>,
  search: Search,
  query: JobQuery,
  most: number,
  signal: AbortSignal,
): Promise<readonly Answer<JobPage>[]> {
  if (first.value.next !== undefined) return followCursors(first, search, query, most, signal);
  const perPage = countOf(first);
  const pages = perPage === 0 ? 1 : Math.min(most, Math.ceil(first.value.total / perPage));
  const later = Array.from({ length: pages - 1 }, (_, nth) => nth + 2);
  return Promise.all(later.map((page) => search({ ...query, page, pageSize: PAGE_SIZE }, signal)));
}

async function followCursors(
  first: Answer<JobPage>,
  search: Search,
  query: JobQuery,
  most: number,
  signal: AbortSignal,
): Promise<readonly Answer<JobPage>[]> {
  const later: Answer<JobPage>[] = [];
  for (let cursor = first.value.next; cursor && later.length < most - 1; cursor = later.at(-1)?.value.next) {
    const answer = await search({ ...query, cursor, pageSize: PAGE_SIZE }, signal);
    if (answer.value.restarted) break;
    later.push(answer);
  }
  return later;
}
