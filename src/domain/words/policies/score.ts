import type { PieceIndex } from './pieceIndex.ts';

/** One thing that a query says: any of these pieces, and how much it says. */
export interface Asked {
  readonly any: readonly string[];
  readonly weight: number;
}

/** How well each document fits, by its place in the list; 0 if it shares nothing with the query. */
export interface Scores {
  /** The best that a field has of each thing that is asked, from 0 to 1. */
  readonly words: Float64Array;
  /** The likeness to the most similar phrase, from 0 to 1. */
  readonly phrase: Float64Array;
}

export const MOST_POINTS = 3;

/** Scores all documents; looks only at fields that share something with the query. */
export function scoreAll(index: PieceIndex, asked: readonly Asked[]): Scores {
  const { documents, fields, numbers, starts, holders, ownerStarts, owners, points, totals } = index;
  const words = new Float64Array(documents);
  const phrase = new Float64Array(documents);
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { words, phrase };

  const shared = new Float64Array(fields.length);
  const seenIn = new Int32Array(fields.length);
  const best = new Uint8Array(documents);
  const reached = new Int32Array(documents);
  const touched: number[] = [];
  for (let turn = 1; turn <= asked.length; turn += 1) {
    const { any, weight } = asked[turn - 1] ?? NOTHING;
    let count = 0;
    for (const piece of any) {
      const number = numbers.get(piece);
      if (number === undefined) continue;
      for (let at = starts[number] ?? 0, end = starts[number + 1] ?? 0; at < end; at += 1) {
        const field = holders[at] ?? 0;
        const seen = seenIn[field];
        if (seen === turn) continue;
        if (seen === 0) touched.push(field);
        seenIn[field] = turn;
        shared[field] = (shared[field] ?? 0) + weight;
        const own = points[field] ?? 0;
        for (let nth = ownerStarts[field] ?? 0, last = ownerStarts[field + 1] ?? 0; nth < last; nth += 1) {
          const owner = owners[nth] ?? 0;
          const before = best[owner] ?? 0;
          if (before === 0) {
            reached[count] = owner;
            count += 1;
          }
          if (own > before) best[owner] = own;
        }
      }
    }
    for (let nth = 0; nth < count; nth += 1) {
      const owner = reached[nth] ?? 0;
      words[owner] = (words[owner] ?? 0) + (weight * (best[owner] ?? 0)) / MOST_POINTS / total;
      best[owner] = 0;
    }
  }
  for (const field of touched) {
    // Only phrases are compared as a whole.
    const own = totals[field] ?? 0;
    if (own === 0) continue;
    const likeness = (2 * (shared[field] ?? 0)) / (total + own);
    for (let nth = ownerStarts[field] ?? 0, last = ownerStarts[field + 1] ?? 0; nth < last; nth += 1) {
      const owner = owners[nth] ?? 0;
      if (likeness > (phrase[owner] ?? 0)) phrase[owner] = likeness;
    }
  }
  return { words, phrase };
}

const NOTHING: Asked = { any: [], weight: 0 };
