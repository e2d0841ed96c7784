import * as z from 'zod/mini';
import { WirePersona } from '../../../src/city/check/policies/wirePersona.ts';
import { type Answers, factsOf } from '../../../src/domain/benefits/answers.ts';
import { type Interview, nextQuestion } from '../../../src/domain/benefits/nextQuestion.ts';
import { ageOf } from '../../../src/domain/eligibility/ageOf.ts';
import { checkEligibility, type Eligibility } from '../../../src/domain/eligibility/checkEligibility.ts';
import type { Facts } from '../../../src/domain/eligibility/condition.ts';
import { readFacts } from '../../../src/domain/eligibility/derive.ts';
import type { EligibilityRule } from '../../../src/domain/eligibility/rule.ts';
import personaRows from '../eligibility/personas.json' with { type: 'json' };
import { rules, vocabulary } from '../eligibility/rules.ts';

export const personas = z.array(WirePersona).parse(personaRows);
export const home: Interview = { vocabulary, employer: false, personal: true };

export function ruleOf(id: string): EligibilityRule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no policy ${id}`);
  return rule;
}

/** Asks until nothing is left to ask, or `stop`. */
export function ask(
  about: readonly EligibilityRule[],
  truth: Facts,
  interview: Interview,
  today: string,
  stop: (answers: Answers) => boolean = () => false,
): { readonly answers: Answers; readonly asked: readonly string[] } {
  const answers: Record<string, Answers[string]> = {};
  const asked: string[] = [];
  while (!stop(answers)) {
    const question = nextQuestion(about, answers, interview, today);
    if (!question) break;
    const { fact } = question.definition;
    const known = ageOf(fact, truth);
    answers[fact] = known === undefined || known === 'otherSex' ? null : known;
    asked.push(fact);
  }
  return { answers, asked };
}

export const truthOf = (facts: Readonly<Record<string, unknown>>, today: string): Facts =>
  readFacts(facts, vocabulary, today).facts;

export const judged = (rule: EligibilityRule, answers: Answers, today: string): Eligibility =>
  checkEligibility(rule, factsOf(answers, vocabulary, today), today);
