import { FILTER_PARAMS, SORT_PARAMS, WITHOUT } from '../../src/city/sources/gateway/wire.ts';
import { addDays } from '../../src/domain/calendar.ts';
import { isOneOf } from '../../src/domain/isOneOf.ts';
import { JOB_TAGS, type Job, type JobDetail } from '../../src/domain/job.ts';
import { JOB_FILTERS, type JobCount, type JobFilterName, knownChoices } from '../../src/domain/jobFilters.ts';
import { JOB_SORTS } from '../../src/domain/jobSearch.ts';
import { knownCodes } from '../../src/domain/knownCodes.ts';
import type { Place } from '../../src/domain/place.ts';
import { selectJobs } from '../../src/domain/selectJobs.ts';
import { soundsOf } from '../../src/domain/words/sounds.ts';
import { matchText } from '../../src/domain/words/textSearch.ts';
import type { SampleJob } from './seed/jobs.ts';
import towns from './seed/towns.json' with { type: 'json' };

export const SORTS = Object.values(SORT_PARAMS);

export interface JobSearch {
  readonly text: string;
  /** The chosen values of each filter. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly near?: Place;
  /** Metres from `near`. */
  readonly within?: number;
  /** Distances in metres, for each of which a count is wanted. */
  readonly rings: readonly number[];
  /** The parameters of the filters for which counts are wanted. */
  readonly facets: readonly string[];
  readonly sort: (typeof SORTS)[number];
}

interface Count {
  readonly key: string;
  readonly name?: string;
  readonly count: number;
}

export interface Found {
  /** Whether no job has the words, so that these are the nearest. */
  readonly near: boolean;
  readonly jobs: readonly SampleJob[];
  readonly facets: Readonly<Record<string, readonly Count[]>>;
}

/** A made-up job, and the same as the product reads it. */
export interface IndexedJob {
  readonly item: SampleJob;
  readonly job: JobDetail;
}

/** Prepares jobs for {@link findJobs}. */
export const indexJobs = (jobs: readonly SampleJob[]): readonly IndexedJob[] =>
  jobs.map((item) => ({ item, job: asRead(item) }));

/** The jobs of an index, always the same list, so that their words are prepared once. */
function jobsOf(index: readonly IndexedJob[]): readonly JobDetail[] {
  const known = pools.get(index) ?? index.map(({ job }) => job);
  pools.set(index, known);
  return known;
}
const pools = new WeakMap<readonly IndexedJob[], readonly JobDetail[]>();

/** Finds, counts and sorts by the rules of the product: each filter is counted without itself. */
export function findJobs(index: readonly IndexedJob[], search: JobSearch): Found {
  const jobs = jobsOf(index);
  const { text, chosen, near, within: withinMetres, rings, sort } = search;
  const { ranks, kind } = text === '' ? {} : matchText(jobs, text, soundsOf);
  const query = { ...knownChoices(chosen), today: ANY_DAY, near, withinMetres, rings, sort: SORT_OF[sort] };
  const pageSize = Math.max(jobs.length, 1);
  const { jobs: found, facets } = selectJobs(jobs, { ...query, page: 1, pageSize }, ranks);
  const items = itemsOf(index);
  const wanted = JOB_FILTERS.filter((name) => search.facets.includes(FILTER_PARAMS[name]));
  return {
    near: kind !== undefined && kind !== 'whole',
    jobs: found.map((job) => items.get(job)).filter((item) => item !== undefined),
    facets: {
      ...Object.fromEntries(wanted.map((name) => [FILTER_PARAMS[name], countRows(name, facets[name])])),
      ...(search.facets.includes(WITHOUT) && {
        [WITHOUT]: Object.entries(facets.without ?? {}).map(([name, count]) => ({
          key: paramOf(name),
          count,
        })),
      }),
      ...(rings.length > 0 && {
        ring: facets.rings.map(({ metres, count }) => ({ key: String(metres), count })),
      }),
    },
  };
}

/** The parameter of a limit by its name. */
export const paramOf = (name: string) => {
  const filter = JOB_FILTERS.find((one) => one === name);
  return filter ? FILTER_PARAMS[filter] : 'within';
};

const SORT_OF = Object.fromEntries(JOB_SORTS.map((sort) => [SORT_PARAMS[sort], sort]));

/** The made-up job behind each job as the product reads it. */
function itemsOf(index: readonly IndexedJob[]): ReadonlyMap<JobDetail | Job, SampleJob> {
  const known = items.get(index) ?? new Map(index.map(({ item, job }) => [job, item]));
  items.set(index, known);
  return known;
}
const items = new WeakMap<readonly IndexedJob[], ReadonlyMap<JobDetail | Job, SampleJob>>();

/** A made-up job as the product reads it. Only the order of its days counts. */
function asRead({ row, more, pay, town, at, postedDaysAgo, closesInDays }: SampleJob): JobDetail {
  const { id, title, employer, source: publisher } = row;
  const tags = (row.tags ?? []).filter(isOneOf(JOB_TAGS));
  const words = {
    description: more.description,
    requirements: more.requirements ?? [],
    hours: more.hours ?? undefined,
  };
  const postedOn = addDays(ANY_DAY, -postedDaysAgo);
  return {
    id,
    title,
    employer,
    publisher,
    pay,
    town,
    place: at,
    postedOn,
    ...(closesInDays !== undefined && { validUntil: addDays(ANY_DAY, closesInDays) }),
    tags,
    ...words,
    ...knownCodes(row),
  };
}

/** The day on which jobs are read. */
export const ANY_DAY = '2026-01-01';

/** The city names its towns also where they have no jobs. */
const named: { readonly [N in JobFilterName]?: readonly { code: string; name: string }[] } = {
  towns: towns.items,
};

export function countRows(name: JobFilterName, counts: readonly JobCount[] = []): Count[] {
  const rows = counts.map(({ value: key, name, count }) => ({ key, ...(name && { name }), count }));
  return (
    named[name]?.map(({ code: key, name }) => ({
      key,
      name,
      count: rows.find((row) => row.key === key)?.count ?? 0,
    })) ?? rows
  );
}
