import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/domain/eligibility/derive.ts';
import { check, vocabulary } from './rules.ts';

describe('rules that are easily got wrong', () => {
  test('who takes up medical insurance within three months does not wait', () => {
    const waiting = (monthsSinceMedicalStop: number) =>
      check('sh-mi-flex-waiting', { employment: 'flexible', monthsSinceMedicalStop }).amount?.value;
    expect([waiting(3), waiting(4)]).toEqual([0, 6]);
  });

  test('a shop of five years gets no subsidy for a first startup', () => {
    const facts = {
      hukou: 'shanghai',
      certifiedHardToEmploy: true,
      firstStartup: true,
      employeeSocialInsuranceMonths: 6,
    };
    expect(check('sh-first-startup-subsidy', { ...facts, businessMonths: 60 }).verdict).toBe('ineligible');
    expect(check('sh-first-startup-subsidy', { ...facts, businessMonths: 18 }).verdict).toBe('eligible');
  });

  test.each([
    [35, {}, 'eligible'],
    [36, { monthsToRetirement: 59 }, 'undecided'],
    [36, { monthsToRetirement: 60 }, 'ineligible'],
    [36, {}, 'undecided'],
    [36, { gender: 'male', birthDate: '1966-12-15' }, 'undecided'],
  ])('%i months of subsidy with %j is %s', (flexSubsidyMonthsUsed, more, verdict) => {
    const facts = { certifiedHardToEmploy: true, employment: 'flexible', paysSocialInsurance: true };
    expect(check('sh-flex-si-subsidy', { ...facts, flexSubsidyMonthsUsed, ...more }).verdict).toBe(verdict);
  });

  test.each([
    [false, 2332.12],
    [true, 1370],
    [undefined, 1370],
  ])('协保 %s pays %d', (xiebao, amount) => {
    const facts = { hireCertifiedHardToEmploy: true, contractMonths: 12, employerPaysSocialInsurance: true };
    const found = check('sh-employer-hire-subsidy', { ...facts, employerType: '企业', xiebao });
    expect(found.amount?.value).toBe(amount);
  });

  test('a dispute older than 12 months is undecided', () => {
    const facts = { monthsSinceRightsHarmed: 13, wageArrears: false, stillEmployed: false };
    expect(check('cn-labor-dispute-law', facts).verdict).toBe('undecided');
  });

  test.each([
    ['2026-06-30', 2305],
    ['2026-07-01', 2340],
    ['2025-06-30', 2255],
    ['2024-06-30', undefined],
  ])('unemployment benefit on %s is %s', (today, amount) => {
    const facts = { receivingUI: true, uiMonthIndex: 1 };
    expect(check('sh-ui-benefit-2026', facts, today).amount?.value).toBe(amount);
  });

  test.each([
    [12, 2340],
    [13, 1872],
    [24, 1872],
    [25, undefined],
  ])('month %i pays %s', (uiMonthIndex, amount) => {
    expect(check('sh-ui-benefit-2026', { receivingUI: true, uiMonthIndex }).amount?.value).toBe(amount);
  });

  test.each([
    [0, 0.5],
    [5, 0.5],
    [6, 1],
    [12, 1],
    [13, 1.5],
    [17, 1.5],
    [18, 2],
    [30, 3],
  ])('%i months with an employer are paid as %d', (monthsWorkedAtEmployer, paid) => {
    const facts = { jobKind: 'fullTime', terminationKind: 'redundancy', averageMonthlyWage: 10_000 };
    expect(check('cn-severance', { ...facts, monthsWorkedAtEmployer }).amount?.value).toBe(paid * 10_000);
  });

  test.each([
    [12, 2, 12],
    [59, 8, 12],
    [60, 10, 18],
    [119, 18, 18],
    [120, 20, 24],
    [143, 22, 24],
    [144, 24, 24],
  ])(
    '%i months paid in give %i months in Shanghai, at most %i elsewhere',
    (uiContribMonths, here, elsewhere) => {
      const months = (id: string) => check(id, { uiContribMonths }).amount?.value;
      expect([months('sh-ui-claim-rules'), months('cn-unemployment-insurance-law')]).toEqual([
        here,
        elsewhere,
      ]);
    },
  );

  test.each([
    [1, 5],
    [9, 5],
    [10, 10],
    [19, 10],
    [20, 15],
  ])('%i years of work give %i days of leave', (totalWorkYears, days) => {
    expect(check('cn-annual-leave', { continuousWorkMonths: 12, totalWorkYears }).amount?.value).toBe(days);
  });

  test.each([
    [11, 1],
    [12, 2],
    [35, 2],
    [36, 6],
  ])('a contract of %i months has a probation of at most %i', (contractTermMonths, months) => {
    expect(check('cn-probation-limit', { jobKind: 'fullTime', contractTermMonths }).amount?.value).toBe(
      months,
    );
  });

  test('no amount is told when the rate has ended', () => {
    expect(check('sh-flex-si-contribution', { contribBase: 7546 }, '2027-02-28').amount?.value).toBe(2263.8);
    expect(check('sh-flex-si-contribution', { contribBase: 7546 }, '2027-03-01').amount).toBeUndefined();
  });

  test('a ceiling is called one', () => {
    const facts = {
      hireTargetGroup: 'graduating-year',
      contractSigned: true,
      hireInsuredMonths: 3,
      employerType: '企业',
    };
    expect(check('cn-expand-jobs-2026', facts).amount).toMatchObject({ value: 1500, upTo: true });
    expect(check('sh-min-wage-2025', { jobKind: 'fullTime' }).amount).toMatchObject({
      value: 2740,
      upTo: false,
    });
  });

  test('what is missing is named, and what decided is quoted', () => {
    expect(
      check('sh-flex-si-subsidy', { certifiedHardToEmploy: true, employment: 'flexible' }).missing,
    ).toEqual(['paysSocialInsurance', 'flexSubsidyMonthsUsed', 'monthsToRetirement']);
    expect(check('sh-hard-to-employ-recognition', { hukou: 'other' }).decidedBy).toMatchObject({
      kind: 'condition',
      condition: { text: '有上海户籍' },
    });
  });
});

describe('answers that cannot be', () => {
  test.each([
    ['birthDate', '2030-01-01'],
    ['birthDate', '1980-02-30'],
    ['unemployedMonths', -3],
    ['unemployedMonths', Number.NaN],
    ['unemployedMonths', '6'],
    ['hukou', 'mars'],
    ['dibao', 'yes'],
    ['shoeSize', 42],
    ['constructor', true],
  ])('%s %s counts as unknown and is told', (fact, value) => {
    const { facts, refused } = readFacts({ [fact]: value }, vocabulary, '2026-11-25');
    expect(refused).toEqual([fact]);
    expect(Object.hasOwn(facts, fact)).toBe(false);
  });

  test('a given age is not replaced by the birthday', () => {
    const { facts } = readFacts({ age: 50, birthDate: '1980-11-26' }, vocabulary, '2026-11-25');
    expect(facts.age).toBe(50);
    expect(readFacts({ birthDate: '1980-11-26' }, vocabulary, '2026-11-25').facts.age).toBe(45);
  });
});
