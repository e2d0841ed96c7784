import {
  clauseEnds,
  contexts,
  duties,
  lawful,
  sameSigns,
  sentenceEnds,
  type WordRule,
} from './adCheck.texts.ts';
import { ageRules } from './age.texts.ts';
import { discriminationRules } from './discrimination.texts.ts';
import { denied, feeRules } from './fee.texts.ts';
import { loanRules } from './loans.texts.ts';
import { lureRules } from './lures.texts.ts';
import { originRules } from './origin.texts.ts';
import { promiseRules } from './promises.texts.ts';
import { sexRules } from './sex.texts.ts';

/** Longer than this no clause is: with a bound here the time for a text grows with its length and no faster. */
const MAX_SENTENCE = 200;

type Code = WordRule['code'];

const rules = [
  ...sexRules,
  ...originRules,
  ...discriminationRules,
  ...ageRules,
  ...feeRules,
  ...loanRules,
  ...promiseRules,
  ...lureRules,
];

/** The first words of each kind that a reader should be warned of. */
export function findWords(texts: readonly string[]): readonly (readonly [Code, string])[] {
  const found = new Map<Code, string>();
  const spared = texts.flatMap((text) => sparedIn(text, true));
  for (const sentence of texts.flatMap(sentencesOf)) {
    const clauses = clausesOf(sentence);
    const passed = [...spared, ...sparedIn(sentence)];
    const ofDuties = duties.test(sentence);
    for (const { code, pattern, unless, unlessInSentence, notOfDuties, wholeSentence } of rules) {
      if (found.has(code) || passed.includes(code)) continue;
      if ((notOfDuties && ofDuties) || unlessInSentence?.test(sentence)) continue;
      const words = (wholeSentence ? [sentence] : clauses)
        .filter((said) => !unless?.test(said))
        .map((said) => pattern.exec(said)?.[0].replace(/^[:、,]/, ''))
        .find(Boolean);
      if (words) found.set(code, words);
    }
  }
  return [...found];
}

const sparedIn = (text: string, ofWholeAd?: true): readonly Code[] =>
  contexts
    .filter((context) => context.ofWholeAd === ofWholeAd && context.about.test(text))
    .flatMap(({ spares }) => spares);

/** A text as it is compared: one sign for each mark, in sentences. */
function sentencesOf(text: string): readonly string[] {
  const simple = sameSigns.reduce((all, [sign, read]) => all.replace(sign, read), text.normalize('NFKC'));
  return simple
    .split(sentenceEnds)
    .map((sentence) => sentence.replace(/\s{2,}|\t/g, ',').replace(/\s/g, ''))
    .flatMap(pieces);
}

function pieces(sentence: string): readonly string[] {
  const count = Math.ceil(sentence.length / MAX_SENTENCE);
  return Array.from({ length: count }, (_, nth) =>
    sentence.slice(nth * MAX_SENTENCE, (nth + 1) * MAX_SENTENCE),
  );
}

/** What a sentence says, clause by clause, without what it denies and without what the law says. */
function clausesOf(sentence: string): readonly string[] {
  return sentence
    .replace(denied, ',')
    .split(clauseEnds)
    .filter((clause) => clause !== '' && !lawful.test(clause));
}
