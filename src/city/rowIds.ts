import type { CityCall } from '../domain/cityApi.ts';
import { Failure } from '../domain/failure.ts';
import type { LazySource } from './openSources.ts';

/** The ids of one kind of row, and the source that each row came from. */
export interface RowIds {
  /** The id by which the interface knows a row of a source. */
  mark(source: LazySource, id: string): string;
  /** The source of a row, and the id that the row has there. Throws `missing` for a source that is not there. */
  locate(id: string): { readonly source: LazySource; readonly id: string };
}

const MARK = '~';

/**
 * Two sources may use the same id, and a write must reach the source of its row. So where several sources answer the
 * calls about a kind of row, its ids begin with the number of their source: `1~B-7`. A single source keeps its ids.
 *
 * @param calls the calls about this kind of row. An id without a number, which was kept before there were several
 * sources, belongs to the first source that answers one of them
 */
export function rowIds(sources: readonly LazySource[], calls: readonly CityCall[]): RowIds {
  const answering = sources.filter(({ answers }) => calls.some((call) => answers.has(call)));
  const [first] = answering;
  const isSeveral = answering.length > 1;
  return {
    mark: (source, id) =>
      isSeveral && answering.includes(source) ? `${sources.indexOf(source)}${MARK}${id}` : id,
    locate(id) {
      const at = isSeveral ? id.indexOf(MARK) : -1;
      const source = at < 0 ? first : sources[Number(id.slice(0, at))];
      if (!source) throw new Failure('missing', id);
      return { source, id: id.slice(at + 1) };
    },
  };
}
