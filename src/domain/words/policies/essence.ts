import { asSeen } from '../../searchText.ts';
import { listed } from '../listed.ts';
import { withDigits } from './figures.ts';
import { FILLERS } from './fillers.texts.ts';
import { SAME } from './same.texts.ts';

/** What a word is compared as; a word that says nothing as a space. */
const comparedAs = new Map<string, string>([
  ...SAME.flatMap(([word, others]) => [word, ...listed(others)].map((one) => [one, word] as const)),
  ...FILLERS.map((word) => [word, ' '] as const),
]);
/** The longest first, so that it is taken where several begin. */
const WORDS = new RegExp([...comparedAs.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** A run of letters and digits, or one other sign that is read. */
const TOKEN = /[a-z0-9]+(?:[.+][a-z0-9]+)*|[^\s\p{P}\p{S}]/gu;

/** The signs of a text, in runs between what separates words; a run of letters or digits is one sign. */
export const runsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/[^\p{L}\p{N}.+]+/u)
    .map((run) => run.match(TOKEN) ?? [])
    .filter((run) => run.length > 0);

/** The signs of a text in runs, without the words that say nothing of the matter. What only has such words is kept. */
export function essenceOf(text: string): readonly (readonly string[])[] {
  const words = withDigits(normaliseWords(text));
  const kept = runsOf(words.replace(WORDS, (word) => comparedAs.get(word) ?? word));
  return kept.length > 0 ? kept : runsOf(words);
}

/** The words of a text as they are typed, without those that say nothing of the matter. */
export function tellingWords(text: string): readonly string[] {
  const words = normaliseWords(text).replace(WORDS, (word) => (comparedAs.get(word) === ' ' ? ' ' : word));
  return runsOf(words).map((run) => run.join(''));
}

/** The text as it is compared, in which white space still separates words. */
const normaliseWords = (text: string) => asSeen(text).toLowerCase();
