import { type PieceIndex, piecesOfRuns, SIGN } from './pieceIndex.ts';
import type { Asked } from './score.ts';

/** What nobody wrote anywhere says less than its rarity: people tell stories. */
const UNKNOWN = 0.5;

/** A piece as it is written, with what it says. */
export function askedPiece(index: PieceIndex, piece: string): Asked {
  const isKnown = index.numbers.has(piece);
  return { any: [piece], weight: index.weightOf(piece) * (isKnown ? 1 : UNKNOWN) };
}

/** The pieces of runs of signs. A sign alone in its run says as much as a pair. */
export function askedOf(index: PieceIndex, runs: readonly (readonly string[])[]): readonly Asked[] {
  const alone = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])));
  return [...piecesOfRuns(runs)].map((piece) => {
    const { any, weight } = askedPiece(index, piece);
    return { any, weight: alone.has(piece) && isHan(piece) ? weight / SIGN : weight };
  });
}

const isHan = (piece: string) => /^\p{Script=Han}$/u.test(piece);
