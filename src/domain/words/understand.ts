import { normalise } from '../searchText.ts';
import { settleDenials } from './denials.ts';
import { TRIMMED } from './fillers.texts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part } from './meaning.ts';
import { numberAt } from './numbers.ts';

/** A longer query is cut: nobody types one. */
const MAX_LENGTH = 200;

/**
 * What a resident means by a query: occupations, conditions, towns and amounts. Words that say nothing of the job are
 * left out, and the others stay words. Takes the longest match at each place; linear in the text.
 */
export function understand(query: string, lexicon: Lexicon): readonly Part[] {
  const text = spaced(query).slice(0, MAX_LENGTH);
  const parts: Part[] = [];
  let wordFrom = 0;
  const endWord = (to: number) => {
    const word = trimmed(text.slice(wordFrom, to).replace(/[^\p{L}\p{N}+#]+/gu, ''));
    if (word !== '') parts.push({ kind: 'word', text: word, from: wordFrom, to });
  };
  for (let at = 0; at < text.length; ) {
    const number = numberAt(text, at);
    const found = number ?? lexicon.longestAt(text, at);
    if (!found) {
      if (/[\s,，、。;；/|]/.test(text.charAt(at))) {
        endWord(at);
        wordFrom = at + 1;
      }
      at += 1;
      continue;
    }
    endWord(at);
    const to = at + found.length;
    if (found.meaning) parts.push({ ...found.meaning, text: text.slice(at, to), from: at, to });
    at = to;
    wordFrom = to;
  }
  endWord(text.length);
  return settleDenials(parts, text);
}

/** A query without the words of one of its parts. */
export function without({ from, to }: Pick<Part, 'from' | 'to'>, query: string): string {
  const text = spaced(query);
  const kept = [text.slice(0, from), text.slice(to)].map((piece) =>
    piece.replace(/^[\s,、。;/|]+|[\s,、。;/|]+$/g, ''),
  );
  return kept.filter((piece) => piece !== '').join(' ');
}

/** The normalised text, in which white space still separates words. */
const spaced = (query: string) =>
  query
    .split(/\s+/u)
    .map(normalise)
    .filter((word) => word !== '')
    .join(' ');

/** A word without signs at its ends that say nothing. */
function trimmed(word: string): string {
  let [from, to] = [0, word.length];
  while (from < to && TRIMMED.includes(word.charAt(from))) from += 1;
  while (to > from && TRIMMED.includes(word.charAt(to - 1))) to -= 1;
  return word.slice(from, to);
}
