import type { LazySource } from '../openSources.ts';

/** The sources whose jobs are searched, and whether they are searched here, as one pool. */
export function searchedSources(sources: readonly LazySource[]) {
  const searching = sources.filter(({ answers }) => answers.has('searchJobs'));
  return { searching, pooled: searching.length > 1 || searching.some(({ listsJobs }) => listsJobs) };
}

/** The id of a job in the pool. Two sources may use the same id, so it begins with the number of its source there. */
export const pooledId = (nth: number, id: string): string => `${nth}~${id}`;

/** The id by which the interface knows a job that a source names. `undefined` if it shows no jobs of this source. */
export function jobIdOf(
  sources: readonly LazySource[],
  source: LazySource,
  id: string | undefined,
): string | undefined {
  if (id === undefined) return undefined;
  const { searching, pooled } = searchedSources(sources);
  const nth = searching.indexOf(source);
  if (nth < 0) return searching.length === 0 && source.answers.has('getJob') ? id : undefined;
  return pooled ? pooledId(nth, id) : id;
}
