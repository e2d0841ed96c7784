/** What sources share that search, count and page more jobs than a device can read. */
import type { Answer } from '../../domain/cityApi.ts';
import { Failure } from '../../domain/failure.ts';
import type { JobPage } from '../../domain/jobSearch.ts';
import type { SourceQuery } from '../sources/source.ts';

/** The jobs of a page when the query does not say it. */
export const PAGE_SIZE = 20;

type Found = Omit<JobPage, 'page' | 'pageSize' | 'atLeast' | 'near'> & {
  /** How many rows came, with those that cannot be read. */
  readonly rows: number;
  readonly atLeast?: boolean | null;
  readonly near?: boolean | null;
};

/**
 * What a source found, as a page of the query.
 *
 * @throws {Failure} `malformed` if jobs are counted and none came
 */
export function searchedPage(
  { page = 1, pageSize = PAGE_SIZE, cursor }: SourceQuery,
  { rows, atLeast, near, ...found }: Found,
): JobPage {
  if (cursor === undefined && found.total > 0 && rows === 0)
    throw new Failure('malformed', `${found.total} jobs are counted and none came`);
  return { ...found, page, pageSize, ...(atLeast && { atLeast }), ...(near && { near }) };
}

/**
 * Asks for a page. A cursor that has expired is a 410 or a 404: the search is then asked from its start, and the page
 * says so.
 */
export async function orRestarted(
  query: SourceQuery,
  ask: (query: SourceQuery) => Promise<Answer<JobPage>>,
): Promise<Answer<JobPage>> {
  const { cursor, ...start } = query;
  try {
    return await ask(query);
  } catch (error) {
    const isExpired = cursor !== undefined && error instanceof Failure && error.kind === 'missing';
    if (!isExpired) throw error;
    const answer = await ask(start);
    return { ...answer, value: { ...answer.value, restarted: true } };
  }
}
