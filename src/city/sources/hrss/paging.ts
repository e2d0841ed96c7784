import { isRecord, lowerKeys, toText } from '../../reading/looseValues.ts';
import { refuseTooMany } from '../../reading/readRows.ts';
import type { Page } from './envelope.ts';

export const PAGE_SIZE = 500;
const MAX_PAGES = 1000;

/**
 * Reads every page. A city may cap the page size, omit the total, or ignore the page number and send the same list for
 * ever. Reading therefore ends at the total, at an empty page, or at a page without new rows.
 */
export async function readPages(ask: (page: number) => Promise<Page>): Promise<Page> {
  const first = await ask(1);
  const seen = new Set(first.rows.map(idOf));
  let { rows } = first;
  let read = rows.length;
  let last = first;
  for (let page = 2; page <= MAX_PAGES && hasMore(last, first.total, read); page += 1) {
    refuseTooMany(rows.length);
    last = await ask(page);
    read += last.rows.length;
    const added = last.rows.filter((row) => !seen.has(idOf(row)));
    if (added.length === 0) break;
    for (const row of added) seen.add(idOf(row));
    // `push(...added)` would overflow the stack for a giant page.
    rows = rows.concat(added);
  }
  refuseTooMany(rows.length);
  return { ...first, rows };
}

function hasMore({ rows, hasNext }: Page, total: number | undefined, read: number): boolean {
  if (rows.length === 0 || hasNext === false) return false;
  return total === undefined || read < total;
}

/** The id of a row. Rows without an id count as the same row, so that they cannot prolong the reading. */
function idOf(row: unknown): string | undefined {
  if (!isRecord(row)) return undefined;
  const fields = 'acb210' in row ? row : lowerKeys(row);
  return toText(fields.acb210 ?? fields.aab001);
}
