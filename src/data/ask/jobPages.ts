import type { Answer, Part } from '../../domain/cityApi.ts';
import type { Job } from '../../domain/job.ts';
import type { JobPage, JobQuery } from '../../domain/jobSearch.ts';

/** A page of a search: how the city is asked for it, and what came before it. */
export interface PageParam {
  readonly at: Pick<JobQuery, 'page' | 'cursor'>;
  /** Jobs on the pages before. */
  readonly offset: number;
  /** Rows on the pages before, those that could not be read included. */
  readonly came: number;
  /** The page before. Absent for the first one. */
  readonly before?: PageParam;
}

/** A page that came, with how it was asked for. */
export type FoundPage = Answer<JobPage> & { readonly param: PageParam };
type Pages = readonly FoundPage[];

export const FIRST_PAGE: PageParam = { at: { page: 1 }, offset: 0, came: 0 };

/**
 * The page after the last one: by its cursor, or by number. By number it goes by the rows that came, because a city may
 * send smaller pages than it was asked for. Both stop at a page without a new job, so that a city that counts wrong or
 * repeats a page is not asked for ever.
 */
export function pageAfter(last: FoundPage, pages: Pages): PageParam | undefined {
  const { next, jobs, total, restarted } = last.value;
  const param = restarted ? FIRST_PAGE : last.param;
  const { offset, came, at } = param;
  const rows = came + rowsOf(last);
  const isEnd = next === undefined ? rows >= total : next === null;
  if (isEnd || !bringsMore(sinceRestart(pages))) return undefined;
  return {
    at: next ? { cursor: next } : { page: (at.page ?? 1) + 1 },
    offset: offset + jobs.length,
    came: rows,
    before: param,
  };
}

/** The page before the first one in memory. */
export const pageBefore = ({ value, param }: FoundPage): PageParam | undefined =>
  value.restarted ? undefined : param.before;

/** The rows of a page, those that could not be read included. */
const rowsOf = ({ value, dropped }: Answer<JobPage>) => value.jobs.length + dropped.length;

/** The pages from the one on at which the list began anew. */
function sinceRestart(pages: Pages): Pages {
  return pages.slice(
    Math.max(
      0,
      pages.findLastIndex(({ value }) => value.restarted),
    ),
  );
}

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
  const last = pages.at(-1);
  const came = pages.reduce((sum, page) => sum + rowsOf(page), 0);
  if (!first || !last || came === 0 || bringsMore(pages)) return first?.part;
  const { total } = first.value;
  // An index may lose rows while it is read, and then says itself where it ends.
  const isEnd = last.value.next === null;
  const why = last.value.jobs.length ? 'repeated' : 'ended';
  return read < total && !isEnd ? { read, total, why } : first.part;
}

/** Joins the pages in memory into one answer. Deduplicates jobs that moved to another page between two requests. */
export function joinPages(all: Pages) {
  const pages = sinceRestart(all);
  const [first] = pages;
  if (!first) return undefined;
  const restarted = first.value.restarted === true;
  const jobs = new Map<string, Job>();
  for (const page of pages) for (const job of page.value.jobs) jobs.set(job.id, job);
  const offset = restarted ? 0 : first.param.offset;
  return {
    ...first,
    dropped: pages.flatMap((page) => page.dropped),
    part: partOf(pages, offset + jobs.size),
    value: {
      jobs: [...jobs.values()],
      offset,
      total: first.value.total,
      atLeast: first.value.atLeast === true,
      facets: first.value.facets,
      near: first.value.near === true,
      restarted,
    },
  };
}
