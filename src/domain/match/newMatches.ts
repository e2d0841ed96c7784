import type { Matching } from './match.ts';

/** The most ids of jobs that are remembered as seen. */
export const MAX_SEEN = 500;

/** Ids of the jobs that suit, as they are remembered when the resident has looked. */
export const suitingIds = ({ matches }: Matching): readonly string[] =>
  matches
    .filter(({ suits }) => suits)
    .map(({ job }) => job.id)
    .slice(0, MAX_SEEN);

/** How many jobs suit that the resident has not seen. Nothing is new before the first look. */
export function countNew(matching: Matching, seen: readonly string[] | undefined): number {
  if (!seen) return 0;
  const known = new Set(seen);
  return suitingIds(matching).filter((id) => !known.has(id)).length;
}
