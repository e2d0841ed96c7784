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

/** What a scoring writes and the next one uses again: it is as long as the index. */
interface Desk {
  readonly shared: Float64Array;
  /** The turn in which a field was reached last; turns are never used again. */
  readonly seenIn: Int32Array;
  readonly touched: Int32Array;
  readonly best: Uint8Array;
  readonly reached: Int32Array;
  turn: number;
}

const desks = new WeakMap<PieceIndex, Desk>();

function deskOf(index: PieceIndex): Desk {
  const { documents, points } = index;
  const desk = desks.get(index) ?? {
    shared: new Float64Array(points.length),
    seenIn: new Int32Array(points.length),
    touched: new Int32Array(points.length),
    best: new Uint8Array(documents),
    reached: new Int32Array(documents),
    turn: 0,
  };
  desks.set(index, desk);
  return desk;
}

/** Scores all documents; looks only at fields that share something with the query. */
export function scoreAll(index: PieceIndex, asked: readonly Asked[]): Scores {
  const { documents, numbers, starts, holders, ownerStarts, owners, points, totals } = index;
  const words = new Float64Array(documents);
  const phrase = new Float64Array(documents);
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { words, phrase };

  const desk = deskOf(index);
  const { shared, seenIn, touched, best, reached } = desk;
  const before = desk.turn;
  let touches = 0;
  for (const { any, weight } of asked) {
    desk.turn += 1;
    const { turn } = desk;
    let count = 0;
    for (const piece of any) {
      const number = numbers.get(piece);
      if (number === undefined) continue;
      for (let at = starts[number] ?? 0, end = starts[number + 1] ?? 0; at < end; at += 1) {
        const field = holders[at] ?? 0;
        const seen = seenIn[field] ?? 0;
        if (seen === turn) continue;
        if (seen <= before) {
          touched[touches] = field;
          touches += 1;
          shared[field] = 0;
        }
        seenIn[field] = turn;
        shared[field] = (shared[field] ?? 0) + weight;
        const own = points[field] ?? 0;
        for (let nth = ownerStarts[field] ?? 0, last = ownerStarts[field + 1] ?? 0; nth < last; nth += 1) {
          const owner = owners[nth] ?? 0;
          const most = best[owner] ?? 0;
          if (own <= most) continue;
          if (most === 0) {
            reached[count] = owner;
            count += 1;
          }
          best[owner] = own;
        }
      }
    }
    const share = weight / MOST_POINTS / total;
    for (let nth = 0; nth < count; nth += 1) {
      const owner = reached[nth] ?? 0;
      words[owner] = (words[owner] ?? 0) + share * (best[owner] ?? 0);
      best[owner] = 0;
    }
  }
  for (let at = 0; at < touches; at += 1) {
    const field = touched[at] ?? 0;
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
