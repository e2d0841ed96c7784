import { isRecord } from '../../reading/looseValues.ts';
import { refuseTooMany } from '../../reading/readRows.ts';

/** A candidate for an ad, and its path. */
export interface Found {
  readonly path: string;
  readonly row: unknown;
}

/** The fields in which other objects hold ads. */
const CONTAINERS = ['@graph', 'itemListElement', 'dataFeedElement', 'item', 'mainEntity'] as const;

/**
 * Finds every JobPosting in JSON-LD: alone, in lists, in an `@graph`, an ItemList or a DataFeed. Ignores other objects.
 * A `null` in a list counts as a broken ad.
 *
 * @throws {Failure} `malformed` for more than 100 000
 */
export function findPostings(root: unknown, at = ''): readonly Found[] {
  const found: Found[] = [];
  const pending: Found[] = [{ path: at, row: root }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { path, row } = next;
    if (Array.isArray(row)) {
      for (let index = row.length - 1; index >= 0; index -= 1)
        pending.push({ path: `${path}[${index}]`, row: row[index] });
    } else if (row === null || isPosting(row)) found.push(next);
    else if (isRecord(row)) {
      for (const key of CONTAINERS.toReversed())
        if (key in row) pending.push({ path: `${path}${path && '.'}${key}`, row: row[key] });
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
