import { radicals } from './searchText.texts.ts';

/**
 * What a reader does not see: zero-width and direction marks, soft hyphens, variation selectors, enclosing marks, blank
 * letters, control and private-use characters, half surrogates.
 */
const UNSEEN = /(?!\s)[\p{Default_Ignorable_Code_Point}\p{C}\p{Me}\u2800]|\ufeff/gu;
const RADICALS = /[\u2e80-\u2ef3]/gu;
const characters = [...radicals];
const readAs = new Map(
  characters.flatMap((sign, nth) => (nth % 2 === 0 ? [[sign, characters[nth + 1]]] : [])),
);
/** Texts of these characters only are as they look: most are, and need no work. */
const PLAIN = /^[\n\x20-\x7e\u4e00-\u9fff]*$/;

/**
 * The text as it looks: without what nobody sees, full-width and compatibility forms as usual characters, one space for
 * any white space, none at the ends. Words come into a search box from web pages, chats and PDFs.
 */
export function asSeen(text: string): string {
  return foldForms(text).replace(/\s+/gu, ' ').trim();
}

function foldForms(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .replace(RADICALS, (sign) => readAs.get(sign) ?? sign);
}

/** Chinese words as they are written most: nothing is left to do. */
const NORMAL = /^[\u4e00-\u9fff]*$/;

/** Normalises a text for comparison: folds forms of characters, lowers case, removes white space. */
export function normalise(text: string): string {
  if (NORMAL.test(text)) return text;
  return foldForms(text).toLowerCase().replace(/\s+/gu, '');
}

/** The words of a query, normalised; separated by white space or Chinese punctuation. */
export function queryWords(query: string): readonly string[] {
  return foldForms(query)
    .split(/[\s,，、。;；]+/u)
    .map(normalise)
    .filter((word) => word.length > 0);
}

/** One field of a document, and the weight of a hit in it. */
export interface Field {
  readonly text: string;
  readonly weight: number;
}

export interface Indexed<T> {
  readonly item: T;
  readonly fields: readonly Field[];
}

/** Prepares documents for `searchText`: normalises every field once. */
export function indexText<T>(
  items: readonly T[],
  fieldsOf: (item: T) => readonly Field[],
): readonly Indexed<T>[] {
  return items.map((item) => ({
    item,
    fields: fieldsOf(item).map((field) => ({ text: normalise(field.text), weight: field.weight })),
  }));
}

/** The share of the query's letter pairs that a similar document must contain. */
const MIN_SHARE = 0.6;

/**
 * The documents that are similar to the query, the most similar first. They contain most of the query's pairs of adjacent
 * letters. 社保补贴 is similar to 社会保险补贴.
 */
export function nearText<T>(index: readonly Indexed<T>[], query: string): readonly T[] {
  const pairs = queryWords(query).flatMap(pairsOf);
  if (pairs.length === 0) return [];
  return index
    .map(({ item, fields }) => {
      const found = pairs.filter((pair) => fields.some(({ text }) => text.includes(pair)));
      const weight = Math.max(0, ...found.map((pair) => weightOf(fields, pair)));
      return { item, share: found.length / pairs.length, weight };
    })
    .filter(({ share }) => share >= MIN_SHARE)
    .sort((a, b) => b.share - a.share || b.weight - a.weight)
    .map(({ item }) => item);
}

function pairsOf(word: string): readonly string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, nth) => `${letters[nth]}${letter}`);
}

const weightOf = (fields: readonly Field[], part: string) =>
  Math.max(0, ...fields.filter(({ text }) => text.includes(part)).map(({ weight }) => weight));

/** Pairs of a colloquial word and the word that documents use. */
export type Synonyms = readonly (readonly [said: string, written: string])[];

/**
 * The documents that contain every word of the query, the best first. An empty query returns all documents in order.
 * A word may stand anywhere in a field, because Chinese has no word boundaries.
 *
 * @param synonyms other spellings for parts of a word. By default, none
 */
export function searchText<T>(
  index: readonly Indexed<T>[],
  query: string,
  synonyms: Synonyms = [],
): readonly T[] {
  const words = queryWords(query);
  if (words.length === 0) return index.map(({ item }) => item);
  const variantsByWord = new Map(words.map((word) => [word, variantsOf(word, synonyms)]));
  const scored: { item: T; score: number }[] = [];
  for (const { item, fields } of index) {
    let score = 0;
    let all = true;
    for (const word of words) {
      const variants = variantsByWord.get(word) ?? [word];
      let best = 0;
      for (const field of fields) {
        if (field.weight > best && variants.some((variant) => field.text.includes(variant)))
          best = field.weight;
      }
      if (best === 0) {
        all = false;
        break;
      }
      score += best;
    }
    if (all) scored.push({ item, score });
  }
  return scored.sort((a, b) => b.score - a.score).map(({ item }) => item);
}

/** The word, and the word with each of its synonyms replaced. */
function variantsOf(word: string, synonyms: Synonyms): readonly string[] {
  const others = synonyms.filter(([said]) => word.includes(said));
  return [word, ...others.map(([said, written]) => word.replace(said, written))];
}
