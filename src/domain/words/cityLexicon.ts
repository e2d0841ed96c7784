import type { Town } from '../place.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { OCCUPATIONS } from './occupations/index.ts';

const NO_TOWNS: readonly Town[] = [];
const lexicons = new WeakMap<readonly Town[], Lexicon>();

/** The lexicon of a city with these towns, prepared once; give the same list again. By default, it knows no towns. */
export function cityLexicon(towns: readonly Town[] = NO_TOWNS): Lexicon {
  const lexicon = lexicons.get(towns) ?? createLexicon(OCCUPATIONS, towns);
  lexicons.set(towns, lexicon);
  return lexicon;
}
