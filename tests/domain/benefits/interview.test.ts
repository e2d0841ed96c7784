import { expect, test } from 'vitest';
import policyRows from '../../../mocks/policies/policies.json' with { type: 'json' };
import { nextQuestion, openQuestions } from '../../../src/domain/benefits/nextQuestion.ts';
import { rules, vocabulary } from '../eligibility/rules.ts';
import { ask, home, judged, personas, ruleOf, truthOf } from './interview.ts';

const TODAY = '2026-11-25';
const groupOf = new Map(policyRows.map(({ id, plain }) => [id, plain.group]));
const sensitive = new Set(vocabulary.filter((one) => one.sensitive).map(({ fact }) => fact));
const HIRING = groupOf.get('sh-employer-hire-subsidy');
const at = (id: string) => ({ ...home, employer: groupOf.get(id) === HIRING });
const MOST = 12;

test('who asks about one policy gets the right verdict, nine of ten with at most 12 questions', () => {
  const asked = personas.map(({ policyId, facts, asOf, expect: expected, id }) => {
    const rule = ruleOf(policyId);
    const whole = ask([rule], truthOf(facts, asOf), at(policyId), asOf);
    expect([id, judged(rule, whole.answers, asOf).verdict]).toEqual([id, expected.verdict]);
    return whole.asked.length;
  });
  expect(asked.filter((count) => count <= MOST).length / asked.length).toBeGreaterThanOrEqual(0.9);
});

test('who asks about a situation has the verdict of a policy after 12 questions, nine of ten', () => {
  const right = personas.filter(({ policyId, facts, asOf, expect: expected }) => {
    const rule = ruleOf(policyId);
    const situation = rules.filter(({ id }) => groupOf.get(id) === groupOf.get(policyId));
    const { answers } = ask(
      situation,
      truthOf(facts, asOf),
      at(policyId),
      asOf,
      (so) => Object.keys(so).length >= MOST || judged(rule, so, asOf).verdict !== 'undecided',
    );
    return judged(rule, answers, asOf).verdict === expected.verdict;
  });
  expect(right.length / personas.length).toBeGreaterThanOrEqual(0.9);
});

test('every question can be answered, says what it is about, and comes once', () => {
  for (const personal of [true, false]) {
    const { asked, answers } = ask(rules, {}, { ...home, employer: true, personal }, TODAY);
    expect(new Set(asked).size).toBe(asked.length);
    expect(Object.values(answers).every((answer) => answer === null)).toBe(true);
  }
  for (const { about, definition } of openQuestions(rules, {}, { ...home, employer: true }, TODAY)) {
    expect([definition.fact, definition.ask]).toEqual([definition.fact, expect.any(String)]);
    expect(about.length).toBeGreaterThan(0);
  }
});

test('the first question is about more policies than most', () => {
  const [first, ...others] = openQuestions(rules, {}, home, TODAY);
  const counts = others.map(({ about }) => about.length).sort((a, b) => a - b);
  expect(first?.about.length).toBeGreaterThan(counts[Math.floor(counts.length / 2)] ?? 0);
});

test('sensitive questions come last, and only on a device of one’s own', () => {
  const own = ask(rules, {}, home, TODAY).asked.map((fact) => sensitive.has(fact));
  expect(own.indexOf(true)).toBe(own.lastIndexOf(false) + 1);
  const shared = ask(rules, {}, { ...home, employer: true, personal: false }, TODAY).asked;
  expect(shared.filter((fact) => sensitive.has(fact))).toEqual([]);
});

test('low income, disability and a past are all marked as sensitive', () => {
  const told = vocabulary.filter(({ label }) => /低保|残|刑释|失信|低收入|劳动能力/.test(label));
  expect(told.filter((one) => !one.sensitive).map(({ fact }) => fact)).toEqual([]);
});

test('only who answers for an employer is asked what only employers know', () => {
  const employers = new Set(vocabulary.filter(({ who }) => who === 'employer').map(({ fact }) => fact));
  expect(ask(rules, {}, home, TODAY).asked.filter((fact) => employers.has(fact))).toEqual([]);
  const { asked } = ask(rules, {}, { ...home, employer: true }, TODAY);
  expect(asked).toContain('employerType');
});

test('what follows from the birthday is asked as the birthday, and otherwise by itself', () => {
  const retiring = [ruleOf('cn-veterans-employment')];
  const first = nextQuestion(retiring, { veteran: true }, home, TODAY);
  expect(first?.definition.fact).toBe('birthDate');
  const after = ask(retiring, { veteran: true, overRetirementAge: false }, home, TODAY);
  expect(after.asked).toEqual(['birthDate', 'overRetirementAge', 'veteran']);
});

test('only women are asked for the retirement age of before', () => {
  const rule = [ruleOf('cn-delayed-retirement')];
  const truth = { birthDate: '1975-05-01', gender: 'male', originalRetirementAge: 60 };
  expect(ask(rule, truth, home, TODAY).asked.toSorted()).toEqual(['birthDate', 'gender']);
  const her = { ...truth, gender: 'female', originalRetirementAge: 50 };
  expect(ask(rule, her, home, TODAY).asked).toContain('originalRetirementAge');
});

test('what makes no sense is not asked', () => {
  const rule = [ruleOf('cn-work-injury')];
  const at = (injuryScene: string) =>
    openQuestions(rule, { hasEmploymentRelation: true, injuryScene }, home, TODAY).map(
      ({ definition }) => definition.fact,
    );
  expect(at('commute')).toContain('commuteNotMainlyAtFault');
  expect(at('other')).toEqual([]);
});
