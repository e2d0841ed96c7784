import type { Part } from '../../domain/cityApi.ts';
import { Failure, toFailure } from '../../domain/failure.ts';
import { refuseTooMany } from './readRows.ts';

/** One page of a list. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** Rows of the page that could not be read. By default, 0. */
  readonly unreadable?: number;
  /** Rows on all pages, if the city sends it. */
  readonly total?: number;
  /** Whether another page follows, if the city sends it. */
  readonly hasNext?: boolean;
}

interface Options<Row, Page> {
  /** Asks for a page, from 1. */
  ask(page: number, signal: AbortSignal): Promise<Page>;
  /** The id of a row. Rows without an id count as the same row, so that they cannot prolong the reading. */
  idOf(row: Row): string | undefined;
  /** The rows of a page that were asked for. A city may send fewer. */
  readonly pageSize: number;
  /** Milliseconds before the reading ends with what came. By default, 15 000. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

const TIMEOUT_MS = 15_000;
const MAX_PAGES = 1000;

/** The pages of a list, each without the rows of the pages before, and what was read if that is not everything. */
export interface AllPages<Row, Page> {
  readonly first: Page;
  readonly pages: readonly Page[];
  readonly rows: readonly Row[];
  readonly part?: Part;
}

/**
 * Reads every page of a list. A city may send smaller pages than it was asked for, leave out the total, ignore the page
 * number, repeat rows, or never end. Reading therefore goes by the rows that came: it ends at the total, at an empty
 * page, or at a page without a new row. What came by then is a part if rows are missing, if a later page fails, after
 * 15 seconds, and after 1,000 pages.
 *
 * @throws {Failure} of the first page; `timeout` if it does not come in 15 seconds; `malformed` if it is empty although
 *   the city counts rows, and for more than 100,000 rows
 */
export async function readPages<Row, Page extends ListPage<Row>>(
  options: Options<Row, Page>,
): Promise<AllPages<Row, Page>> {
  const { ask, idOf, pageSize, timeout = TIMEOUT_MS, signal } = options;
  const limit = deadline(timeout, signal);
  try {
    const first = await ask(1, limit.signal).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw limit.passed() ? new Failure('timeout', `no page in ${timeout} ms`) : error;
    });
    const { total } = first;
    /** Rows that came, repeated ones included, and those of them that could not be read. */
    let came = first.rows.length + (first.unreadable ?? 0);
    let unread = first.unreadable ?? 0;
    refuseTooMany(came);
    if (came === 0 && total) throw new Failure('malformed', `${total} rows are counted and none came`);
    const seen = new Set(first.rows.map(idOf));
    const pages = [first];
    let rows = first.rows;
    const partFor = (why: Part['why'], cause?: string): Part => ({ read: rows.length, total, why, cause });
    const result = (part?: Part) => ({ first, pages, rows, part });

    for (let page = 2; ; page += 1) {
      if (isComplete(pages.at(-1), rows.length + unread, total)) return result();
      if (page > MAX_PAGES) return result(partFor('limit'));
      let next: Page;
      try {
        next = await ask(page, limit.signal);
      } catch (error) {
        signal?.throwIfAborted();
        const { kind, cause } = toFailure(error);
        return result(
          limit.passed() ? partFor('deadline') : partFor('failed', `${kind}: ${String(cause ?? '')}`),
        );
      }
      refuseTooMany(came + next.rows.length);
      const unreadable = next.unreadable ?? 0;
      const added = next.rows.filter((row) => !seen.has(idOf(row)));
      if (added.length + unreadable === 0) {
        const isShort =
          total === undefined ? next.rows.length > 0 && first.rows.length >= pageSize : came < total;
        return result(isShort ? partFor(next.rows.length > 0 ? 'repeated' : 'ended') : undefined);
      }
      for (const row of added) seen.add(idOf(row));
      came += next.rows.length + unreadable;
      unread += unreadable;
      pages.push({ ...next, rows: added });
      // `push(...added)` would overflow the stack for a giant page.
      rows = rows.concat(added);
    }
  } finally {
    limit.end();
  }
}

/** Whether no page follows, as far as the different rows that came can tell. */
function isComplete(last: ListPage<unknown> | undefined, count: number, total: number | undefined): boolean {
  if (count === 0) return true;
  return total === undefined ? last?.hasNext === false : count >= total;
}

/** A signal that aborts with the caller's, and when the time is over. */
function deadline(timeout: number, signal: AbortSignal | undefined) {
  const reading = new AbortController();
  let passed = false;
  const onAbort = () => reading.abort(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(() => {
    passed = true;
    reading.abort();
  }, timeout);
  return {
    signal: reading.signal,
    passed: () => passed,
    end() {
      signal?.removeEventListener('abort', onAbort);
      clearTimeout(timer);
    },
  };
}
