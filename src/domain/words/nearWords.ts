import { piecesOf } from './pieces.ts';

/** Words of a lexicon, prepared for finding those that are like a word. */
export interface NearWords {
  /** The words most like it, the most like first; none if all are too different. */
  like(word: string): readonly string[];
}

/** The share of what two words say that they must have in common. */
const MIN_LIKENESS = 0.4;
/** Words that are nearly as like as the best are taken too. */
const NEARLY = 0.9;

/**
 * Two words are like each other by the signs and pairs of signs that they share. A rare one says more than one that
 * stands in many words.
 */
export function nearWords(words: readonly string[]): NearWords {
  const pieces = words.map(piecesOf);
  const frequency = new Map<string, number>();
  for (const own of pieces) for (const piece of own) frequency.set(piece, (frequency.get(piece) ?? 0) + 1);
  const weightOf = (piece: string) => {
    const times = frequency.get(piece) ?? 0;
    return (piece.length > 1 ? 2 : 1) * Math.log((words.length + 1) / (times + 0.5));
  };
  const holders = new Map<string, number[]>();
  const totals = pieces.map((own, nth) => {
    for (const piece of own) {
      const list = holders.get(piece) ?? [];
      list.push(nth);
      holders.set(piece, list);
    }
    return sum(own, weightOf);
  });

  return {
    like(word) {
      const own = piecesOf(word);
      const total = sum(own, weightOf);
      const shared = new Map<number, number>();
      for (const piece of own) {
        for (const nth of holders.get(piece) ?? []) shared.set(nth, (shared.get(nth) ?? 0) + weightOf(piece));
      }
      const likeness = [...shared].map(([nth, weight]) => ({
        word: words[nth] ?? '',
        share: (2 * weight) / (total + (totals[nth] ?? 0)),
      }));
      const best = Math.max(0, ...likeness.map(({ share }) => share));
      if (best < MIN_LIKENESS) return [];
      return likeness.filter(({ share }) => share >= best * NEARLY).map((one) => one.word);
    },
  };
}

const sum = (pieces: Iterable<string>, weightOf: (piece: string) => number) => {
  let total = 0;
  for (const piece of pieces) total += weightOf(piece);
  return total;
};
