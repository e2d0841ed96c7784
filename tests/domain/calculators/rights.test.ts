import { describe, expect, test } from 'vitest';
import { annualLeave } from '../../../src/domain/calculators/annualLeave.ts';
import { overtime } from '../../../src/domain/calculators/overtime.ts';
import { probation } from '../../../src/domain/calculators/probation.ts';
import { changed, documents, faultsOf, resultOf, TODAY, without } from './documents.ts';

describe('年休假', () => {
  const leave = (workYears: number | string, more = {}) => ({
    workYears: `${workYears}`,
    continuous: 'yes',
    ...more,
  });

  test.each([
    [1, 5],
    [3, 5],
    [9, 5],
    [9.9, 5],
    [10, 10],
    [15, 10],
    [19.5, 10],
    [20, 15],
    [25, 15],
    [40, 15],
  ])('%d years of work give %d days', (years, days) => {
    expect(resultOf(annualLeave, leave(years)).days).toBe(days);
  });

  test.each([
    [5, 6525, 300, 4500],
    [1, 6525, 300, 900],
    [2.5, 6525, 300, 2250],
    [3, 10_000, 459.77, 4137.93],
  ])('%d days not granted at %d a month: %d a day, %d', (unusedDays, wage, dailyWage, amount) => {
    const given = leave(3, { unusedDays: `${unusedDays}`, wage: `${wage}` });
    expect(resultOf(annualLeave, given).unused).toMatchObject({ dailyWage, amount, rate: 3 });
  });

  test.each([
    [leave(0.5), '累计工龄满1年'],
    [leave(8, { continuous: 'no' }), '连续工作1年以上'],
  ])('%j has none, and the condition is named', (given, text) => {
    expect(annualLeave(given, documents, TODAY)).toMatchObject({ kind: 'refused', conditions: [{ text }] });
  });

  test.each([
    [leave(-1), ['workYears: negative']],
    [leave(200), ['workYears: tooLarge']],
    [leave('很久'), ['workYears: notNumber']],
    [leave(3, { unusedDays: '6', wage: '6000' }), ['unusedDays: tooLarge']],
    [leave(3, { unusedDays: '2' }), ['wage: missing']],
    [leave(3, { unusedDays: '2', wage: '0' }), ['wage: zero']],
    [{}, ['workYears: missing', 'continuous: missing']],
  ])('%j is refused', (given, faults) => {
    expect(faultsOf(annualLeave(given, documents, TODAY))).toEqual(faults);
  });

  test('without its law there is no result, and without its rate no worth', () => {
    expect(annualLeave(leave(3), without('cn-annual-leave'), TODAY).kind).toBe('lacking');
    const bare = changed('cn-annual-leave', (rule) => ({ ...rule, parameters: {} }));
    const given = leave(3, { unusedDays: '2', wage: '6000' });
    expect(annualLeave(given, bare, TODAY)).toMatchObject({
      result: { days: 5, unused: undefined },
      lacks: [{ policyId: 'cn-annual-leave' }],
    });
  });
});

describe('试用期', () => {
  const fixed = (termMonths: number | string, more = {}) => ({
    contract: 'fixed',
    termMonths: `${termMonths}`,
    ...more,
  });

  test.each([
    [fixed(3), 1],
    [fixed(6), 1],
    [fixed(11), 1],
    [fixed(12), 2],
    [fixed(24), 2],
    [fixed(35), 2],
    [fixed(36), 6],
    [fixed('', { termYears: '5' }), 6],
    [{ contract: 'open' }, 6],
    [{ contract: 'task' }, 0],
  ])('%j: at most %d months', (given, months) => {
    expect(resultOf(probation, given).months).toBe(months);
  });

  test.each([
    [fixed(2), '合同满3个月'],
    [fixed(0), '合同满3个月'],
    [{ contract: 'partTime' }, '全日制（小时工不许约试用期）'],
  ])('%j: none may be agreed, and the condition is named', (given, text) => {
    expect(probation(given, documents, TODAY)).toMatchObject({ kind: 'refused', conditions: [{ text }] });
  });

  test.each([
    ['10000', 8000],
    ['3500', 2800],
    ['3425', 2740],
    ['3000', 2740],
  ])('of %s agreed at least %d is paid', (wage, least) => {
    expect(resultOf(probation, fixed(12, { wage })).pay).toMatchObject({ least, rate: 0.8, floor: 2740 });
  });

  test('what was agreed beyond it is told', () => {
    expect(resultOf(probation, fixed(12, { agreedMonths: '3' })).monthsOver).toBe(1);
    expect(resultOf(probation, fixed(12, { agreedMonths: '2' })).monthsOver).toBe(0);
    expect(resultOf(probation, { contract: 'task', agreedMonths: '1' }).monthsOver).toBe(1);
  });

  test('without the minimum wage its floor is left out, and that is said', () => {
    const found = probation(fixed(12, { wage: '3000' }), without('sh-min-wage-2025'), TODAY);
    expect(found).toMatchObject({
      result: { pay: { least: 2400, floor: undefined } },
      lacks: [{ policyId: 'sh-min-wage-2025' }],
    });
  });

  test.each([
    [fixed(-2), ['termMonths: negative']],
    [fixed(''), ['termYears: missing']],
    [fixed(12, { wage: '0' }), ['wage: zero']],
    [fixed(12, { agreedMonths: '-1' }), ['agreedMonths: negative']],
    [{}, ['contract: missing']],
  ])('%j is refused', (given, faults) => {
    expect(faultsOf(probation(given, documents, TODAY))).toEqual(faults);
  });

  test('without its law there is no result', () => {
    expect(probation(fixed(12), without('cn-probation-limit'), TODAY).kind).toBe('lacking');
  });
});

describe('加班费', () => {
  const hours = (wage: number | string, weekday: number, restDay = 0, holiday = 0) => ({
    wage: `${wage}`,
    weekdayHours: `${weekday}`,
    restDayHours: `${restDay}`,
    holidayHours: `${holiday}`,
  });

  test.each([
    [hours(5220, 10), 30, 450],
    [hours(5220, 0, 8), 30, 480],
    [hours(5220, 0, 0, 8), 30, 720],
    [hours(5220, 10, 8, 8), 30, 1650],
    [hours(4350, 2), 25, 75],
    [hours(8700, 0, 16), 50, 1600],
    [hours(8700, 1.5), 50, 112.5],
    [hours(10_000, 10), 57.47, 862.07],
    [hours(10_000, 0, 0, 24), 57.47, 4137.93],
    [hours(2740, 36), 15.75, 850.34],
  ])('%j: %d an hour, %d', (given, hourly, sum) => {
    expect(resultOf(overtime, given)).toMatchObject({ hourly, sum });
  });

  test('pay below the minimum wage and more hours than are allowed are told', () => {
    expect(resultOf(overtime, hours(2739, 1)).minimumWage).toBe(2740);
    expect(resultOf(overtime, hours(2740, 36))).toMatchObject({
      minimumWage: undefined,
      mostHours: undefined,
    });
    expect(resultOf(overtime, hours(5000, 37)).mostHours).toBe(36);
    expect(resultOf(overtime, hours(5000, 0, 40)).mostHours).toBeUndefined();
  });

  test('names the law, the notice of the days, and the rules of the city where they hold', () => {
    const titles = (from = documents) => {
      const found = overtime(hours(5000, 1), from, TODAY);
      return found.kind === 'found' ? found.bases.map(({ docNo, clause }) => docNo ?? clause) : [];
    };
    expect(titles()).toEqual(['第四十四条', '人社部发〔2025〕2号', '沪人社规〔2026〕10号']);
    expect(titles(without('sh-wage-payment'))).toEqual(['第四十四条', '人社部发〔2025〕2号']);
  });

  test.each([
    [hours(0, 1), ['wage: zero']],
    [hours(5000, 0), ['weekdayHours: missing']],
    [hours(5000, -1), ['weekdayHours: negative']],
    [hours(5000, 800), ['weekdayHours: tooLarge']],
    [hours(5000, 400, 400), ['weekdayHours: tooLarge']],
    [hours('x', 1), ['wage: notNumber']],
    [{}, ['wage: missing']],
  ])('%j is refused', (given, faults) => {
    expect(faultsOf(overtime(given, documents, TODAY))).toEqual(faults);
  });
});
