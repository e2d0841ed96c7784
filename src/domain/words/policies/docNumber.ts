import { normalise } from '../../searchText.ts';
import { NUMBER_END, NUMBER_NOISE, SHORT_ISSUER, WRITTEN_NUMBER } from './docNumber.texts.ts';
import { withDigits } from './figures.ts';

/** 文号 in its parts. */
export interface DocNumber {
  /** The agency and the kind of document: 沪人社规. May be empty. */
  readonly issuer: string;
  readonly year?: string;
  readonly number: string;
}

const normal = (text: string) => withDigits(normalise(text)).replace(/[\s]/g, '');

/** All numbers of documents that a text has; 沪人社规〔2026〕7号、沪人社规〔2026〕8号 has two. */
export function docNumbersIn(text: string): readonly DocNumber[] {
  return [...normal(text).matchAll(WRITTEN_NUMBER)].flatMap(({ groups }) => {
    const { issuer = '', year, number } = groups ?? {};
    return number ? [{ issuer: shortOf(issuer.replace(NUMBER_NOISE, '')), year, number }] : [];
  });
}

const shortOf = (issuer: string) =>
  SHORT_ISSUER.reduce((text, [long, short]) => text.replace(long, short), issuer);

/** The number of a document that a query is, if it is one and nothing else. */
export function askedNumber(query: string): DocNumber | undefined {
  const text = normal(query);
  const [only, ...others] = docNumbersIn(text);
  if (!only || others.length > 0) return undefined;
  const isWhole = [...text.matchAll(WRITTEN_NUMBER)][0]?.[0] === text;
  const saysSo = only.year !== undefined || NUMBER_END.test(text);
  return isWhole && saysSo ? only : undefined;
}

/** Whether a document has the number that is asked for; what the query leaves out fits all. */
export const hasNumber = (docNo: string, asked: DocNumber): boolean =>
  docNumbersIn(docNo).some(
    ({ issuer, year, number }) =>
      number === asked.number &&
      (asked.year === undefined || asked.year === year) &&
      issuer.includes(asked.issuer),
  );
