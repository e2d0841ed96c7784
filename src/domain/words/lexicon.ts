import { normalise } from '../searchText.ts';
import { CONDITIONS } from './conditions.texts.ts';
import { ELSEWHERE } from './elsewhere.texts.ts';
import { FILLERS } from './fillers.texts.ts';
import type { Match, Meaning } from './meaning.ts';
import { type NearSounds, nearSounds, type SoundsOf } from './nearSounds.ts';
import { nearWords } from './nearWords.ts';
import { TOWN_KIND } from './numbers.texts.ts';
import type { Occupation } from './occupation.ts';
import { longest, meaningIn, meaningOf, type Node, newNode, plant, type Town, wordsIn } from './trie.ts';

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

/** What a lexicon has of its occupations, whatever the city. */
interface Base {
  readonly root: Node;
  readonly titles: () => Node;
  readonly byWord: () => ReadonlyMap<string, ReadonlySet<string>>;
  readonly near: ReadonlyMap<string, readonly string[]>;
  readonly likeWords: () => ReturnType<typeof nearWords>;
}

const bases = new WeakMap<readonly Occupation[], Base>();

function baseOf(occupations: readonly Occupation[]): Base {
  const known = bases.get(occupations) ?? createBase(occupations);
  bases.set(occupations, known);
  return known;
}

/** The words of titles are only those that are written, so that a word of speech is found in no title by chance. */
function titlesOf(occupations: readonly Occupation[]): Node {
  const titles = newNode();
  for (const { name, written } of occupations) plantAll(titles, [name, ...written], names(name));
  return titles;
}

function plantAll(root: Node, words: readonly string[], mark: (node: Node) => void): void {
  for (const word of words) plant(root, word, mark);
}

const names = (occupation: string) => (node: Node) => {
  node.occupations ??= new Set();
  node.occupations.add(occupation);
};

function createBase(occupations: readonly Occupation[]): Base {
  const root = newNode();
  for (const { name, said, written } of occupations) plantAll(root, [name, ...said, ...written], names(name));
  plantAll(root, FILLERS, (node) => {
    node.filler = true;
  });
  for (const matter of ELSEWHERE) {
    for (const asked of [false, true]) {
      plantAll(root, asked ? matter.asked : matter.said, (node) => {
        node.elsewhere = { matter, asked };
      });
    }
  }
  for (const condition of CONDITIONS) {
    plantAll(root, condition.said, (node) => {
      node.condition = condition;
    });
  }
  const byWord = once(() => occupationsByWord(occupations));
  return {
    root,
    titles: once(() => titlesOf(occupations)),
    byWord,
    near: new Map(occupations.map(({ name, near }) => [name, near])),
    // Most queries do not need it, so it is prepared when the first one does.
    likeWords: once(() => nearWords([...byWord().keys()])),
  };
}

/**
 * Builds the lexicon of a city with these towns; what it has of the occupations is built once. A word may name several
 * occupations; a condition outranks a town of the same words, and a town outranks an occupation.
 */
export function createLexicon(occupations: readonly Occupation[], towns: readonly Town[] = []): Lexicon {
  const { root, titles, byWord, near, likeWords } = baseOf(occupations);
  const places = newNode();
  for (const town of towns)
    for (const word of [town.name, town.name.replace(TOWN_KIND, '')])
      plant(places, word, (node) => {
        node.town = town;
      });

  let sounds: NearSounds | undefined;
  const meaningOfWord = (word: string) => meaningIn(places, word) ?? meaningIn(root, word);
  return {
    meaningLike(word, soundsOf) {
      if (soundsOf) sounds ??= nearSounds([...wordsIn(root), ...wordsIn(places)], soundsOf);
      const heard = (soundsOf && sounds ? sounds.like(word) : []).flatMap((one) => meaningOfWord(one) ?? []);
      const other = heard.find(({ kind }) => kind !== 'occupation');
      if (other) return other;
      const names = heard.flatMap((one) => (one.kind === 'occupation' ? one.occupations : []));
      const like =
        names.length > 0 || !/\p{Script=Han}/u.test(word)
          ? names
          : likeWords()
              .like(word)
              .flatMap((one) => [...(byWord().get(one) ?? [])]);
      return like.length > 0 ? { kind: 'occupation', occupations: [...new Set(like)] } : undefined;
    },
    near,
    longestAt(text, at) {
      const word = longest(root, text, at, (node) => meaningOf(node) !== undefined || node.filler === true);
      const place = longest(places, text, at, (node) => node.town !== undefined);
      const isPlace =
        place &&
        (!word || place.length > word.length || (place.length === word.length && !word.node.condition));
      const found = isPlace ? place : word;
      return found && { length: found.length, meaning: meaningOf(found.node) };
    },
    occupationsIn(title) {
      const text = normalise(title);
      const names = new Set<string>();
      for (let at = 0; at < text.length; ) {
        const found = longest(titles(), text, at, (node) => node.occupations !== undefined);
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

function occupationsByWord(occupations: readonly Occupation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byWord = new Map<string, Set<string>>();
  for (const { name, said, written } of occupations) {
    for (const word of [name, ...said, ...written].map(normalise)) {
      byWord.set(word, (byWord.get(word) ?? new Set()).add(name));
    }
  }
  return byWord;
}
