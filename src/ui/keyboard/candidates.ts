/** Characters by syllable, the usual ones first. */
import { ownOf } from '../../domain/ownOf.ts';
export type Characters = Readonly<Record<string, readonly string[]>>;

/** What a person may mean by the letters at the end of a text. */
export interface Candidates {
  /** The text before the syllable. */
  readonly before: string;
  readonly characters: readonly string[];
  /** The letters after the syllable. */
  readonly after: string;
}

/** No syllable is longer. */
const LONGEST = 6;
/** More letters at the end are no pinyin. */
const MOST_LETTERS = 30;

/**
 * The characters for the first syllable of the letters at the end of a text: in `我要baojie` those of `bao`. By default,
 * none.
 */
export function candidatesOf(text: string, characters: Characters): Candidates | undefined {
  const letters = lettersAtEnd(text);
  if (letters === '' || letters.length > MOST_LETTERS) return undefined;
  const [syllable] = syllablesOf(letters, characters, new Map()) ?? [];
  const found = syllable === undefined ? undefined : ownOf(characters, syllable);
  if (syllable === undefined || found === undefined) return undefined;
  return {
    before: text.slice(0, text.length - letters.length),
    characters: found,
    after: letters.slice(syllable.length),
  };
}

/** The text with the syllable replaced by a character. */
export const withCharacter = ({ before, after }: Candidates, character: string): string =>
  `${before}${character}${after}`;

function lettersAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && /[a-z]/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** Letters cut into syllables, the longest first; the last may be the beginning of one. */
function syllablesOf(
  letters: string,
  characters: Characters,
  known: Map<string, readonly string[] | undefined>,
): readonly string[] | undefined {
  if (letters === '') return [];
  if (known.has(letters)) return known.get(letters);
  let cut: readonly string[] | undefined;
  for (let length = Math.min(LONGEST, letters.length); length > 0 && cut === undefined; length -= 1) {
    const syllable = letters.slice(0, length);
    if (!Object.hasOwn(characters, syllable)) continue;
    const rest = syllablesOf(letters.slice(length), characters, known);
    cut = rest && [syllable, ...rest];
  }
  cut ??= Object.keys(characters).some((syllable) => syllable.startsWith(letters)) ? [letters] : undefined;
  known.set(letters, cut);
  return cut;
}

/** The characters of each syllable, as a layout of the library has them: `{ layoutCandidates: { bao: '报 保 包' } }`. */
export function charactersOf(layout: object): Characters {
  const given: unknown = Reflect.get(layout, 'layoutCandidates');
  const rows = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(
    rows.flatMap(([syllable, all]) => (typeof all === 'string' ? [[syllable, all.trim().split(/\s+/)]] : [])),
  );
}
