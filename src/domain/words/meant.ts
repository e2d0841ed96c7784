import { JOB_FILTERS, type JobChoices } from '../jobFilters.ts';
import type { Town } from '../place.ts';
import { cityLexicon } from './cityLexicon.ts';
import { elsewhereIn } from './elsewhere.ts';
import type { Lexicon } from './lexicon.ts';
import { OLDER, type Part } from './meaning.ts';
import type { SoundsOf } from './nearSounds.ts';
import { OCCUPATIONS } from './occupations/index.ts';
import { understand } from './understand.ts';

/** What a query means, as data by which a city can search without our words. A job must meet all of it. */
export interface Meant {
  /** Words that mean nothing else; each stands in the ad. */
  readonly words: readonly string[];
  /** Any of these occupations, each with the words by which ads are titled. */
  readonly occupations: readonly { readonly name: string; readonly titles: readonly string[] }[];
  /** Conditions, each with the choices of filters that say the same, or else words of ads, any of which does. */
  readonly conditions: readonly {
    readonly name: string;
    readonly choices: JobChoices;
    readonly written: readonly string[];
  }[];
  /** Codes of towns. */
  readonly towns: readonly string[];
  /** The least pay in 元. */
  readonly pay?: { readonly least: number; readonly unit: 'month' | 'day' | 'hour' };
  /** The age of somebody who looks for employers that welcome it. */
  readonly years?: number;
}

/** The words of a query that a city need not find in its ads. */
export const NOTHING_MEANT: Meant = { words: [], occupations: [], conditions: [], towns: [] };

/** What a query means; `elsewhere` if it asks for no job. */
export function meantBy(text: string, towns: readonly Town[]): Meant | 'elsewhere' {
  const parts = understand(text, cityLexicon(towns));
  return elsewhereIn(parts) ? 'elsewhere' : asData(parts);
}

/**
 * What a query may mean when no ad has its words: for each plain word what sounds like it, or the occupation whose words
 * are most like it. `undefined` if nothing is like them.
 */
export function guessedBy(text: string, towns: readonly Town[], soundsOf?: SoundsOf): Meant | undefined {
  const lexicon = cityLexicon(towns);
  const parts = understand(text, lexicon);
  const guessed = parts.flatMap((part) => (part.kind === 'word' ? guess(part, lexicon, soundsOf) : [part]));
  const isGuessed = guessed.some((part) => !parts.includes(part));
  return isGuessed ? asData(guessed) : undefined;
}

function guess({ text, from, to }: Part, lexicon: Lexicon, soundsOf?: SoundsOf): readonly Part[] {
  const meaning = /\p{L}/u.test(text) ? lexicon.meaningLike(text, soundsOf) : undefined;
  return meaning ? [{ ...meaning, text, from, to }] : [];
}

function asData(parts: readonly Part[]): Meant {
  const of = <K extends Part['kind']>(kind: K) =>
    parts.filter((part): part is Extract<Part, { kind: K }> => part.kind === kind);
  const named = new Set(of('occupation').flatMap(({ occupations }) => occupations));
  const typed = of('occupation').map(({ text }) => text);
  const [pay] = of('pay');
  const years = Math.max(0, ...of('age').map((part) => part.years));
  return {
    words: [...of('word'), ...of('elsewhere')].map(({ text }) => text),
    occupations: OCCUPATIONS.filter(({ name }) => named.has(name)).map(({ name, written }) => ({
      name,
      titles: [...new Set([name, ...written, ...typed])],
    })),
    conditions: of('condition').map(({ condition: { name, choices = {}, written = [] } }) => ({
      name,
      choices: Object.fromEntries(
        JOB_FILTERS.flatMap((filter) => (choices[filter] ? [[filter, choices[filter]]] : [])),
      ),
      written,
    })),
    towns: of('town').map(({ code }) => code),
    ...(pay && { pay: { least: pay.least, unit: pay.unit } }),
    ...(years >= OLDER && { years }),
  };
}
