import { isRecord } from '../../reading/looseValues.ts';
import { refuseTooMany } from '../../reading/readRows.ts';

/** Something that claims to be an ad, and where it was. */
export interface Found {
  readonly path: string;
  readonly row: unknown;
}

/** Where ads may be inside of what is no ad itself. */
const CONTAINERS = ['@graph', 'itemListElement', 'dataFeedElement', 'item', 'mainEntity'] as const;

/**
 * Every JobPosting in a piece of JSON-LD: alone, in lists, in an `@graph`, an ItemList or a DataFeed. Other things are
 * passed over; an empty place in a list is a broken ad.
 *
 * @throws {Failure} `malformed` for more than 100 000
 */
export function findPostings(root: unknown, at = ''): readonly Found[] {
  const found: Found[] = [];
  const open: Found[] = [{ path: at, row: root }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, row } = next;
    if (Array.isArray(row)) {
      for (let index = row.length - 1; index >= 0; index -= 1)
        open.push({ path: `${path}[${index}]`, row: row[index] });
    } else if (row === null || isPosting(row)) found.push(next);
    else if (isRecord(row)) {
      for (const key of CONTAINERS.toReversed())
        if (key in row) open.push({ path: `${path}${path && '.'}${key}`, row: row[key] });
    }
    refuseTooMany(found.length);
  }
  return found;
}

/** `JobPosting`, `schema:JobPosting`, `https://schema.org/JobPosting`, or one of several types. */
function isPosting(row: unknown): boolean {
  if (!isRecord(row)) return false;
  const types: readonly unknown[] = Array.isArray(row['@type']) ? row['@type'] : [row['@type']];
  return types.some((type) => typeof type === 'string' && /(?:^|[:/#])JobPosting$/.test(type));
}
