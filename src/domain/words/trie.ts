import { normalise } from '../searchText.ts';
import type { Condition } from './conditions.texts.ts';
import type { Elsewhere } from './elsewhere.texts.ts';
import type { Meaning } from './meaning.ts';

/** A town by its code of GB/T 2260. */
export interface Town {
  readonly code: string;
  readonly name: string;
}

/** A tree of words, sign by sign. A node means something if a word ends there. */
export interface Node {
  /** By the next sign. Absent until there is one: most nodes are ends. */
  next?: Map<string, Node>;
  /** Words below the node that are not grown yet, by their next sign: most are never asked for. */
  seeds?: Map<string, Seed[]>;
  occupations?: Set<string>;
  condition?: Condition;
  town?: Town;
  filler?: true;
  elsewhere?: { readonly matter: Elsewhere; readonly asked: boolean };
}
export const newNode = (): Node => ({});

/** A word, and what it does to the node where it ends. */
interface Seed {
  readonly word: string;
  readonly mark: (node: Node) => void;
}

/** Adds a word to a tree. Words that begin alike are grown when one of them is first looked for. */
export function plant(root: Node, word: string, mark: Seed['mark']): void {
  const text = normalise(word);
  const [first] = text;
  if (first === undefined) return;
  root.seeds ??= new Map();
  const seeds = root.seeds.get(first);
  const seed = { word: text, mark };
  if (seeds) seeds.push(seed);
  else root.seeds.set(first, [seed]);
}

/** The node after a sign. */
function after(node: Node, sign: string): Node | undefined {
  const seeds = node.seeds?.get(sign);
  if (seeds) {
    node.seeds?.delete(sign);
    for (const { word, mark } of seeds) mark(grow(node, word));
  }
  return node.next?.get(sign);
}

function grow(root: Node, word: string): Node {
  let node = root;
  for (const sign of word) {
    node.next ??= new Map();
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
export function longest(root: Node, text: string, at: number, has: (node: Node) => boolean) {
  let node: Node | undefined = root;
  let found: { node: Node; length: number } | undefined;
  for (let length = 1; at + length <= text.length; length += 1) {
    node = after(node, text.charAt(at + length - 1));
    if (!node) break;
    if (has(node) && !cutsLetters(text, at, at + length)) found = { node, length };
  }
  return found;
}

/** All words that mean something for a job. */
export function wordsIn(root: Node): readonly string[] {
  const words: string[] = [];
  const pending: (readonly [string, Node])[] = [['', root]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [word, node] = next;
    if ((meaningOf(node)?.kind ?? 'elsewhere') !== 'elsewhere') words.push(word);
    for (const sign of [...(node.seeds?.keys() ?? [])]) after(node, sign);
    for (const [sign, inner] of node.next ?? []) pending.push([`${word}${sign}`, inner]);
  }
  return words;
}

/** What the word that ends at a node means. A condition outranks an occupation of the same words. */
export function meaningOf({ condition, town, occupations, elsewhere }: Node): Meaning | undefined {
  if (elsewhere?.asked) return { kind: 'elsewhere', ...elsewhere };
  if (condition) return { kind: 'condition', condition };
  if (town) return { kind: 'town', ...town };
  if (occupations) return { kind: 'occupation', occupations: [...occupations] };
  return elsewhere && { kind: 'elsewhere', ...elsewhere };
}

/** What a word means; nothing if the tree does not have it. */
export function meaningIn(root: Node, word: string): Meaning | undefined {
  const found = longest(root, word, 0, (node) => meaningOf(node) !== undefined);
  return found && found.length === word.length ? meaningOf(found.node) : undefined;
}
