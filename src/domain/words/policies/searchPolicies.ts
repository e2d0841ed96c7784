import type { Policy } from '../../policy.ts';
import type { Procedure } from '../../procedure.ts';
import { normalise } from '../../searchText.ts';
import type { Elsewhere } from '../elsewhere.texts.ts';
import type { SoundsOf } from '../nearSounds.ts';
import { askedNumber, hasNumber } from './docNumber.ts';
import { foreignIn } from './elsewhere.ts';
import { tellingWords } from './essence.ts';
import { exactPoints } from './exact.ts';
import { WORKING } from './ours.texts.ts';
import type { PolicyPool } from './prepare.ts';
import { readingsOf } from './readings.ts';
import { scoreAll } from './score.ts';
import type { Situation } from './situation.ts';
import { askerOf, heardBy } from './speaker.ts';

/** What a search of policies and procedures found. */
export interface FoundPolicies {
  /**
   * `exact`: the words stand in the documents. `widened`: the documents are about what was meant. `elsewhere`: it is a
   * matter of others. `none`: nothing fits.
   */
  readonly kind: 'all' | 'exact' | 'widened' | 'elsewhere' | 'none';
  /** The best first. */
  readonly policies: readonly Policy[];
  /** Procedures about the same, the best first; all of them if nothing is asked. */
  readonly procedures: readonly Procedure[];
  /** Documents that may be meant when nothing fits well. */
  readonly guesses: readonly Policy[];
  readonly elsewhere?: Elsewhere;
  /** What the query says of the person who asks, if anything. */
  readonly situation?: Situation;
  /** The words to mark in what is shown. */
  readonly marks: readonly string[];
  /** Whether no other reading, such as by sound, can be better. */
  readonly sure: boolean;
}

/** A longer query is cut: nobody types one. */
const MAX_LENGTH = 200;
/** How much the most similar phrase counts beside the words. */
const PHRASE = 1.5;
/** What fits less is a guess. */
const FITS = 0.62;
/** What fits less is a guess: without a word of work, or with a word that mostly belongs to others; and with both. */
const FITS_DESPITE = 1.1;
const FITS_DESPITE_BOTH = 1.5;
/** How much better than any matter of others a document must fit, unless it fits surely; with a word of others, and without. */
const AHEAD = { foreign: 0.2, own: 0.1, surely: 1.5 } as const;
/** What a reading by sound counts beside the signs as they are typed. */
const HEARD = 0.8;
/** What fits so much needs no other reading. */
const SURE = 1.2;
/** What fits less than this share of the best is left out, unless it has the words as they are. */
const NEARLY = 0.5;
/** What a document counts that a procedure belongs to, by the procedure. */
const BY_PROCEDURE = 0.9;
const MAX_GUESSES = 3;
const LEAST_FOR_GUESS = 0.35;

/**
 * Searches policies and procedures by what a resident types.
 *
 * @param soundsOf tells words that sound alike, and words in letters. By default, they are not understood
 */
export function searchPolicies(pool: PolicyPool, typed: string, soundsOf?: SoundsOf): FoundPolicies {
  const { policies, procedures } = pool;
  const query = typed.slice(0, MAX_LENGTH);
  if (!/[^\s\p{P}]/u.test(normalise(query)))
    return { kind: 'all', policies, procedures, guesses: [], marks: [], sure: true };
  const numbered = withNumber(policies, query, soundsOf);
  if (numbered.length > 0)
    return { kind: 'exact', policies: numbered, procedures: [], guesses: [], marks: [], sure: true };

  const fits = fitOf(pool, query, soundsOf);
  const count = policies.length + procedures.length;
  const best = most(fits.subarray(0, count));
  const others = fits.subarray(count);
  const other = most(others);
  const exact = exactPoints(pool.texts, query);
  const isExact = exact.some((points) => points > 0);
  const rank = rankOf(pool, query, fits, exact);
  const marks = tellingWords(query);
  /** The policies that are shown, by their places, the best first. */
  const shown = (isShown: (nth: number) => boolean) => {
    const places: number[] = [];
    for (let nth = 0; nth < policies.length; nth += 1) if (isShown(nth)) places.push(nth);
    places.sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || (pool.turns[a] ?? 0) - (pool.turns[b] ?? 0));
    const list: Policy[] = [];
    for (const nth of places) {
      const policy = policies[nth];
      if (policy) list.push(policy);
    }
    return list;
  };

  const foreign = foreignIn(normalise(query));
  // Where nothing is ours, all words are like those of others: only a word of theirs tells.
  const isTold = count > 0 || foreign !== undefined;
  const isOthers = isTold && other >= FITS && isLike(other, best, foreign !== undefined);
  if (isOthers || (best < leastOf(query, foreign !== undefined) && (foreign || !isExact))) {
    const elsewhere = isOthers ? pool.matters[others.indexOf(other)] : foreign;
    return {
      kind: elsewhere ? 'elsewhere' : 'none',
      policies: [],
      procedures: [],
      guesses: elsewhere ? [] : shown((nth) => (rank[nth] ?? 0) >= LEAST_FOR_GUESS).slice(0, MAX_GUESSES),
      elsewhere,
      marks,
      sure: other >= SURE,
    };
  }
  const least = Math.max(FITS, best * NEARLY);
  return {
    kind: isExact ? 'exact' : 'widened',
    policies: shown((nth) => (exact[nth] ?? 0) > 0 || (fits[nth] ?? 0) >= least),
    procedures: procedures
      .map((procedure, nth) => ({ procedure, fit: fits[policies.length + nth] ?? 0 }))
      .filter(({ fit }) => fit >= least)
      .sort((a, b) => b.fit - a.fit || (a.procedure.id < b.procedure.id ? -1 : 1))
      .map(({ procedure }) => procedure),
    guesses: [],
    marks,
    sure: best >= SURE,
  };
}

/** Whether a matter of others fits about as well as the best of ours. Where both fit the same, the word of others decides. */
function isLike(other: number, best: number, isForeign: boolean): boolean {
  if (best > AHEAD.surely) return isForeign ? other >= best : other > best;
  return other > best - (isForeign ? AHEAD.foreign : AHEAD.own);
}

/** How well a document must fit to be more than a guess. */
function leastOf(query: string, isForeign: boolean): number {
  const text = normalise(query);
  // Letters are known by their sound only.
  const isWork = !/\p{Script=Han}/u.test(text) || WORKING.some((word) => text.includes(word));
  if (isForeign) return isWork ? FITS_DESPITE : FITS_DESPITE_BOTH;
  return isWork ? FITS : FITS_DESPITE;
}

function withNumber(policies: readonly Policy[], query: string, soundsOf?: SoundsOf): readonly Policy[] {
  const number = askedNumber(query);
  if (!number) return [];
  return policies.filter(({ docNo }) => docNo !== undefined && hasNumber(docNo, number, soundsOf));
}

function most(values: Float64Array): number {
  let found = 0;
  for (let nth = 0; nth < values.length; nth += 1) found = Math.max(found, values[nth] ?? 0);
  return found;
}
/** How well each document fits the best reading of the query, by its place. */
function fitOf(pool: PolicyPool, query: string, soundsOf?: SoundsOf): Float64Array {
  const { index, policies, policiesOf } = pool;
  const fits = new Float64Array(index.documents);
  const isSigns = /^[\p{Script=Han}\d\s\p{P}]+$/u.test(query);
  for (const [turn, reading] of readingsOf(index, query, soundsOf).entries()) {
    const { words, phrase } = scoreAll(index, reading);
    const share = isSigns && turn > 0 ? HEARD : 1;
    for (let nth = 0; nth < fits.length; nth += 1) {
      const fit = share * ((words[nth] ?? 0) + PHRASE * (phrase[nth] ?? 0));
      if (fit > (fits[nth] ?? 0)) fits[nth] = fit;
    }
  }
  for (const [nth, places] of policiesOf.entries()) {
    const fit = BY_PROCEDURE * (fits[policies.length + nth] ?? 0);
    for (const place of places) fits[place] = Math.max(fits[place] ?? 0, fit);
  }
  return fits;
}

/** The order: how well a policy fits, whether it has the words as they are, holds, and addresses who asks. */
function rankOf(
  { policies, searched, standings, today }: PolicyPool,
  query: string,
  fits: Float64Array,
  exact: Float64Array,
) {
  const asks = askerOf(query, today);
  const rank = new Float64Array(policies.length);
  for (let nth = 0; nth < rank.length; nth += 1) {
    const fit = ((fits[nth] ?? 0) + (exact[nth] ?? 0)) * (standings[nth] ?? 1);
    rank[nth] = asks === undefined ? fit : fit * heardBy(searched[nth]?.speaker ?? 'any', asks);
  }
  return rank;
}
