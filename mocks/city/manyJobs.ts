import type * as z from 'zod/mini';
import { FILTER_PARAMS, SORT_PARAMS, WITHOUT } from '../../src/city/sources/gateway/wire.ts';
import type { WireJobSearch } from '../../src/city/sources/gateway/wireSearch.ts';
import type { JobDetail } from '../../src/domain/job.ts';
import { JOB_FILTERS, type JobChoices, knownChoices } from '../../src/domain/jobFilters.ts';
import { JOB_SORTS, type JobFacets } from '../../src/domain/jobSearch.ts';
import { selectJobs } from '../../src/domain/selectJobs.ts';
import { inWgs84 } from './geo.ts';
import { ANY_DAY, countRows, type IndexedJob, paramOf } from './jobSearch.ts';
import { type AdWords, adWords, meantRank } from './meantRanks.ts';
import { type SampleJob, toRow } from './seed/jobs.ts';

export type Search = z.output<typeof WireJobSearch>;

/** Jobs that come and go while a city is read, by their ids. */
export interface Changes {
  readonly gone: Set<string>;
  /** New copies of jobs, `<id>-new`. */
  readonly come: Set<string>;
}

/** So many jobs as kinds and their copies: more than 100,000 are copies. */
export function manyOf(jobs: number): { readonly jobCount: number; readonly copies: number } {
  const copies = jobs > 100_000 ? Math.ceil(jobs / 20_000) : 1;
  return { jobCount: Math.round(jobs / copies), copies };
}

/** A city's index counts no further. */
const COUNTED = 100_000;

/** What a search finds: kinds of jobs in their order, and how many of each there are. */
interface Found {
  readonly kinds: readonly SampleJob[];
  readonly facets: JobFacets;
  /** Whether the newest copies of all kinds come first, and not all copies of one kind. */
  readonly byDay: boolean;
  /** Copies of each kind that are new enough. */
  readonly copies: number;
}

export type ManyJobs = ReturnType<typeof manyJobs>;

/**
 * A city of many jobs by rule: job `n` is copy `n / kinds` of kind `n % kinds`, with an employer and a day of its own.
 * Nothing is kept but the kinds. A place in a list is a number that says the kind and the copy, so it stays the same
 * whatever comes and goes.
 */
export function manyJobs(index: readonly IndexedJob[], copies: number, changes: Changes) {
  const jobs: readonly JobDetail[] = index.map(({ job }) => job);
  const itemOf = new Map<object, SampleJob>(index.map(({ item, job }) => [job, item]));
  let words: readonly AdWords[] | undefined;
  const recent = new Map<string, Found>();
  const isCopied = copies > 1;

  function find(search: Search): Found {
    const key = JSON.stringify({ ...search, cursor: undefined, pageSize: undefined });
    const known = recent.get(key) ?? select(search);
    recent.delete(key);
    recent.set(key, known);
    for (const [oldest] of recent) if (recent.size > 8) recent.delete(oldest);
    return known;
  }

  function select({ meant, choices, near, within, rings, sort }: Search): Found {
    const byDay = sort === SORT_PARAMS.date && isCopied;
    const chosen = knownChoices(
      Object.fromEntries(JOB_FILTERS.map((name) => [name, choices[FILTER_PARAMS[name]] ?? []])),
    );
    const query = { ...chosen, ...(isCopied && { posted: [] }), today: ANY_DAY, near: near && inWgs84(near) };
    words ??= jobs.map(adWords);
    const { jobs: kinds, facets } = selectJobs(
      jobs,
      {
        ...query,
        withinMetres: within,
        rings,
        sort: JOB_SORTS.find((name) => SORT_PARAMS[name] === sort),
        pageSize: jobs.length,
      },
      meant && words.map(meantRank(meant)),
    );
    const found = kinds.flatMap((job) => itemOf.get(job) ?? []);
    return { kinds: found, facets, byDay, copies: copiesWithin(chosen) };
  }

  /** Copy `n` is `n` days old. */
  function copiesWithin({ posted = [] }: JobChoices): number {
    const days = posted.map((value) => Number(value.slice('days:'.length)) + 1);
    return isCopied ? Math.min(copies, ...(days.length > 0 ? [Math.max(...days)] : [])) : 1;
  }

  /** The job at a place of the list; `undefined` if there is none, or none any more. Copy -1 is one that came. */
  function jobAt({ kinds, byDay, copies: most }: Found, at: number): SampleJob | undefined {
    const [kind, copy] = byDay
      ? [kinds[at % kinds.length], Math.floor(at / kinds.length) - 1]
      : [kinds[Math.floor(at / (most + 1))], (at % (most + 1)) - 1];
    const job = kind && copyOf(kind, copy);
    return job && isThere(job.row.id, copy) ? job : undefined;
  }

  const isThere = (id: string, copy: number) => (copy < 0 ? changes.come.has(id) : !changes.gone.has(id));

  function copyOf(kind: SampleJob, copy: number): SampleJob {
    if (!isCopied && copy === 0) return kind;
    const { id, employer } = kind.row;
    const name = copy < 0 ? 'new' : String(copy).padStart(3, '0');
    const row = { ...kind.row, id: `${id}-${name}`, employer: `${employer} 第${copy + 2}部` };
    return { ...kind, row, postedDaysAgo: Math.max(0, copy) };
  }

  return {
    /** @param after the place of the last job that was seen. By default, the list begins */
    page(search: Search, now: Date, after = -1) {
      const found = find(search);
      const end = found.kinds.length * (found.copies + 1);
      const rows: ReturnType<typeof toRow>[] = [];
      let at = after + 1;
      for (; at < end && rows.length < search.pageSize; at += 1) {
        const job = jobAt(found, at);
        if (job) rows.push(toRow(job, now));
      }
      const total = totalOf(found);
      return {
        rows,
        last: at < end ? at - 1 : undefined,
        total: Math.min(total, COUNTED),
        atLeast: total > COUNTED,
        facets: facetRows(found, search),
      };
    },
    /** A job by its id, whichever copy it is. */
    byId(id: string): SampleJob | undefined {
      const [, kindId = id, copy = '0'] = /^(sample-\d+)-(new|\d{3})$/.exec(id) ?? [];
      const kind = index.find(({ item }) => item.row.id === kindId)?.item;
      const nth = copy === 'new' ? -1 : Number(copy);
      const job = kind && nth < copies ? copyOf(kind, nth) : undefined;
      return job?.row.id === id && isThere(id, nth) ? job : undefined;
    },
  };

  function totalOf({ kinds, copies: most }: Found): number {
    const { gone, come } = changes;
    if (gone.size + come.size === 0) return kinds.length * most;
    const ids = new Set(kinds.map(({ row }) => row.id));
    const found = (changed: ReadonlySet<string>) =>
      [...changed].filter((id) => ids.has(id) || ids.has(id.replace(/-(?:new|\d{3})$/, ''))).length;
    return kinds.length * most - found(gone) + found(come);
  }

  function facetRows({ facets, copies: most, kinds }: Found, { facets: wanted, rings }: Search) {
    const times = (rows: ReturnType<typeof countRows>) =>
      rows.map((row) => ({ ...row, count: row.count * most }));
    const ofDays = (posted: string) =>
      kinds.length * Math.min(copies, Number(posted.slice('days:'.length)) + 1);
    const counted = JOB_FILTERS.filter((name) => wanted.includes(FILTER_PARAMS[name])).map((name) => {
      const rows = times(countRows(name, facets[name]));
      const isDay = name === 'posted' && isCopied;
      return [
        FILTER_PARAMS[name],
        isDay ? rows.map((row) => ({ ...row, count: ofDays(row.key) })) : rows,
      ] as const;
    });
    return {
      ...Object.fromEntries(counted),
      ...(wanted.includes(WITHOUT) && {
        [WITHOUT]: Object.entries(facets.without ?? {}).map(([name, count]) => ({
          key: paramOf(name),
          count: count * most,
        })),
      }),
      ...(rings.length > 0 && {
        ring: facets.rings.map(({ metres, count }) => ({ key: String(metres), count: count * most })),
      }),
    };
  }
}
