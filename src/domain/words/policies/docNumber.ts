import { normalise } from '../../searchText.ts';
import type { SoundsOf } from '../nearSounds.ts';
import * as texts from './docNumber.texts.ts';
import { withDigits } from './figures.ts';

/** 文号 in its parts. */
export interface DocNumber {
  /** The agency and the kind of document: 沪人社规; in a query also its letters, hrsg. May be empty. */
  readonly issuer: string;
  readonly year?: string;
  readonly number: number;
}

const normal = (text: string) => withDigits(normalise(text));

/** All numbers of documents that a text has; 沪人社规〔2026〕7号、沪人社规〔2026〕8号 has two. */
export function docNumbersIn(text: string): readonly DocNumber[] {
  return [...normal(text).matchAll(texts.WRITTEN_NUMBER)].flatMap(({ groups }) => {
    const { issuer = '', year, number } = groups ?? {};
    return number ? [{ issuer: shortOf(issuer), year, number: Number(number) }] : [];
  });
}

const shortOf = (issuer: string) =>
  texts.SHORT_ISSUER.reduce((text, [long, short]) => text.replace(long, short), issuer);

/** With fewer letters and no year, a number is of something else: n+1. */
const LEAST_LETTERS = 3;

/** The number of a document that a query is, in any writing, if it is one and nothing else. */
export function askedNumber(query: string): DocNumber | undefined {
  const text = texts.AROUND.reduce(
    (left, noise) => left.replace(noise, ''),
    normal(query).replace(texts.BETWEEN, ''),
  );
  const { issuer = '', year, number, end } = texts.TYPED_NUMBER.exec(text)?.groups ?? {};
  if (!number) return undefined;
  const isLetters = /^[a-z]+$/.test(issuer);
  const saysSo = isLetters ? issuer.length >= LEAST_LETTERS : end !== undefined || texts.ORDER.test(issuer);
  if (year === undefined && !saysSo) return undefined;
  return { issuer: shortOf(issuer).replace(texts.NUMBER_NOISE, ''), year, number: Number(number) };
}

/**
 * Whether a document has the number that is asked for; what the query leaves out fits all.
 *
 * @param soundsOf tells issuers by their letters and their sound. By default, they are told as they are written
 */
export const hasNumber = (docNo: string, asked: DocNumber, soundsOf?: SoundsOf): boolean =>
  docNumbersIn(docNo).some(
    ({ issuer, year, number }) =>
      number === asked.number &&
      (asked.year === undefined || asked.year === year) &&
      (issuer.includes(asked.issuer) ||
        (soundsOf !== undefined && soundsLike(issuer, asked.issuer, soundsOf))),
  );

function soundsLike(issuer: string, asked: string, soundsOf: SoundsOf): boolean {
  const sounds = soundsOf(issuer);
  const initials = sounds.map((sound) => sound.charAt(0)).join('');
  return initials.includes(asked) || sounds.join('').includes(soundsOf(asked).join(''));
}
