import { queryWords } from '../../searchText.ts';
import { tellingWords } from './essence.ts';
import { type Filtered, mayHave } from './filtered.ts';

/** The points of a policy that has the words as they are, by where: in a phrase, in what one gets, in the text. */
const POINTS = [0.6, 0.4, 0.2] as const;

/** What all policies say, as it is compared: phrases, gain, text. */
export type Places = readonly [phrases: Filtered, gain: Filtered, text: Filtered];

/** For each policy, the points for having all words as they are typed, or all that say something; 0 without. */
export function exactPoints(places: Places, query: string): Float64Array {
  const typed = queryWords(query);
  const points = pointsFor(places, typed);
  if (points.some((one) => one > 0)) return points;
  const telling = tellingWords(query);
  const isSame = telling.length === typed.length && telling.every((word, nth) => word === typed[nth]);
  // A single sign that is left of a sentence stands in many documents.
  const isLoose = telling.some((word) => word.length < 2);
  return isSame || isLoose ? points : pointsFor(places, telling);
}

/** The least over the words of the best place of each. */
function pointsFor(places: Places, words: readonly string[]): Float64Array {
  const count = places[0].texts.length;
  const least = new Float64Array(count).fill(words.length === 0 ? 0 : POINTS[0]);
  for (const word of words) {
    const may = places.map((place) => mayHave(place, word));
    const [phrases, gain, text] = may;
    for (let nth = 0; nth < count; nth += 1) {
      const block = nth >> 5;
      if ((nth & 31) === 0 && ((phrases?.[block] ?? 0) | (gain?.[block] ?? 0) | (text?.[block] ?? 0)) === 0) {
        least.fill(0, nth, nth + 32);
        nth += 31;
        continue;
      }
      if (least[nth] === 0) continue;
      let place = 0;
      while (place < places.length && !has(places[place], may[place], nth, word)) place += 1;
      least[nth] = Math.min(least[nth] ?? 0, POINTS[place] ?? 0);
    }
  }
  return least;
}

const has = (place: Filtered | undefined, may: Uint32Array | undefined, nth: number, word: string) =>
  (((may?.[nth >> 5] ?? 0) >>> (nth & 31)) & 1) === 1 && place?.texts[nth]?.includes(word) === true;
