import { isRecord, toText } from '../../reading/looseValues.ts';
import { refuseTooMany } from '../../reading/readRows.ts';
import type { Page } from './envelope.ts';
import { lowerKeys } from './wire.ts';

export const PAGE_SIZE = 500;
const MAX_PAGES = 1000;

/**
 * Reads every page. A city may cap the size of a page, leave out the total, or ignore the page number and send the
 * same list for ever: reading ends with the total, with an empty page, or with one that brings nothing new.
 */
export async function readPages(ask: (page: number) => Promise<Page>): Promise<Page> {
  const first = await ask(1);
  const seen = new Set(first.rows.map(idOf));
  let { rows } = first;
  let read = rows.length;
  let last = first;
  for (let page = 2; page <= MAX_PAGES && goesOn(last, first.total, read); page += 1) {
    refuseTooMany(rows.length);
    last = await ask(page);
    read += last.rows.length;
    const fresh = last.rows.filter((row) => !seen.has(idOf(row)));
    if (fresh.length === 0) break;
    for (const row of fresh) seen.add(idOf(row));
    // Spread into `push`, a giant page would overflow the stack.
    rows = rows.concat(fresh);
  }
  refuseTooMany(rows.length);
  return { ...first, rows };
}

function goesOn({ rows, hasNext }: Page, total: number | undefined, read: number): boolean {
  if (rows.length === 0 || hasNext === false) return false;
  return total === undefined || read < total;
}

/** Rows without one are all the same row: they can never keep the reading going. */
function idOf(row: unknown): string | undefined {
  if (!isRecord(row)) return undefined;
  const fields = 'acb210' in row ? row : lowerKeys(row);
  return toText(fields.acb210 ?? fields.aab001);
}
