import {
  clauseEnds,
  duties,
  lawful,
  sameSigns,
  sentenceEnds,
  timesOfDay,
  type WordRule,
} from './adCheck.texts.ts';
import { advanceRules } from './advance.texts.ts';
import { ageRules } from './age.texts.ts';
import { askedOfRules } from './askedOf.texts.ts';
import { boughtRules } from './bought.texts.ts';
import { calledByRules } from './calledBy.texts.ts';
import { contexts } from './contexts.texts.ts';
import { cutoffRules } from './cutoff.texts.ts';
import { discriminationRules } from './discrimination.texts.ts';
import { errandRules } from './errands.texts.ts';
import { denied, feeRules } from './fee.texts.ts';
import { handedOverRules } from './handedOver.texts.ts';
import { pairRules } from './hypePairs.texts.ts';
import { inFigures } from './inFigures.ts';
import { isLearned, LEARNED_CODES, type LearnedCode, type likeness, likenessOnce } from './likeness.ts';
import { loanRules } from './loans.texts.ts';
import { lureRules } from './lures.texts.ts';
import { notLearned } from './notLearned.texts.ts';
import { originRules } from './origin.texts.ts';
import { paymentRules } from './payments.texts.ts';
import { promiseRules } from './promises.texts.ts';
import { richesRules } from './riches.texts.ts';
import { sexRules } from './sex.texts.ts';
import { spelled } from './spelled.texts.ts';
import { unequalRules } from './unequal.texts.ts';
import { windfallRules } from './windfall.texts.ts';
import { withheldRules } from './withheld.texts.ts';

/** Longer than this no clause is: with a bound here the time for a text grows with its length and no faster. */
const MAX_SENTENCE = 200;
const longPieces = new RegExp(`.{1,${MAX_SENTENCE - 1}},|.{1,${MAX_SENTENCE}}`, 'gu');

type Code = WordRule['code'];

const rules = [
  ...sexRules,
  ...originRules,
  ...discriminationRules,
  ...ageRules,
  ...feeRules,
  ...paymentRules,
  ...withheldRules,
  ...loanRules,
  ...promiseRules,
  ...lureRules,
  ...pairRules,
  ...handedOverRules,
  ...boughtRules,
  ...windfallRules,
  ...errandRules,
  ...unequalRules,
  ...cutoffRules,
  ...advanceRules,
  ...askedOfRules,
  ...calledByRules,
  ...richesRules,
];

/**
 * Log-odds from which a sentence is reported although no rule fits: chosen on sets of sentences that the weights were not
 * learned from, so that hardly an honest one is accused.
 */
const SURE: Readonly<Record<LearnedCode, number>> = {
  fee: 0.25,
  hype: -0.25,
  sex: -0.5,
  family: -1.5,
  age: -1,
};

/** Log-odds below which a sentence is not reported although a rule fits. */
const DOUBTED = -3.5;

/**
 * What is added to both in a whole ad. Each of its sentences may be mistaken, so that one must be surer of each; what has
 * up to `few` sentences is no whole ad, and from `many` on it is one.
 */
const WHOLE = { few: 4, many: 9, sure: 2.5, doubted: 4.2 } as const;

/** The most that is shown of a clause that no rule fits. */
const SHOWN = 24;

/** A sentence, and what of it asks for something: clause by clause, without what it denies. */
interface Said {
  readonly sentence: string;
  readonly clauses: readonly string[];
  /** It tells what the work is. */
  readonly isOfDuties: boolean;
  /** How far it stands in a whole ad, from 0 to 1. */
  readonly whole: number;
  readonly like: typeof likeness;
}

/** The first words of each kind that a reader should be warned of, by what is learned or by another `like`. */
export function findWords(
  texts: readonly string[],
  like: typeof likeness = likenessOnce(),
): readonly (readonly [Code, string])[] {
  const found = new Map<Code, string>();
  const spared = texts.flatMap((text) => sparedIn(text, true));
  const sentences = texts.flatMap(sentencesOf);
  const whole = wholenessOf(sentences.length);
  for (const sentence of sentences) {
    const passed = [...spared, ...sparedIn(sentence)];
    const said = { sentence, clauses: clausesOf(sentence), isOfDuties: duties.test(sentence), whole, like };
    const isOpen = (code: Code) => !found.has(code) && !passed.includes(code);
    for (const rule of rules) {
      const words = isOpen(rule.code) && wordsOf(rule, said);
      if (words && !isDoubted(rule, said)) found.set(rule.code, words);
    }
    for (const code of LEARNED_CODES) {
      const words = isOpen(code) && likestOf(code, said);
      if (words) found.set(code, words);
    }
  }
  return [...found];
}

/** How far so many sentences are a whole ad: 0 for a few, 1 for many. */
const wholenessOf = (sentences: number): number =>
  Math.min(1, Math.max(0, (sentences - WHOLE.few) / (WHOLE.many - WHOLE.few)));

/**
 * Whether a sentence is very unlike all that say this, as a whole and by clause, although a rule fits: without what it
 * denies, unless the rule looks at that too.
 */
function isDoubted({ code, wholeSentence }: WordRule, { sentence, clauses, whole, like }: Said): boolean {
  const least = DOUBTED + WHOLE.doubted * whole;
  const parts = [clauses.join(','), ...clauses, ...(wholeSentence ? [sentence] : [])];
  return isLearned(code) && parts.every((part) => like(code, part) < least);
}

/** What a rule finds in a sentence. The pattern is tried first: it seldom fits, and only then need one ask what else is meant. */
function wordsOf(rule: WordRule, { sentence, clauses, isOfDuties }: Said): string | undefined {
  if (rule.notOfDuties && isOfDuties) return;
  const words = (rule.wholeSentence ? [sentence] : clauses)
    .map((part) => {
      const fits = rule.pattern.exec(part)?.[0];
      return fits && !rule.unless?.test(part) ? fits : undefined;
    })
    .find(Boolean);
  if (!words || rule.unlessInSentence?.test(sentence)) return;
  if (rule.beside && !rule.beside.test(clauses.join(','))) return;
  return words.replace(/^[:、,]/, '');
}

/** The clause that says it most clearly, of a sentence that is very like those that say it, also without its denials. */
function likestOf(code: LearnedCode, { sentence, clauses, whole, like }: Said): string | undefined {
  const least = SURE[code] + WHOLE.sure * whole;
  const asking = clauses.filter((clause) => !notLearned[code]?.test(clause));
  if (like(code, sentence) < least || like(code, asking.join(',')) < least) return;
  const [likest] = asking
    .map((clause) => ({ clause, odds: like(code, clause) }))
    .sort((a, b) => b.odds - a.odds);
  return likest?.clause.slice(0, SHOWN);
}

const sparedIn = (text: string, ofWholeAd?: true): readonly Code[] =>
  contexts
    .filter((context) => context.ofWholeAd === ofWholeAd && context.about.test(text))
    .flatMap(({ spares }) => spares);

/** A text as it is compared: one sign for each mark, in sentences. */
function sentencesOf(text: string): readonly string[] {
  const simple = [...sameSigns, ...spelled].reduce(
    (all, [sign, read]) => all.replace(sign, read),
    inFigures(text.normalize('NFKC')),
  );
  return simple
    .split(sentenceEnds)
    .map((sentence) => sentence.replace(/\s{2,}|\t/g, ',').replace(/\s/g, ''))
    .filter((sentence) => sentence !== '')
    .flatMap(pieces);
}

/** A sentence, or what is too long for one in parts that end with a clause. */
const pieces = (sentence: string): readonly string[] =>
  sentence.length <= MAX_SENTENCE ? [sentence] : (sentence.match(longPieces) ?? []);

/** What a sentence says, clause by clause, without what it denies, without working hours and without what the law says. */
function clausesOf(sentence: string): readonly string[] {
  return sentence
    .replace(denied, ',')
    .replace(timesOfDay, ',')
    .split(clauseEnds)
    .filter((clause) => clause !== '' && !lawful.test(clause));
}
