import { isOneOf } from '../isOneOf.ts';
import { sizesInWords } from './figures.texts.ts';
import { inFigures } from './inFigures.ts';
import { inKinds, onlyKinds } from './inKinds.ts';
import learned from './learned.json' with { type: 'json' };

/** What sentences are likened to: what an ad says of this in words that no list can hold. */
export const LEARNED_CODES = ['fee', 'hype', 'sex', 'family', 'age'] as const;
export type LearnedCode = (typeof LEARNED_CODES)[number];

/** The steps in which the weights are kept. */
export const STEPS = 8;

/** Up to so many signs beside each other are looked at together. */
const LONGEST = 3;

/** Numbers by what they may mean: the age from which one may work, other ages, small numbers, pay, and what is more. */
function signOf(number: string): string {
  if (number.length > 4) return '⑤';
  if (number.length > 2) return '③';
  const value = Number(number);
  if (value >= 16 && value <= 18) return '⑯';
  return value > 18 && value <= 70 ? '②' : '①';
}

/**
 * All runs of one to three signs of a sentence, each once: as it stands, with words of a kind as one sign, and of these
 * kinds alone. Its start and its end are signs too.
 */
export function runsOf(sentence: string): readonly string[] {
  const small = inFigures(sentence.normalize('NFKC').toLowerCase()).replace(/\s+/g, '');
  const kinds = inKinds(small);
  const runs = new Set<string>();
  for (const text of [small, kinds, onlyKinds(kinds)]) {
    const signs = signsOf(text);
    for (let length = 1; length <= LONGEST; length += 1) {
      for (let at = 0; at + length <= signs.length; at += 1) runs.add(signs.slice(at, at + length));
    }
  }
  return [...runs];
}

function signsOf(text: string): string {
  const plain = sizesInWords
    .reduce((all, [words, sign]) => all.replace(words, sign), text)
    .replace(/\d+/g, signOf)
    .replace(/[^\p{L}\p{N}%+/-]+/gu, ',');
  return `^${plain}$`;
}

/** What is learned of a code: where a sentence without a known run stands, and what each run adds. */
interface Table {
  readonly start: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** A table as it is stored: the runs stand by their weight, in steps, parted by spaces. */
export interface StoredTable {
  readonly start: number;
  readonly runs: Readonly<Record<string, string>>;
}

export const readTable = ({ start, runs }: StoredTable): Table => ({
  start,
  weights: new Map(
    Object.entries(runs).flatMap(([steps, kept]) =>
      kept.split(' ').map((run) => [run, Number(steps) / STEPS] as const),
    ),
  ),
});

/** How like a sentence is to those from which a table was learned, as log-odds. */
export const likenessBy = (table: Table, sentence: string): number => likenessOfRuns(table, runsOf(sentence));

function likenessOfRuns({ start, weights }: Table, runs: readonly string[]): number {
  const sum = runs.reduce((total, run) => total + (weights.get(run) ?? 0), 0);
  return start + sum / Math.sqrt(runs.length);
}

const tables: Readonly<Record<LearnedCode, Table>> = {
  fee: readTable(learned.fee),
  hype: readTable(learned.hype),
  sex: readTable(learned.sex),
  family: readTable(learned.family),
  age: readTable(learned.age),
};

/**
 * How like a sentence is to those that say this, as log-odds: above 0 it is likelier than not. Learned from labelled
 * sentences by `npm run learn:ads` (a logistic regression over runs of signs), so that also words are understood that
 * nobody has written a pattern for.
 */
export const likeness = (code: LearnedCode, sentence: string): number => likenessBy(tables[code], sentence);

/** The same, for who asks of each code in turn: the runs of a sentence are counted once. It holds the last sentence. */
export function likenessOnce(): typeof likeness {
  let asked: { readonly sentence: string; readonly runs: readonly string[] } | undefined;
  return (code, sentence) => {
    if (sentence !== asked?.sentence) asked = { sentence, runs: runsOf(sentence) };
    return likenessOfRuns(tables[code], asked.runs);
  };
}

export const isLearned = isOneOf<LearnedCode>(LEARNED_CODES);
