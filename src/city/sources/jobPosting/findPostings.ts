import { isRecord } from '../../reading/looseValues.ts';
import { refuseTooMany } from '../../reading/readRows.ts';

/** A candidate for an ad, and its path. */
export interface Found {
  readonly path: string;
  readonly row: unknown;
}

interface Place extends Found {
  /** Whether it is in a list of ads. */
  readonly ofAds: boolean;
}

/** The fields that hold a list of ads. */
const LISTS: ReadonlySet<string> = new Set([
  '@graph',
  '@included',
  'itemListElement',
  'dataFeedElement',
  'hasPart',
]);

/**
 * Finds every JobPosting in JSON-LD: alone, in lists, in an `@graph`, an ItemList or a DataFeed, as the main entity or a
 * part of a page, or anywhere else in an object that is no ad. A `null` in a list of ads counts as a broken ad.
 *
 * @throws {Failure} `malformed` for more than 100 000
 */
export function findPostings(root: unknown, at = ''): readonly Found[] {
  const found: Found[] = [];
  const pending: Place[] = [{ path: at, row: root, ofAds: true }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { path, row, ofAds } = next;
    if (Array.isArray(row)) {
      for (let index = row.length - 1; index >= 0; index -= 1)
        pending.push({ path: `${path}[${index}]`, row: row[index], ofAds });
    } else if (isPosting(row) || (row === null && ofAds)) found.push({ path, row });
    else if (isRecord(row)) {
      for (const [key, inner] of Object.entries(row).toReversed())
        if (typeof inner === 'object')
          pending.push({
            path: `${path}${path && '.'}${key}`,
            row: inner,
            ofAds: inner !== null && LISTS.has(key),
          });
    }
    refuseTooMany(found.length);
  }
  return found;
}

/** `JobPosting`, `schema:JobPosting`, `https://schema.org/JobPosting`, or one of several types. */
export function isPosting(row: unknown): boolean {
  if (!isRecord(row)) return false;
  const types: readonly unknown[] = Array.isArray(row['@type']) ? row['@type'] : [row['@type']];
  return types.some((type) => typeof type === 'string' && /(?:^|[:/#])JobPosting$/.test(type));
}
