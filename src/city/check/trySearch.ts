import type { Answer } from '../../domain/cityApi.ts';
import type { Job } from '../../domain/job.ts';
import { JOB_FILTERS, type JobFilterName } from '../../domain/jobFilters.ts';
import type { JobPage } from '../../domain/jobSearch.ts';
import { distinctCodes } from '../reading/distinctCodes.ts';
import type { Source } from '../sources/source.ts';

/** How a source searches that has too many jobs to be read. */
export interface SearchReport {
  /** The jobs that it counts. */
  readonly total: number;
  /** Whether there are more than `total`. */
  readonly atLeast: boolean;
  /** Filters for which it counts nothing: they are not offered. `rings` are distances. */
  readonly uncounted: readonly (JobFilterName | 'rings')[];
  /** Jobs of a page that the pages before had already. */
  readonly repeated: number;
}

const PAGES = 3;
const PAGE_SIZE = 100;
const RING_METRES = 1000;

/**
 * Reads the first pages of a search by their cursors, and one page around the first job that has a place.
 *
 * @throws {Failure} of any of these searches
 */
export async function trySearch(
  search: NonNullable<Source['searchJobs']>,
): Promise<Answer<readonly Job[]> & { readonly search: SearchReport }> {
  const pages: Answer<JobPage>[] = [];
  let cursor: string | null | undefined;
  while (pages.length < PAGES && cursor !== null) {
    const page = await search({ pageSize: PAGE_SIZE, ...(cursor !== undefined && { cursor }) });
    pages.push(page);
    cursor = page.value.next ?? null;
  }
  const rows = pages.flatMap(({ value }) => value.jobs);
  const jobs = new Map(rows.map((job) => [job.id, job]));
  const near = rows.find(({ place }) => place)?.place;
  const around = near && (await search({ near, rings: [RING_METRES], sort: 'travel', pageSize: 1 }));
  const [first] = pages;
  const { total = 0, atLeast = false, facets = { rings: [] } } = first?.value ?? {};
  return {
    value: [...jobs.values()],
    sample: first?.sample ?? false,
    asOf: first?.asOf,
    dropped: pages.flatMap(({ dropped }) => dropped),
    unknownCodes: distinctCodes(pages.flatMap(({ unknownCodes = [] }) => unknownCodes)),
    missing: first?.missing,
    search: {
      total,
      atLeast,
      uncounted: [
        ...JOB_FILTERS.filter((name) => facets[name] === undefined),
        ...(around?.value.facets.rings.length ? [] : ['rings' as const]),
      ],
      repeated: rows.length - jobs.size,
    },
  };
}
