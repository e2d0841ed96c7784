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
  // Full-width marks are usual too.
  const folded = text.normalize('NFKC');
  if (PLAIN.test(folded)) return folded;
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
