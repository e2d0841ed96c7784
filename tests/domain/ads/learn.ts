import {
  LEARNED_CODES,
  type LearnedCode,
  runsOf,
  STEPS,
  type StoredTable,
} from '../../../src/domain/ads/likeness.ts';
import type { Said } from './adSentences.ts';

/** How many runs are kept of each code: the more ways there are of saying it, the more. */
const KEPT: Readonly<Record<LearnedCode, number>> = {
  fee: 2600,
  hype: 4000,
  sex: 2000,
  family: 1500,
  age: 1200,
};
const SEEN_LEAST = 3;
const ROUNDS = 30;
const RATE = 0.3;
const SHRINK = 2e-4;

const isJudged = ({ codes }: Said) => LEARNED_CODES.some((code) => codes.includes(code));

/** A sentence, what is wrong with it, and what may be: of that it teaches nothing. */
interface Lesson extends Said {
  readonly maybe: Said['codes'];
}

/**
 * Of an ad with several sentences it is not said which one is meant: each may be, and says nothing else that is wrong.
 */
function lessonsOf(said: Said): readonly Lesson[] {
  const parts = said.text.split(/[。；！!？?\n]+/).filter((part) => part.trim() !== '');
  if (!isJudged(said)) return parts.map((text) => ({ text, codes: [], maybe: [] }));
  const isWhole = said.text.includes('\n') || parts.length > 3;
  return isWhole ? parts.map((text) => ({ text, codes: [], maybe: said.codes })) : [{ ...said, maybe: [] }];
}

/** A sequence of numbers from 0 to 1 that is the same each time. */
function createRandom(): () => number {
  let state = 7;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

interface Learned {
  readonly start: number;
  readonly weights: Float64Array;
}

/**
 * Learns from labelled sentences how like a sentence is to those that ask for money, lure, or limit by sex, family or
 * age. A logistic regression (AdaGrad) over runs of signs; of each code the runs that weigh most are kept. It gives the
 * same tables for the same sentences.
 */
export function learnAds(all: readonly Said[]): Readonly<Record<LearnedCode, StoredTable>> {
  const lessons = all.flatMap(lessonsOf);
  const runsOfLesson = lessons.map(({ text }) => runsOf(text));
  const seen = new Map<string, number>();
  for (const run of runsOfLesson.flat()) seen.set(run, (seen.get(run) ?? 0) + 1);
  const vocabulary = [...seen].filter(([, times]) => times >= SEEN_LEAST).map(([run]) => run);
  const places = new Map(vocabulary.map((run, place) => [run, place]));
  const rows = runsOfLesson.map((runs) => ({
    length: runs.length,
    places: Int32Array.from(runs.flatMap((run) => places.get(run) ?? [])),
  }));

  /** Fits the weights of a code, of some runs only where `only` is given. */
  function learnWeights(code: LearnedCode, only?: ReadonlySet<number>): Learned {
    const random = createRandom();
    const weights = new Float64Array(vocabulary.length);
    const moved = new Float64Array(vocabulary.length).fill(0.1);
    const used = rows.map((row) => (only ? row.places.filter((place) => only.has(place)) : row.places));
    const order = [...rows.keys()].filter((index) => !lessons[index]?.maybe.includes(code));
    let start = -1;
    const at = (numbers: Float64Array, place: number) => numbers[place] ?? 0;

    for (let round = 0; round < ROUNDS; round += 1) {
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = Math.floor(random() * (last + 1));
        [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
      }
      for (const index of order) {
        const runs = used[index];
        if (!runs) continue;
        const scale = 1 / Math.sqrt(rows[index]?.length ?? 1);
        let sum = 0;
        for (const place of runs) sum += at(weights, place);
        const likely = 1 / (1 + Math.exp(-(start + sum * scale)));
        const wrong = likely - (lessons[index]?.codes.includes(code) ? 1 : 0);
        for (const place of runs) {
          moved[place] = at(moved, place) + (wrong * scale) ** 2;
          const rate = RATE / Math.sqrt(at(moved, place));
          const next = at(weights, place) - rate * wrong * scale;
          weights[place] = Math.sign(next) * Math.max(Math.abs(next) - rate * SHRINK, 0);
        }
        start -= 0.02 * wrong;
      }
    }
    return { start, weights };
  }

  /** The runs that weigh most, by their weight and how often they are seen. */
  function heaviest({ weights }: Learned, count: number): ReadonlySet<number> {
    const worth = (place: number) =>
      Math.abs(weights[place] ?? 0) * Math.sqrt(Math.sqrt(seen.get(vocabulary[place] ?? '') ?? 0));
    return new Set([...vocabulary.keys()].sort((a, b) => worth(b) - worth(a)).slice(0, count));
  }

  function learn(code: LearnedCode) {
    const some = learnWeights(code, heaviest(learnWeights(code), KEPT[code] * 3));
    const { start, weights } = learnWeights(code, heaviest(some, KEPT[code]));
    const bySteps = new Map<number, string[]>();
    for (const [place, run] of vocabulary.entries()) {
      const steps = Math.round((weights[place] ?? 0) * STEPS);
      if (steps !== 0) bySteps.set(steps, [...(bySteps.get(steps) ?? []), run]);
    }
    const runs = [...bySteps]
      .sort(([a], [b]) => a - b)
      .map(([steps, kept]) => [steps, kept.join(' ')] as const);
    return { start: Number(start.toFixed(3)), runs: Object.fromEntries(runs) };
  }

  return {
    fee: learn('fee'),
    hype: learn('hype'),
    sex: learn('sex'),
    family: learn('family'),
    age: learn('age'),
  };
}
