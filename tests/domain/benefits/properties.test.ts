import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, factsOf } from '../../../src/domain/benefits/answers.ts';
import { nextQuestion, openQuestions } from '../../../src/domain/benefits/nextQuestion.ts';
import { benefitResults } from '../../../src/domain/benefits/results.ts';
import { holds } from '../../../src/domain/eligibility/holds.ts';
import { coherent } from '../eligibility/coherent.ts';
import { rules, vocabulary } from '../eligibility/rules.ts';
import { home } from './interview.ts';

const TODAY = '2026-11-25';
const numbers = [0, 0.1, 1, 3, 5, 6, 12, 15, 18, 24, 35, 36, 45, 60, 2740, 7546, 32880];
const days = ['1962-03-05', '1971-12-01', '1977-06-30', '1990-01-01', '2008-02-29'];

const DERIVED = new Set([
  'inWorkingAge',
  'monthsToRetirement',
  'overRetirementAge',
  'retirementYear',
  'pensionYearsEnough',
]);

const asked = vocabulary.filter(({ fact, ask }) => ask && !DERIVED.has(fact));
const whole = fc
  .record(
    Object.fromEntries(
      asked.map(({ fact, type, values }) => [
        fact,
        type === 'bool'
          ? fc.boolean()
          : type === 'date'
            ? fc.constantFrom(...days)
            : fc.constantFrom(...(values ?? numbers)),
      ]),
    ),
  )
  .map(coherent);
const some = fc.array(fc.nat(), { maxLength: 150 });

/** Answers without those to questions that are not asked beside the others. */
function sensible(answers: Answers): Answers {
  const facts = factsOf(answers, vocabulary, TODAY);
  return Object.fromEntries(
    Object.entries(answers).filter(([fact]) => {
      if (fact === 'age') return answers.birthDate === undefined;
      const { when } = vocabulary.find((one) => one.fact === fact) ?? {};
      return !when || holds(when, facts) !== 'false';
    }),
  );
}

function without(answers: Answers, gone: readonly number[]): Answers {
  const entries = Object.entries(answers);
  const dropped = new Set(gone.map((index) => index % entries.length));
  return Object.fromEntries(entries.filter((_, index) => !dropped.has(index)));
}

const said = (answers: Answers) => benefitResults(rules, factsOf(answers, vocabulary, TODAY), TODAY);
const byId = (answers: Answers) => new Map(said(answers).map((one) => [one.rule.id, one]));

test('what is refused with some answers is refused with all: what is not known refuses nobody', () => {
  fc.assert(
    fc.property(whole, some, (answers, gone) => {
      const all = sensible(answers);
      const after = byId(all);
      for (const { rule, standing } of said(without(all, gone))) {
        if (standing === 'ineligible')
          expect([rule.id, after.get(rule.id)?.standing]).toEqual([rule.id, 'ineligible']);
      }
    }),
    { numRuns: 300, seed: 12 },
  );
}, 60_000);

test('more answers never turn a certain verdict, unless they tell an exclusion that was named before', () => {
  fc.assert(
    fc.property(whole, some, (answers, gone) => {
      const all = sensible(answers);
      const after = byId(all);
      for (const { rule, standing, unless } of said(without(all, gone))) {
        const now = after.get(rule.id);
        if (standing !== 'eligible' || now?.standing === 'eligible') continue;
        expect([rule.id, now?.eligibility.decidedBy?.kind]).toEqual([rule.id, 'exclusion']);
        expect(unless.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300, seed: 12 },
  );
}, 60_000);

test('the order of the answers does not matter', () => {
  fc.assert(
    fc.property(whole, some, (answers, gone) => {
      const one = without(answers, gone);
      const other = Object.fromEntries(Object.entries(one).toReversed());
      expect(said(other)).toEqual(said(one));
      expect(nextQuestion(rules, other, home, TODAY)).toEqual(nextQuestion(rules, one, home, TODAY));
    }),
    { numRuns: 60, seed: 12 },
  );
}, 60_000);

test('an answer that is changed and changed back leaves everything as it was', () => {
  fc.assert(
    fc.property(whole, whole, some, fc.nat(), (answers, others, gone, nth) => {
      const before = without(answers, gone);
      const fact = Object.keys(before)[nth % Math.max(1, Object.keys(before).length)];
      if (fact === undefined) return;
      const changed = { ...before, [fact]: others[fact] };
      const back = { ...changed, [fact]: before[fact] };
      expect(said(back)).toEqual(said(before));
      expect(openQuestions(rules, back, home, TODAY)).toEqual(openQuestions(rules, before, home, TODAY));
    }),
    { numRuns: 60, seed: 12 },
  );
}, 60_000);

test('a changed answer takes along only what makes no sense after it, and gives it back', () => {
  const before = { hasSkillCertificate: true, certificateLevel: 4, hukou: 'shanghai' };
  const facts = (answers: Answers) => factsOf(answers, vocabulary, TODAY);
  expect(facts(before)).toEqual(before);
  const changed = { ...before, hasSkillCertificate: false };
  expect(facts(changed)).toEqual({ hasSkillCertificate: false, hukou: 'shanghai' });
  expect(facts({ ...changed, hasSkillCertificate: true })).toEqual(before);
});
