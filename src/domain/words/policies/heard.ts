import { type NearSounds, nearSounds, type SoundsOf } from '../nearSounds.ts';
import { askedOf, askedPiece } from './asked.ts';
import { essenceOf } from './essence.ts';
import { type PieceIndex, piecesOfRuns } from './pieceIndex.ts';
import type { Asked } from './score.ts';

/** The pieces of an index by their sound. */
interface Sounds {
  /** The sound of a sign; the sign itself if it has none. */
  readonly of: (sign: string) => string;
  /** The pairs that sound so: `shi ye`. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
  readonly syllables: ReadonlySet<string>;
  /** Short phrases, for letters that abbreviate one or miss a key. */
  readonly phrases: NearSounds;
}

const prepared = new WeakMap<PieceIndex, Sounds>();
/** Longer phrases are abbreviated by nobody. */
const SHORT = 8;
const LONGEST_SYLLABLE = 6;
const MAX_READINGS = 6;

function soundsOfIndex(index: PieceIndex, soundsOf: SoundsOf): Sounds {
  const known = prepared.get(index);
  if (known) return known;
  const cache = new Map<string, string>();
  const of = (sign: string) => {
    const sound = cache.get(sign) ?? merged(/\p{Script=Han}/u.test(sign) ? soundsOf(sign).join('') : sign);
    cache.set(sign, sound);
    return sound;
  };
  const pairs = new Map<string, string[]>();
  for (const piece of index.numbers.keys()) {
    const [first, second] = piece.split(' ');
    if (first === undefined || second === undefined) continue;
    const key = `${of(first)} ${of(second)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), piece]);
  }
  const short = index.fields.flatMap(({ isPhrase, text }) =>
    isPhrase && text.length <= SHORT && /^\p{Script=Han}{2,}$/u.test(text) ? [text] : [],
  );
  const syllables = new Set([...cache.values()].filter((sound) => /^[a-z]+$/.test(sound)));
  const made = { of, pairs, syllables, phrases: nearSounds([...new Set(short)], soundsOf) };
  prepared.set(index, made);
  return made;
}

/** Sounds that many people do not tell apart are one. */
const merged = (sound: string) =>
  sound.replace(/zh/g, 'z').replace(/ch/g, 'c').replace(/sh/g, 's').replace(/ng/g, 'n');

const isLetters = (sign: string) => /^[a-z]+$/.test(sign);

/** What a query may mean by its sound; nothing if all of it is known as it is written. */
export function heardReadings(
  index: PieceIndex,
  runs: readonly (readonly string[])[],
  soundsOf: SoundsOf,
): readonly (readonly Asked[])[] {
  const pieces = piecesOfRuns(runs);
  if ([...pieces].every((piece) => index.numbers.has(piece))) return [];
  const sounds = soundsOfIndex(index, soundsOf);
  return [
    ...abbreviations(runs, sounds).map((meant) => askedOf(index, meant)),
    ...runsHeard(index, runs, sounds),
  ];
}

/** The runs with a phrase for letters that sound like it or abbreviate it; syllables that stand apart are one word. */
function abbreviations(
  runs: readonly (readonly string[])[],
  { phrases }: Sounds,
): readonly (readonly (readonly string[])[])[] {
  const isSpelled = runs.flat().every(isLetters);
  const typed = isSpelled ? [[runs.flat().join('')]] : runs;
  const letters = typed.flat().find((sign) => sign.length > 1 && isLetters(sign));
  if (letters === undefined) return [];
  return phrases
    .like(letters)
    .slice(0, MAX_READINGS)
    .map((phrase) =>
      typed.flatMap((run) => essenceOf(run.map((sign) => (sign === letters ? phrase : sign)).join(''))),
    );
}

/** The runs with letters as syllables, and pairs that nobody wrote as those that sound so. */
function runsHeard(
  index: PieceIndex,
  runs: readonly (readonly string[])[],
  sounds: Sounds,
): readonly (readonly Asked[])[] {
  // Syllables that are typed with spaces between them are one word.
  const isSpelled = runs.every((run) => run.length === 1 && /^[a-z]+$/.test(run[0] ?? ''));
  const joined = isSpelled ? [runs.flat()] : runs;
  const asked = joined.flatMap((run) => {
    const tokens = run.flatMap((sign) =>
      /^[a-z]{2,}$/.test(sign) && !index.numbers.has(sign)
        ? syllablesOf(merged(sign), sounds.syllables)
        : [sign],
    );
    return [...piecesOfRuns([tokens])].map((piece) => soundingLike(piece, index, sounds));
  });
  return asked.some(({ any }) => any.length > 0) ? [asked] : [];
}

/** A piece as it is written, or as the pairs that sound so. Who writes a sign of the same sound writes the other one right. */
function soundingLike(piece: string, index: PieceIndex, sounds: Sounds): Asked {
  const [first = '', second] = piece.split(' ');
  const typed = askedPiece(index, piece);
  if (index.numbers.has(piece)) return typed;
  // A syllable alone may be any of many signs.
  if (second === undefined) return sounds.syllables.has(first) ? { any: [piece], weight: 0 } : typed;
  const pairs = sounds.pairs.get(`${sounds.of(first)} ${sounds.of(second)}`) ?? [];
  const any = pairs.filter((pair) => {
    const [one, other] = pair.split(' ');
    return isLetters(first) || isLetters(second) || one === first || other === second;
  });
  return any.length > 0 ? { any, weight: Math.min(...any.map(index.weightOf)) } : typed;
}

/** Letters as the fewest syllables; as they are if they are none. */
function syllablesOf(letters: string, syllables: ReadonlySet<string>): readonly string[] {
  const ways: (readonly string[] | undefined)[] = [[]];
  for (let to = 1; to <= letters.length; to += 1) {
    for (let from = Math.max(0, to - LONGEST_SYLLABLE); from < to; from += 1) {
      const before = ways[from];
      const syllable = letters.slice(from, to);
      if (!before || !syllables.has(syllable)) continue;
      if (!ways[to] || before.length + 1 < (ways[to]?.length ?? 0)) ways[to] = [...before, syllable];
    }
  }
  return ways[letters.length] ?? [letters];
}
