/** What sources share that search, count and page more jobs than a device can read. */
import type { Answer } from '../../domain/cityApi.ts';
import { Failure } from '../../domain/failure.ts';
import type { JobPage } from '../../domain/jobSearch.ts';
import type { SourceQuery } from '../sources/source.ts';

/** The jobs of a page when the query does not say it. */
export const PAGE_SIZE = 20;

type Found = Omit<JobPage, 'page' | 'pageSize' | 'atLeast' | 'near' | 'total'> & {
  /** How many jobs there are. By default, what came is a lower bound. */
  readonly total: number | undefined;
  /** How many rows came, with those that cannot be read. */
  readonly rows: number;
  readonly atLeast?: boolean | null;
  readonly near?: boolean | null;
};

/** The cursor after a row, by its place in the order, which has a value for each part; `null` where it has none. */
export const cursorAt = (sort: unknown): string | null => {
  const isPlace = Array.isArray(sort) && sort.length > 0;
  return isPlace && sort.every((value) => value === null || typeof value !== 'object')
    ? JSON.stringify(sort)
    : null;
};

/**
 * What a source found, as a page of the query. A source that counts fewer jobs than came does not know how many there
 * are: what came is then a lower bound.
 *
 * @throws {Failure} `malformed` if jobs are counted and none came, and for an empty page without a count
 */
export function searchedPage(
  { page = 1, pageSize = PAGE_SIZE, cursor }: SourceQuery,
  { rows, total: counted, atLeast, near, ...found }: Found,
): JobPage {
  if (cursor === undefined && counted !== 0 && rows === 0)
    throw new Failure('malformed', `${counted ?? 'no'} jobs are counted and none came`);
  const isShort = counted === undefined || counted < rows;
  const total = isShort ? rows : counted;
  return {
    ...found,
    total,
    page,
    pageSize,
    ...((atLeast || isShort) && { atLeast: true }),
    ...(near && { near }),
  };
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
