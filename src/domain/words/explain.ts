import type { Town } from '../place.ts';
import { cityLexicon } from './cityLexicon.ts';
import type { Elsewhere } from './elsewhere.texts.ts';
import { elsewhereIn } from './elsewhere.ts';
import type { Part } from './meaning.ts';
import { OCCUPATIONS } from './occupations/index.ts';
import { understand } from './understand.ts';

/** What a query was taken for. */
export interface Explained {
  /** In the order of the query; each can be taken off with `without`. */
  readonly parts: readonly Part[];
  /** Other names of the work, which were looked for as well. */
  readonly also: readonly string[];
  /** The matter that it is about, when it asks for no job. */
  readonly elsewhere?: Elsewhere;
}

const MAX_ALSO = 4;

/** Explains a query to the resident who typed it. The towns are prepared once; give the same list again. */
export function explain(query: string, towns: readonly Town[]): Explained {
  const parts = understand(query, cityLexicon(towns));
  const words = new Set(parts.map(({ text }) => text));
  const wanted = new Set(parts.flatMap((part) => (part.kind === 'occupation' ? part.occupations : [])));
  const also = OCCUPATIONS.filter(({ name }) => wanted.has(name)).flatMap(({ name, written }) => [
    name,
    ...written,
  ]);
  return {
    parts,
    also: [...new Set(also)].filter((name) => !words.has(name)).slice(0, MAX_ALSO),
    elsewhere: elsewhereIn(parts),
  };
}
