import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/domain/eligibility/derive.ts';
import {
  minimumPensionYears,
  monthText,
  retirementMonth,
} from '../../../src/domain/eligibility/retirement.ts';
import { vocabulary } from './rules.ts';

const factsOn = (today: string, given: Readonly<Record<string, unknown>>) =>
  readFacts(given, vocabulary, today).facts;

/** Retires in 2029-09. */
const man = { gender: 'male', birthDate: '1968-09-09' };

describe('from the birthday follows', () => {
  test.each([
    ['2026-09-08', 57],
    ['2026-09-09', 58],
    ['2026-09-10', 58],
  ])('the age on %s: %i', (today, age) => {
    expect(factsOn(today, man).age).toBe(age);
  });

  test.each([
    ['2029-08-31', { monthsToRetirement: 1, overRetirementAge: false, inWorkingAge: true }],
    ['2029-09-01', { monthsToRetirement: undefined, overRetirementAge: true, inWorkingAge: false }],
    ['2029-10-01', { monthsToRetirement: undefined, overRetirementAge: true, inWorkingAge: false }],
  ])('on %s what the month of retirement decides', (today, facts) => {
    const { retirementYear, monthsToRetirement, overRetirementAge, inWorkingAge } = factsOn(today, man);
    expect(retirementYear).toBe(2029);
    expect({ monthsToRetirement, overRetirementAge, inWorkingAge }).toEqual(facts);
  });

  test.each([
    ['2026-09-08', false],
    ['2026-09-09', true],
  ])('on %s whether somebody is old enough to work', (today, inWorkingAge) => {
    expect(factsOn(today, { gender: 'male', birthDate: '2010-09-09' }).inWorkingAge).toBe(inWorkingAge);
  });

  test('an age of work also from an age that was told besides', () => {
    expect(factsOn('2026-11-25', { ...man, age: 15 }).inWorkingAge).toBe(false);
  });

  test('nothing about retirement for a woman who did not say which age held for her', () => {
    const facts = factsOn('2026-11-25', { gender: 'female', birthDate: '1975-03-01' });
    expect(facts).toMatchObject({ age: 51 });
    expect(facts.retirementYear).toBeUndefined();
    expect(facts.inWorkingAge).toBeUndefined();
  });
});

describe('years of contribution', () => {
  test.each([
    [2029, 15],
    [2030, 15.5],
    [2035, 18],
    [2039, 20],
    [2050, 20],
  ])('that who retires in %i needs: %d', (year, years) => {
    expect(minimumPensionYears(year)).toBe(years);
  });

  test.each([
    [2030, 15.5, true],
    [2030, 15.4, false],
    [2040, 20, true],
    [2040, 19.9, false],
  ])('of who retires in %i with %d years are enough: %s', (retirementYear, pensionContribYears, enough) => {
    expect(factsOn('2026-11-25', { retirementYear, pensionContribYears }).pensionYearsEnough).toBe(enough);
  });

  test('go by the year that was told, and otherwise by the birthday', () => {
    const given = { ...man, pensionContribYears: 15 };
    expect(factsOn('2026-11-25', given).pensionYearsEnough).toBe(true);
    expect(factsOn('2026-11-25', { ...given, retirementYear: 2030 }).pensionYearsEnough).toBe(false);
  });
});

/** The tables of the law, at their beginnings, ends and steps. */
test.each([
  ['1964-12', 60, '2024-12'],
  ['1965-01', 60, '2025-02'],
  ['1965-04', 60, '2025-05'],
  ['1965-05', 60, '2025-07'],
  ['1976-08', 60, '2039-07'],
  ['1976-09', 60, '2039-09'],
  ['1990-01', 60, '2053-01'],
  ['1969-12', 55, '2024-12'],
  ['1970-01', 55, '2025-02'],
  ['1970-05', 55, '2025-07'],
  ['1981-08', 55, '2039-07'],
  ['1981-09', 55, '2039-09'],
  ['1990-01', 55, '2048-01'],
  ['1974-12', 50, '2024-12'],
  ['1975-01', 50, '2025-02'],
  ['1975-02', 50, '2025-03'],
  ['1975-03', 50, '2025-05'],
  ['1984-10', 50, '2039-09'],
  ['1984-11', 50, '2039-11'],
  ['1990-01', 50, '2045-01'],
])('who is born in %s and would have retired at %i retires in %s', (born, age, month) => {
  const found = retirementMonth(`${born}-15`, age);
  expect(found && monthText(found)).toBe(month);
});

test('a rise that divides by nothing gives no month', () => {
  expect(retirementMonth('1970-01-01', 60, { 60: { from: 0, step: 0, cap: 36 } })).toBeUndefined();
});

test('an answer of today counts, and one of tomorrow does not', () => {
  const { facts, refused } = readFacts({ birthDate: '2026-11-25' }, vocabulary, '2026-11-25');
  expect([facts.age, refused]).toEqual([0, []]);
  expect(readFacts({ birthDate: '2026-11-26' }, vocabulary, '2026-11-25').refused).toEqual(['birthDate']);
});

test('keys of prototypes, numbers without end and texts for numbers are refused', () => {
  const given: Readonly<Record<string, unknown>> = JSON.parse(
    '{"__proto__": {"jobKind": "fullTime"}, "constructor": true, "age": "45", "unemployedMonths": -1, "claimAmount": 1e999}',
  );
  const { facts, refused } = readFacts(given, vocabulary, '2026-11-25');
  expect([...refused].sort()).toEqual(['__proto__', 'age', 'claimAmount', 'constructor', 'unemployedMonths']);
  expect(facts.jobKind).toBeUndefined();
});
