/** The syllables of a text in plain letters, without tones: 焊工 is `han`, `gong`. A sign without a sound is itself. */
export type SoundsOf = (text: string) => readonly string[];

/** Words of a lexicon by their sound, for what is typed in letters or with a sign of the same sound. */
export interface NearSounds {
  /** The words that sound like it, or that its letters abbreviate; none if there are none. */
  like(word: string): readonly string[];
}

/** Sounds that many people do not tell apart. */
const merged: readonly (readonly [RegExp, string])[] = [
  [/zh/g, 'z'],
  [/ch/g, 'c'],
  [/sh/g, 's'],
  [/ng/g, 'n'],
];
/** With fewer letters, words are too like each other for a slip: of what is typed in letters, and of signs. */
const LEAST_FOR_SLIP = { letters: 5, signs: 8 } as const;

export function nearSounds(words: readonly string[], soundsOf: SoundsOf): NearSounds {
  const byKey = new Map<string, Set<string>>();
  const add = (key: string, word: string) => byKey.set(key, (byKey.get(key) ?? new Set()).add(word));
  const keys = new Map<string, string>();
  const exact = new Map<string, string>();
  for (const word of words) {
    const sounds = soundsOf(word);
    const key = mergedOf(sounds.join(''));
    keys.set(word, key);
    exact.set(word, sounds.join(''));
    add(key, word);
    if (sounds.length > 1) add(`:${sounds.map((sound) => sound.charAt(0)).join('')}`, word);
  }
  return {
    like(word) {
      const isLetters = /^[a-z]+$/.test(word);
      const sounds = soundsOf(word).join('');
      const key = mergedOf(sounds);
      const same = byKey.get(key) ?? (isLetters ? byKey.get(`:${word}`) : undefined);
      const heard = [...(same ?? [])].filter(
        (one) => isLetters || exact.get(one) === sounds || sharedSigns(one, word) > 0,
      );
      if (heard.length > 0) return heard;
      if (key.length < LEAST_FOR_SLIP[isLetters ? 'letters' : 'signs']) return [];
      const begun = isLetters ? words.filter((one) => keys.get(one)?.startsWith(key)) : [];
      if (begun.length > 0) return begun;
      const isLike = (one: string) => isLetters || 2 * sharedSigns(one, word) > word.length;
      return words.filter((one) => isOneSlip(keys.get(one) ?? '', key) && isLike(one));
    },
  };
}

/** Who writes a sign of the same sound writes the other signs of the word right. */
const sharedSigns = (a: string, b: string) => [...a].filter((sign) => b.includes(sign)).length;

const mergedOf = (letters: string) => merged.reduce((text, [from, to]) => text.replace(from, to), letters);

/** Whether one letter is wrong, missing or too many, or two neighbours are in the wrong order. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(from, endA), b.slice(from, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
