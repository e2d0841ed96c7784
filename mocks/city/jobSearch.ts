import { soundsOf } from '../../src/city/jobs/sounds.ts';
import { FILTER_PARAMS, SORT_PARAMS } from '../../src/city/sources/gateway/wire.ts';
import { isOneOf } from '../../src/domain/isOneOf.ts';
import { JOB_TAGS, type JobDetail } from '../../src/domain/job.ts';
import { JOB_FILTERS, type JobFilterName, jobFilters } from '../../src/domain/jobFilters.ts';
import { knownCodes } from '../../src/domain/knownCodes.ts';
import { comparePay } from '../../src/domain/pay.ts';
import { metresBetween, type Place } from '../../src/domain/place.ts';
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

/** The jobs that fit the words of a search, and how well, by the rules of the product. */
function withText(index: readonly IndexedJob[], text: string) {
  if (text === '') return { fitting: index.map((one) => ({ ...one, rank: 1 })), near: false };
  const { ranks, kind } = matchText(jobsOf(index), text, soundsOf);
  const fitting = index.map((one, nth) => ({ ...one, rank: ranks[nth] ?? 0 })).filter(({ rank }) => rank > 0);
  return { fitting, near: kind !== 'whole' };
}

/** Finds and sorts the matching jobs. The counts of each filter consider all other filters, but not the filter itself. */
export function findJobs(index: readonly IndexedJob[], search: JobSearch): Found {
  const { near, within = Number.POSITIVE_INFINITY, chosen } = search;
  const { fitting, near: isNear } = withText(index, search.text);
  const hits = fitting.map(({ item: job, job: asRead, rank }) => ({
    job,
    rank,
    values: valuesOf(asRead),
    metres: near && job.at ? metresBetween(near, job.at) : Number.POSITIVE_INFINITY,
  }));
  type Hit = (typeof hits)[number];

  const filters: Readonly<Record<string, (hit: Hit) => boolean>> = {
    ...Object.fromEntries(
      JOB_FILTERS.map((name) => [
        name,
        ({ values }: Hit) =>
          !chosen[name]?.length || values[name]?.some((value) => chosen[name]?.includes(value)),
      ]),
    ),
    within: ({ metres }: Hit) => metres <= within,
  };
  const passing = (except?: string) => {
    const tests = Object.entries(filters).flatMap(([name, test]) => (name === except ? [] : [test]));
    return hits.filter((hit) => tests.every((test) => test(hit)));
  };
  const orders = {
    date: (a: Hit, b: Hit) => a.job.postedDaysAgo - b.job.postedDaysAgo,
    pay: (a: Hit, b: Hit) => comparePay(a.job.pay, b.job.pay),
    distance: (a: Hit, b: Hit) => (a.metres === b.metres ? 0 : a.metres - b.metres),
  };
  const wanted = JOB_FILTERS.filter((name) => search.facets.includes(FILTER_PARAMS[name]));
  const metres = search.rings.length > 0 ? passing('within').map((hit) => hit.metres) : [];

  return {
    near: isNear,
    jobs: passing()
      .sort((a, b) => b.rank - a.rank || orders[search.sort](a, b))
      .map(({ job }) => job),
    facets: {
      ...Object.fromEntries(
        wanted.map((name) => [
          FILTER_PARAMS[name],
          valueCounts(
            name,
            passing(name).flatMap(({ values }) => values[name] ?? []),
          ),
        ]),
      ),
      ...(search.rings.length > 0 && { ring: ringCounts(search.rings, metres) }),
    },
  };
}

/** A made-up job as the product reads it. */
function asRead({ row, more, pay, town }: SampleJob): JobDetail {
  const { id, title, employer, source: publisher } = row;
  const tags = (row.tags ?? []).filter(isOneOf(JOB_TAGS));
  const words = {
    description: more.description,
    requirements: more.requirements ?? [],
    hours: more.hours ?? undefined,
  };
  return { id, title, employer, publisher, pay, town, tags, ...words, ...knownCodes(row) };
}

/** The values of a job for each filter, computed by the rules of the product. */
function valuesOf(job: JobDetail): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(JOB_FILTERS.map((name) => [name, jobFilters[name].valuesOf(job)]));
}

/** The values of filters without fixed options. */
const named: { readonly [N in JobFilterName]?: readonly { code: string; name: string }[] } = {
  towns: towns.items,
};

function valueCounts(name: JobFilterName, values: readonly string[]): Count[] {
  const all =
    jobFilters[name].options?.map((key) => ({ key })) ??
    named[name]?.map(({ code, name }) => ({ key: code, name }));
  return (all ?? []).map((one) => ({ ...one, count: values.filter((value) => value === one.key).length }));
}

const ringCounts = (rings: readonly number[], metres: readonly number[]): Count[] =>
  rings.map((ring) => ({ key: String(ring), count: metres.filter((away) => away <= ring).length }));
