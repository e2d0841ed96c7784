import type { Part } from '../../domain/cityApi.ts';
import { Failure, toFailure } from '../../domain/failure.ts';
import { pagesAhead } from './pagesAhead.ts';
import { refuseTooMany } from './readRows.ts';

/** One page of a list. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** Rows of the page that could not be read. By default, 0. */
  readonly unreadable?: number;
  /** Rows on all pages, if the city sends it. */
  readonly total?: number;
  /** Rows that a page may have, if the city sends it. */
  readonly size?: number;
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
  /** Whether the city may count its pages from 0. By default, it counts from 1. */
  readonly maybeFromZero?: boolean;
  /** Milliseconds before the reading ends with what came. By default, 15 000. */
  readonly timeout?: number;
  /** How many requests had to be sent again so far, as after a 429. By default, none. */
  retries?(): number;
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
 * Reads every page of a list. A city may send smaller pages than it was asked for, leave out the total, count only the
 * rows of a page, count pages from 0, ignore the page number, repeat rows, or never end. Reading therefore goes by the
 * rows that came: it ends at the total, at an empty page, or at a page without a new row. What came by then is a part if
 * rows are missing, if a later page fails, after 15 seconds, and after 1,000 pages.
 *
 * @throws {Failure} of the first page; `timeout` if it does not come in 15 seconds; `malformed` if no row comes although
 *   the city counts rows, and for more than 100,000 rows
 */
export async function readPages<Row, Page extends ListPage<Row>>(
  options: Options<Row, Page>,
): Promise<AllPages<Row, Page>> {
  const { ask, timeout = TIMEOUT_MS, maybeFromZero = false, signal } = options;
  const limit = deadline(timeout, signal);
  try {
    const first = await ask(1, limit.signal).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw limit.passed() ? new Failure('timeout', `no page in ${timeout} ms`) : error;
    });
    const list = startList(first, options);
    const askAhead = pagesAhead(
      (page) => ask(page, limit.signal),
      Math.min(list.pageCount(), MAX_PAGES),
      options.retries,
    );
    for (let page = 2; !list.isComplete(); page += 1) {
      if (page > MAX_PAGES) return list.upTo('limit');
      let next: Page;
      try {
        next = await askAhead(page);
      } catch (error) {
        signal?.throwIfAborted();
        if (list.isCounted()) return list.upTo();
        const { kind, cause } = toFailure(error);
        return limit.passed()
          ? list.upTo('deadline')
          : list.upTo('failed', `${kind}: ${String(cause ?? '')}`);
      }
      if (list.add(next)) continue;
      if (next.rows.length === 0) break;
      return list.upTo(list.isShort() || list.mayGoOn() ? 'repeated' : undefined);
    }
    if (list.isShort() && maybeFromZero) {
      const zero = await ask(0, limit.signal).catch(() => undefined);
      signal?.throwIfAborted();
      if (zero) list.add(zero);
    }
    return list.upTo(list.isShort() ? 'ended' : undefined);
  } finally {
    limit.end();
  }
}

/** Collects the pages of a list, and knows what is missing. */
function startList<Row, Page extends ListPage<Row>>(first: Page, { idOf, pageSize }: Options<Row, Page>) {
  const pages = [first];
  let rows = first.rows;
  let { total } = first;
  const seen = new Set(rows.map(idOf));
  /** Rows that came, repeated ones included, and those of them that could not be read. */
  let unread = first.unreadable ?? 0;
  let came = rows.length + unread;
  refuseTooMany(came);

  /** Whether the city counts exactly the different rows that came. */
  const isCounted = () => total === seen.size + unread;
  /** Whether the city may count only the rows of each page. */
  const mayCountPage = () => pages.length === 1 && came > 0 && came >= (first.size ?? 0);
  /** Whether the city counts more rows than came. */
  const isShort = () => total !== undefined && came < total;

  return {
    isCounted,
    isShort,
    /** The pages of the list, if all are as long as the first. */
    pageCount: () => (came === 0 ? 1 : Math.ceil((total ?? 0) / came)),
    /** Whether more may follow a full page, because the city does not count. */
    mayGoOn: () => total === undefined && first.rows.length >= pageSize,
    /** Whether no page follows, as far as the rows that came can tell. */
    isComplete() {
      if (came === 0) return true;
      if (pages.at(-1)?.hasNext === false) return total === undefined || seen.size + unread >= total;
      return isCounted() && !mayCountPage();
    },
    /** Adds a page; `false` if it has no new row. */
    add(page: Page): boolean {
      const unreadable = page.unreadable ?? 0;
      const added = page.rows.filter((row) => !seen.has(idOf(row)));
      came += page.rows.length + unreadable;
      unread += unreadable;
      refuseTooMany(came);
      if (added.length + unreadable === 0) return false;
      // Rows that come or go meanwhile change the total. The empty page behind the end may not know it.
      total = page.total ?? total;
      for (const row of added) seen.add(idOf(row));
      pages.push({ ...page, rows: added });
      // `push(...added)` would overflow the stack for a giant page.
      rows = rows.concat(added);
      return true;
    },
    /** What was read, as a part if there is a reason. */
    upTo(why?: Part['why'], cause?: string): AllPages<Row, Page> {
      if (came === 0 && total) throw new Failure('malformed', `${total} rows are counted and none came`);
      const read = rows.length;
      const counted = total !== undefined && total < read ? undefined : total;
      return { first, pages, rows, part: why && { read, total: counted, why, cause } };
    },
  };
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
      reading.abort();
      signal?.removeEventListener('abort', onAbort);
      clearTimeout(timer);
    },
  };
}
