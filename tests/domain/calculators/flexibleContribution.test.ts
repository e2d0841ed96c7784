import { describe, expect, test } from 'vitest';
import { baseLimits, flexibleContribution } from '../../../src/domain/calculators/flexibleContribution.ts';
import { changed, documents, faultsOf, resultOf, TODAY, without } from './documents.ts';

const own = (base: number | string, more = {}) => ({
  choice: 'own',
  base: `${base}`,
  subsidised: 'no',
  ...more,
});
const now = (given: Parameters<typeof flexibleContribution>[0]) => resultOf(flexibleContribution, given).now;

test.each([
  [{ choice: 'lowest', subsidised: 'no' }, 1509.2, 754.6, 2263.8],
  [{ choice: 'highest', subsidised: 'no' }, 7546.2, 3773.1, 11_319.3],
  [own(7546), 1509.2, 754.6, 2263.8],
  [own(37_731), 7546.2, 3773.1, 11_319.3],
  [own(10_000), 2000, 1000, 3000],
  [own(12_577), 2515.4, 1257.7, 3773.1],
  [own(8000), 1600, 800, 2400],
  [own('9,000元'), 1800, 900, 2700],
  [own('１００００'), 2000, 1000, 3000],
  [own('1.2万'), 2400, 1200, 3600],
  [own('八千'), 1600, 800, 2400],
  [own('8千5'), 1700, 850, 2550],
  [own(7777.77), 1555.55, 777.78, 2333.33],
])('%j pays %d and %d, together %d', (given, pension, medical, total) => {
  expect(now(given)).toEqual({ pension, medical, total });
});

test('the limits come from the document', () => {
  expect(baseLimits(documents, TODAY)).toMatchObject({ min: 7546, max: 37_731 });
  expect(baseLimits(without('sh-flex-si-contribution'), TODAY)).toEqual({});
});

test('months after a rate or the bases end are not guessed', () => {
  expect(resultOf(flexibleContribution, own(10_000))).toMatchObject({
    from: '2026-11',
    medicalUntil: '2027-02-28',
    basesUntil: '2027-06-30',
    spans: [
      { first: 1, last: 4, row: { pension: 2000, medical: 1000, total: 3000 } },
      { first: 5, last: 8, row: { pension: 2000, medical: undefined, total: undefined } },
      { first: 9, last: 12, row: {} },
    ],
  });
});

describe('the subsidy', () => {
  const given = { choice: 'lowest', subsidised: 'yes' };

  test('pays half of the lowest, as long as its document lasts', () => {
    const { spans, subsidyMonthsLeft } = resultOf(flexibleContribution, given);
    expect(subsidyMonthsLeft).toBe(36);
    expect(spans.map(({ first, last, row }) => [first, last, row.subsidy, row.own])).toEqual([
      [1, 2, 1131.9, 1131.9],
      [3, 4, undefined, undefined],
      [5, 8, undefined, undefined],
      [9, 12, undefined, undefined],
    ]);
  });

  test('is the same whatever base is chosen', () => {
    expect(now(own(10_000, { subsidised: 'yes' }))).toMatchObject({ subsidy: 1131.9, own: 1868.1 });
  });

  test('ends with its months', () => {
    const { spans } = resultOf(flexibleContribution, { ...given, monthsUsed: '35' });
    expect(spans[1]?.row).toMatchObject({ subsidy: 0, own: 2263.8 });
    expect(now({ ...given, monthsUsed: '36' })).toMatchObject({ subsidy: 0, own: 2263.8 });
  });

  test('is left out without its document, and that is said', () => {
    const found = flexibleContribution(given, without('sh-flex-si-subsidy'), TODAY);
    expect(found).toMatchObject({
      kind: 'found',
      result: { now: { total: 2263.8, subsidy: undefined, own: undefined } },
      lacks: [{ policyId: 'sh-flex-si-subsidy', why: 'absent' }],
    });
  });

  test('has ended with the year', () => {
    expect(flexibleContribution(given, documents, '2027-01-01')).toMatchObject({
      kind: 'found',
      lacks: [{ policyId: 'sh-flex-si-subsidy', why: 'expired', on: '2026-12-31' }],
    });
  });
});

test.each([
  ['2026-06-30', { why: 'notYet', on: '2026-07-01' }],
  ['2027-07-01', { why: 'expired', on: '2027-06-30' }],
])('on %s there are no bases', (today, lack) => {
  expect(flexibleContribution(own(10_000), documents, today)).toMatchObject({
    kind: 'lacking',
    lacks: [lack],
  });
});

test('without rates there is nothing to multiply', () => {
  const bare = changed('sh-flex-si-contribution', (rule) => ({ ...rule, parameters: {} }));
  expect(flexibleContribution(own(10_000), bare, TODAY)).toMatchObject({
    kind: 'lacking',
    lacks: [{ why: 'absent' }],
  });
});

test.each([
  [own(7545), ['base: tooSmall']],
  [own(37_732), ['base: tooLarge']],
  [own(-5), ['base: negative']],
  [own(0), ['base: zero']],
  [own(''), ['base: missing']],
  [own('很高'), ['base: notNumber']],
  [own(10_000, { subsidised: 'yes', monthsUsed: '-1' }), ['monthsUsed: negative']],
  [{}, ['choice: missing', 'subsidised: missing']],
])('%j is refused', (given, faults) => {
  expect(faultsOf(flexibleContribution(given, documents, TODAY))).toEqual(faults);
});
