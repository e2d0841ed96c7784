import { describe, expect, test } from 'vitest';
import { severance } from '../../../src/domain/calculators/severance.ts';
import { documents, faultsOf, resultOf, TODAY, without } from './documents.ts';

const given = (ending: string, months: number | string, averageWage: number | string, more = {}) => ({
  ending,
  workedMonths: `${months}`,
  averageWage: `${averageWage}`,
  ...more,
});
const outcome = (...args: Parameters<typeof given>) => resultOf(severance, given(...args)).outcomes[0];

test.each([
  ['noticeGiven', 5, 2000, 0.5, 1370],
  ['noticeGiven', 30, 8000, 3, 24_000],
  ['noticeGiven', 6, 5000, 1, 5000],
  ['noticeGiven', 0, 5000, 0.5, 2500],
  ['mutual-by-employer', 17, 5000, 1.5, 7500],
  ['redundancy', 18, 5000, 2, 10_000],
  ['expiry-not-renewed-by-employer', 125, 7000, 10.5, 73_500],
  ['employer-closed', 12, 2740, 1, 2740],
  ['worker-for-cause', 12, 6000, 1, 6000],
  ['employer-unlawful', 36, 10_000, 3, 60_000],
  ['employer-unlawful', 5, 2000, 0.5, 2740],
  ['employer-closed', 144, 37_731, 12, 452_772],
])('%s after %d months at %d: %d months of pay, %d yuan', (ending, months, wage, paidMonths, amount) => {
  expect(outcome(ending, months, wage)).toMatchObject({ paidMonths, amount });
});

test('without notice, one more month is paid as the last one was', () => {
  expect(outcome('noNotice', 18, 6000, { lastWage: '6500' })).toMatchObject({
    insteadOfNotice: 6500,
    amount: 18_500,
  });
  expect(faultsOf(severance(given('noNotice', 18, 6000), documents, TODAY))).toEqual(['lastWage: missing']);
});

test('who cannot tell whether it was lawful hears both', () => {
  const { outcomes } = resultOf(severance, given('unsure', 30, 8000));
  expect(outcomes.map(({ factor, amount }) => [factor, amount])).toEqual([
    [1, 24_000],
    [2, 48_000],
  ]);
});

test.each([
  'worker-resigned',
  'mutual-by-worker',
  'expiry-worker-refused',
  'worker-fault',
  'retired',
  'partTime',
])('%s gets none, and the condition is named', (ending) => {
  expect(severance(given(ending, 30, 8000), documents, TODAY)).toMatchObject({ kind: 'refused' });
});

test('above three average wages there is no amount: the ceiling is not checked', () => {
  expect(outcome('noticeGiven', 30, 37_732)?.amount).toBeUndefined();
  expect(resultOf(severance, given('noticeGiven', 30, 37_732)).ceiling).toBe(37_731);
  const blind = resultOf(
    severance,
    given('noticeGiven', 30, 8000),
    TODAY,
    without('sh-flex-si-contribution'),
  );
  expect(blind).toMatchObject({ ceiling: undefined, outcomes: [{ amount: 24_000 }] });
});

describe('years before 2008', () => {
  test('are left out of N, for which older rules hold', () => {
    expect(resultOf(severance, given('noticeGiven', 240, 5000))).toMatchObject({
      monthsBefore2008: 14,
      outcomes: [{ countedMonths: 226, paidMonths: 19, amount: 95_000 }],
    });
  });

  test('count for 2N, which counts from the first day', () => {
    expect(resultOf(severance, given('employer-unlawful', 240, 5000))).toMatchObject({
      monthsBefore2008: 0,
      outcomes: [{ paidMonths: 20, amount: 200_000 }],
    });
  });
});

test('the floor is said where it was counted', () => {
  expect(resultOf(severance, given('noticeGiven', 12, 2739)).usesFloor).toBe(true);
  expect(resultOf(severance, given('noticeGiven', 12, 2740)).usesFloor).toBe(false);
});

test.each([
  [given('noticeGiven', 12, 0), ['averageWage: zero']],
  [given('noticeGiven', 12, -1), ['averageWage: negative']],
  [given('noticeGiven', 12, 'viel'), ['averageWage: notNumber']],
  [given('noticeGiven', 12, 99_999_999), ['averageWage: tooLarge']],
  [given('noticeGiven', -1, 5000), ['workedMonths: negative']],
  [given('noticeGiven', 9999, 5000), ['workedMonths: tooLarge']],
  [given('', '', ''), ['ending: missing', 'workedYears: missing', 'averageWage: missing']],
  [given('fired', 12, 5000), ['ending: notNumber']],
])('%j is refused', (typed, faults) => {
  expect(faultsOf(severance(typed, documents, TODAY))).toEqual(faults);
});

test('without its law there is no result', () => {
  expect(severance(given('noticeGiven', 12, 5000), without('cn-severance'), TODAY).kind).toBe('lacking');
});
