import { normalise } from '../searchText.ts';
import { CONDITIONS, type Condition } from './conditions.texts.ts';
import { ELSEWHERE, type Elsewhere } from './elsewhere.texts.ts';
import { FILLERS } from './fillers.texts.ts';
import type { Match, Meaning } from './meaning.ts';
import { type NearSounds, nearSounds, type SoundsOf } from './nearSounds.ts';
import { nearWords } from './nearWords.ts';
import { TOWN_KIND } from './numbers.texts.ts';
import type { Occupation } from './occupation.ts';

/** Words with their meanings. */
export interface Lexicon {
  /** The longest word at a place of a normalised text. */
  longestAt(text: string, at: number): Match | undefined;
  /** The occupations that a title names, by their index in the data. */
  occupationsIn(title: string): ReadonlySet<string>;
  readonly near: ReadonlyMap<string, readonly string[]>;
  /**
   * What a word means that the lexicon does not have: what sounds like it, or the occupations whose words are most like
   * it.
   *
   * @param soundsOf by default, sounds are not compared
   */
  meaningLike(word: string, soundsOf?: SoundsOf): Meaning | undefined;
}

interface Town {
  readonly code: string;
  readonly name: string;
}

interface Node {
  readonly next: Map<string, Node>;
  occupations?: Set<string>;
  condition?: Condition;
  town?: Town;
  filler?: true;
  elsewhere?: { readonly matter: Elsewhere; readonly asked: boolean };
}
const newNode = (): Node => ({ next: new Map() });

function nodeFor(root: Node, word: string): Node {
  let node = root;
  for (const sign of normalise(word)) {
    const next = node.next.get(sign) ?? newNode();
    node.next.set(sign, next);
    node = next;
  }
  return node;
}

const isLetter = (sign: string) => /^[a-z0-9]$/.test(sign);
/** Whether an end of the piece is inside of a word in letters: `it` is no word of `kuaijitong`. */
const cutsLetters = (text: string, from: number, to: number) =>
  [from, to].some((at) => isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at)));

/** The longest word that starts at a place and has what is asked for. */
function longest(root: Node, text: string, at: number, has: (node: Node) => boolean) {
  let node: Node | undefined = root;
  let found: { node: Node; length: number } | undefined;
  for (let length = 1; at + length <= text.length; length += 1) {
    node = node.next.get(text.charAt(at + length - 1));
    if (!node) break;
    if (has(node) && !cutsLetters(text, at, at + length)) found = { node, length };
  }
  return found;
}

/** Builds the lexicon. A word may name several occupations; a condition outranks an occupation of the same words. */
export function createLexicon(occupations: readonly Occupation[], towns: readonly Town[] = []): Lexicon {
  const root = newNode();
  const titles = newNode();
  const add = (from: Node, word: string, name: string) => {
    const node = nodeFor(from, word);
    node.occupations ??= new Set();
    node.occupations.add(name);
  };
  for (const { name, said, written } of occupations) {
    for (const word of [name, ...said, ...written]) add(root, word, name);
    for (const word of [name, ...written]) add(titles, word, name);
  }
  for (const word of FILLERS) nodeFor(root, word).filler = true;
  for (const matter of ELSEWHERE) {
    for (const word of matter.said) nodeFor(root, word).elsewhere = { matter, asked: false };
    for (const word of matter.asked) nodeFor(root, word).elsewhere = { matter, asked: true };
  }
  for (const town of towns)
    for (const word of [town.name, town.name.replace(TOWN_KIND, '')]) nodeFor(root, word).town = town;
  for (const condition of CONDITIONS)
    for (const word of condition.said) nodeFor(root, word).condition = condition;

  const byWord = occupationsByWord(occupations);
  // Most queries need neither, so they are prepared when the first one does.
  const near = once(() => nearWords([...byWord.keys()]));
  let sounds: NearSounds | undefined;
  const meaningOfWord = (word: string) => meaningOf(nodeFor(root, word));
  return {
    meaningLike(word, soundsOf) {
      if (soundsOf) sounds ??= nearSounds(wordsIn(root), soundsOf);
      const heard = (soundsOf && sounds ? sounds.like(word) : []).flatMap((one) => meaningOfWord(one) ?? []);
      const other = heard.find(({ kind }) => kind !== 'occupation');
      if (other) return other;
      const names = heard.flatMap((one) => (one.kind === 'occupation' ? one.occupations : []));
      const like =
        names.length > 0 || !/\p{Script=Han}/u.test(word)
          ? names
          : near()
              .like(word)
              .flatMap((one) => [...(byWord.get(one) ?? [])]);
      return like.length > 0 ? { kind: 'occupation', occupations: [...new Set(like)] } : undefined;
    },
    near: new Map(occupations.map(({ name, near }) => [name, near])),
    longestAt(text, at) {
      const found = longest(root, text, at, (node) => meaningOf(node) !== undefined || node.filler === true);
      return found && { length: found.length, meaning: meaningOf(found.node) };
    },
    occupationsIn(title) {
      const text = normalise(title);
      const names = new Set<string>();
      for (let at = 0; at < text.length; ) {
        const found = longest(titles, text, at, (node) => node.occupations !== undefined);
        for (const name of found?.node.occupations ?? []) names.add(name);
        at += found?.length ?? 1;
      }
      return names;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** All words that mean something for a job. */
function wordsIn(root: Node): readonly string[] {
  const words: string[] = [];
  const pending: (readonly [string, Node])[] = [['', root]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [word, node] = next;
    if ((meaningOf(node)?.kind ?? 'elsewhere') !== 'elsewhere') words.push(word);
    for (const [sign, inner] of node.next) pending.push([`${word}${sign}`, inner]);
  }
  return words;
}

function occupationsByWord(occupations: readonly Occupation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byWord = new Map<string, Set<string>>();
  for (const { name, said, written } of occupations) {
    for (const word of [name, ...said, ...written].map(normalise)) {
      byWord.set(word, (byWord.get(word) ?? new Set()).add(name));
    }
  }
  return byWord;
}

function meaningOf({ condition, town, occupations, elsewhere }: Node): Meaning | undefined {
  if (elsewhere?.asked) return { kind: 'elsewhere', ...elsewhere };
  if (condition) return { kind: 'condition', condition };
  if (town) return { kind: 'town', ...town };
  if (occupations) return { kind: 'occupation', occupations: [...occupations] };
  return elsewhere && { kind: 'elsewhere', ...elsewhere };
}
