import { describe, expect, test } from 'vitest';
import { type Answers, factsOf } from '../../../src/domain/benefits/answers.ts';
import { deadlinesOf } from '../../../src/domain/benefits/deadlines.ts';
import { nextQuestion, openQuestions } from '../../../src/domain/benefits/nextQuestion.ts';
import { benefitResults, choicesIn } from '../../../src/domain/benefits/results.ts';
import { yearSum } from '../../../src/domain/benefits/yearSum.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import type { Facts } from '../../../src/domain/eligibility/condition.ts';
import { rules, vocabulary } from '../eligibility/rules.ts';
import { home, ruleOf } from './interview.ts';

const TODAY = '2026-11-25';
const said = (answers: Answers, today = TODAY) =>
  benefitResults(rules, factsOf(answers, vocabulary, today), today);
const standing = (answers: Answers, id: string, today = TODAY) =>
  said(answers, today).find(({ rule }) => rule.id === id)?.standing;

const flexible = {
  certifiedHardToEmploy: true,
  employment: 'flexible',
  paysSocialInsurance: true,
  flexSubsidyMonthsUsed: 3,
};

test('every standing, the certain ones first and what is ended not at all', () => {
  const found = said({ ...flexible, hukou: 'other' });
  const order = found.map((one) => one.standing);
  expect([...new Set(order)]).toEqual(['eligible', 'possible', 'ineligible', 'unjudged']);
  expect(found.find(({ rule }) => rule.id === 'cn-stable-employment-2025')).toBeUndefined();
  expect(standing(flexible, 'sh-flex-si-subsidy')).toBe('eligible');
  expect(standing({ hukou: 'other' }, 'sh-hard-to-employ-recognition')).toBe('ineligible');
  expect(standing({}, 'sh-skill-upgrade-subsidy')).toBe('unjudged');
  expect(standing({}, 'qp-15min-employment-circle')).toBe('unjudged');
});

test('an exclusion that nobody has ruled out is named with the yes', () => {
  const [found] = said(flexible).filter(({ rule }) => rule.id === 'sh-flex-si-subsidy');
  expect(found?.unless.map(({ test }) => test)).toContainEqual({
    fact: 'companyOfficer',
    op: '==',
    value: true,
  });
  expect(nextQuestion([ruleOf('sh-flex-si-subsidy')], flexible, home, TODAY)?.definition.fact).toBe(
    'companyOfficer',
  );
});

test('what a person must look at is told apart from what an answer settles', () => {
  const id = 'sh-hard-to-employ-recognition';
  const at = {
    hukou: 'shanghai',
    wantsJob: true,
    gender: 'male',
    birthDate: '1975-01-01',
    unemployedMonths: 3,
  };
  const found = said(at).find(({ rule }) => rule.id === id);
  expect(found?.standing).toBe('possible');
  expect(found?.eligibility.missing).toEqual([]);
  expect(found?.byPerson).toHaveLength(1);
});

test('two that nobody gets at the same time are a choice, once', () => {
  const both = { ...flexible, receivingUI: true, monthsToRetirement: 6, selfPaysPension: 'shanghai' };
  const pairs = choicesIn(said(both)).map((pair) => pair.map(({ rule }) => rule.id));
  expect(pairs).toEqual([['sh-flex-si-subsidy', 'sh-ui-older-pension']]);
  expect(choicesIn(said({ ...both, certifiedHardToEmploy: false }))).toEqual([]);
});

describe('the sum of a year', () => {
  const sumOf = (id: string, facts: Facts, maxMonths?: number, day: Day = TODAY) =>
    yearSum(ruleOf(id), facts, day, maxMonths);

  test.each([
    ['of so much a month is twelve times that', 'sh-flex-si-subsidy', {}, 36, { months: 12, sum: 13582.8 }],
    [
      'has only the months that are left',
      'sh-flex-si-subsidy',
      { flexSubsidyMonthsUsed: 30 },
      36,
      { months: 6, sum: 6791.4 },
    ],
    ['of a season has its months', 'sh-heat-allowance', {}, 4, { months: 4, sum: 1200 }],
    ['is none of a single month', 'sh-heat-allowance', {}, 1, undefined],
    [
      'of two sums adds both',
      'sh-employer-hire-subsidy',
      { xiebao: false },
      36,
      { months: 12, sum: 27985.44 },
    ],
    [
      'of two sums has the first where the second is not for them',
      'sh-employer-hire-subsidy',
      { xiebao: true },
      36,
      { months: 12, sum: 16440 },
    ],
    [
      'follows an amount that falls',
      'sh-ui-benefit-2026',
      { uiMonthIndex: 6 },
      24,
      { months: 12, sum: 7 * 2340 + 5 * 1872 },
    ],
    [
      'ends with the last month',
      'sh-ui-benefit-2026',
      { uiMonthIndex: 22 },
      24,
      { months: 3, sum: 3 * 1872 },
    ],
    ['is none where nobody knows the month', 'sh-ui-benefit-2026', {}, 24, undefined],
    [
      'is none where it is paid until a day that nobody knows',
      'sh-ui-benefit-2026',
      { uiExtended: true },
      24,
      undefined,
    ],
    [
      'is none of a month of a year',
      'cn-delayed-retirement',
      { birthDate: '1968-06-01', originalRetirementAge: 60 },
      12,
      undefined,
    ],
  ])('%s', (_, id, facts, maxMonths, sum) => {
    expect(sumOf(id, facts, maxMonths)).toEqual(sum);
  });

  test('is none before the first day of the amount', () => {
    expect(sumOf('sh-flex-si-subsidy', {}, 36, '2026-06-30')).toBeUndefined();
  });
});

test('the end of a policy and the terms that run are deadlines', () => {
  expect(deadlinesOf(ruleOf('sh-flex-si-subsidy'), {}, TODAY)).toEqual([
    { kind: 'policyEnds', day: '2026-12-31' },
  ]);
  expect(deadlinesOf(ruleOf('cn-work-injury'), { daysSinceInjury: 360 }, TODAY)).toEqual([
    { kind: 'termEnds', day: '2026-11-30', text: expect.any(String) },
  ]);
  expect(deadlinesOf(ruleOf('cn-work-injury'), { daysSinceInjury: 400 }, TODAY)).toEqual([]);
  expect(deadlinesOf(ruleOf('sh-first-startup-subsidy'), { businessMonths: 16 }, TODAY)).toEqual([
    { kind: 'monthsLeft', months: 2, text: expect.any(String) },
  ]);
});

test.each([
  ['2026-10-01', undefined],
  ['2026-10-02', '2026-12-31'],
  ['2026-12-31', '2026-12-31'],
  ['2027-01-01', undefined],
])('on %s the end of the year is told within 90 days: %s', (today, day) => {
  const [deadline] = deadlinesOf(ruleOf('sh-public-welfare-job'), {}, today);
  expect(deadline).toEqual(day && { kind: 'policyEnds', day });
});

test.each([
  [365, '2026-11-25'],
  [366, undefined],
])('%i days after an injury the term ends on %s', (daysSinceInjury, day) => {
  const [deadline] = deadlinesOf(ruleOf('cn-work-injury'), { daysSinceInjury }, TODAY);
  expect(deadline).toEqual(day && { kind: 'termEnds', day, text: expect.any(String) });
});

test('a term of less than some months ends a month before', () => {
  const rule = ruleOf('sh-public-welfare-job');
  const conditions = [
    { text: '不满12个月', waivable: false, test: { fact: 'businessMonths', op: '<', value: 12 } as const },
  ];
  const at = (businessMonths: number) =>
    deadlinesOf({ ...rule, conditions }, { businessMonths }, '2026-01-01');
  expect(at(11)).toEqual([{ kind: 'monthsLeft', months: 0, text: '不满12个月' }]);
  expect(at(12)).toEqual([]);
});

test('of two that exclude each other it is enough that the second says so', () => {
  const [one, other] = said({
    ...flexible,
    receivingUI: true,
    monthsToRetirement: 6,
    selfPaysPension: 'shanghai',
  })
    .filter(({ rule }) => rule.excludes)
    .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  if (!one || !other) throw new Error('no pair');
  const silent = { ...one, rule: { ...one.rule, excludes: undefined } };
  expect(choicesIn([silent, other])).toHaveLength(1);
  expect(choicesIn([other, silent])).toHaveLength(1);
});

test('an exclusion that somebody ruled out is not named', () => {
  const answers = { ...flexible, companyOfficer: false, companyManagerAfter: false };
  expect(said(answers).find(({ rule }) => rule.id === 'sh-flex-si-subsidy')?.unless).toEqual([]);
});

test('what only an amount needs is asked where it is not known', () => {
  const ui = ruleOf('sh-ui-benefit-2026');
  const facts = openQuestions([ui], { receivingUI: true }, home, TODAY).map(
    ({ definition }) => definition.fact,
  );
  expect(facts).toContain('uiMonthIndex');
  expect(openQuestions([ui], { receivingUI: true, uiMonthIndex: 3, uiExtended: false }, home, TODAY)).toEqual(
    [],
  );
});

test.each([
  ['a birthday in the future', { birthDate: '2030-01-01' }],
  ['a day that is none', { birthDate: '1970-02-31' }],
  ['months below nothing', { unemployedMonths: -3, uiContribMonths: -1 }],
  ['a value outside of the list', { hukou: 'mars', gender: 'x' }],
  ['a fact that nobody knows', { shoeSize: 40 }],
  ['no number', { age: Number.NaN, uiContribMonths: Number.POSITIVE_INFINITY }],
])('%s counts as not answered', (_, answers) => {
  expect(said(answers)).toEqual(said({}));
});

test('who answers nothing is refused nothing', () => {
  const nothing = Object.fromEntries(vocabulary.map(({ fact }) => [fact, null]));
  expect(said(nothing).filter((one) => one.standing === 'ineligible')).toEqual([]);
  expect(openQuestions(rules, nothing, home, TODAY)).toEqual([]);
});

test.each(['2025-11-25', '2027-11-25'])(
  'on %s nothing is said of policies that are not in force',
  (today) => {
    const late = said(flexible, today);
    for (const { rule, standing, eligibility } of late) {
      const isOver = (rule.effectiveTo ?? '9') < today || today < (rule.effectiveFrom ?? '');
      const hasBand = rule.amount?.history.some(({ from, to }) => from <= today && today <= to);
      if (!isOver || hasBand) continue;
      expect([rule.id, standing, eligibility.amount]).toEqual([rule.id, 'unjudged', undefined]);
    }
  },
);

test('2,000 policies take no noticeable time', () => {
  const many = Array.from({ length: 2000 }, (_, nth) => ({
    ...(rules[nth % rules.length] ?? ruleOf('cn-severance')),
    id: `policy-${nth}`,
  }));
  const before = performance.now();
  const question = nextQuestion(many, flexible, home, TODAY);
  benefitResults(many, factsOf(flexible, vocabulary, TODAY), TODAY);
  const took = performance.now() - before;
  expect(question?.about.length).toBeGreaterThan(20);
  expect(took).toBeLessThan(500);
});
