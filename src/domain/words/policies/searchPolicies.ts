import type { Policy } from '../../policy.ts';
import type { Procedure } from '../../procedure.ts';
import { normalise } from '../../searchText.ts';
import type { Elsewhere } from '../elsewhere.texts.ts';
import type { SoundsOf } from '../nearSounds.ts';
import { askedNumber, hasNumber } from './docNumber.ts';
import { FOREIGN } from './elsewhere.texts.ts';
import { tellingWords } from './essence.ts';
import { exactPoints } from './exact.ts';
import type { PolicyPool } from './prepare.ts';
import { readingsOf } from './readings.ts';
import { scoreAll } from './score.ts';
import { EMPLOYER_SAYS, WORKER_SAYS } from './who.texts.ts';

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
const FITS = 0.55;
/** With a word that mostly belongs to others, what fits less is a guess. */
const FITS_DESPITE = 1.1;
/** What fits so much needs no other reading. */
const SURE = 1.2;
/** What fits less than this share of the best is left out, unless it has the words as they are. */
const NEARLY = 0.5;
/** What a document counts that a procedure belongs to, by the procedure. */
const BY_PROCEDURE = 0.9;
const SPEAKS = { same: 1.25, other: 0.8 } as const;
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
  const numbered = withNumber(policies, query);
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

  const isForeign = FOREIGN.some((word) => query.includes(word));
  const fitting = isForeign ? FITS_DESPITE : FITS;
  const isElsewhere = other > best && other >= FITS;
  if (isElsewhere || (best < fitting && (isForeign || !isExact))) {
    return {
      kind: isElsewhere ? 'elsewhere' : 'none',
      policies: [],
      procedures: [],
      guesses: isElsewhere ? [] : shown((nth) => (rank[nth] ?? 0) >= LEAST_FOR_GUESS).slice(0, MAX_GUESSES),
      elsewhere: isElsewhere ? pool.matters[others.indexOf(other)] : undefined,
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

function withNumber(policies: readonly Policy[], query: string): readonly Policy[] {
  const number = askedNumber(query);
  return number ? policies.filter(({ docNo }) => docNo !== undefined && hasNumber(docNo, number)) : [];
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
  for (const reading of readingsOf(index, query, soundsOf)) {
    const { words, phrase } = scoreAll(index, reading);
    for (let nth = 0; nth < fits.length; nth += 1) {
      const fit = (words[nth] ?? 0) + PHRASE * (phrase[nth] ?? 0);
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
  { policies, searched, standings }: PolicyPool,
  query: string,
  fits: Float64Array,
  exact: Float64Array,
) {
  const asks = askerOf(query);
  const rank = new Float64Array(policies.length);
  for (let nth = 0; nth < rank.length; nth += 1) {
    const fit = ((fits[nth] ?? 0) + (exact[nth] ?? 0)) * (standings[nth] ?? 1);
    rank[nth] = asks === undefined ? fit : fit * heardBy(searched[nth]?.speaker ?? 'any', asks);
  }
  return rank;
}

type Asker = 'employer' | 'worker' | undefined;

function askerOf(query: string): Asker {
  const text = normalise(query);
  const says = (words: readonly string[]) => words.some((word) => text.includes(word));
  return says(WORKER_SAYS) ? 'worker' : says(EMPLOYER_SAYS) ? 'employer' : undefined;
}

/** A worker asks little else than an employer; an employer asks for what employers get. */
function heardBy(speaker: 'employer' | 'worker' | 'any', asks: NonNullable<Asker>): number {
  if (speaker === 'any') return 1;
  if (speaker !== asks) return SPEAKS.other;
  return asks === 'employer' ? SPEAKS.same : 1;
}
