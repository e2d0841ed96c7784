import { describe, expect, it } from 'vitest';
import { toCount } from '../../../src/city/reading/looseValues.ts';

describe('a number of people', () => {
  it.each<[unknown, number]>([
    [3, 3],
    ['3', 3],
    ['３', 3],
    ['3人', 3],
    ['招聘2人', 2],
    ['招5人', 5],
    ['招 5 人', 5],
    ['拟招聘12名', 12],
    ['招聘人数：8', 8],
    ['共4位', 4],
    ['需要2个', 2],
    ['2.0', 2],
    ['两名', 2],
    ['一人', 1],
    ['十人', 10],
  ])('is read from %j', (value, people) => {
    expect(toCount(value)).toBe(people);
  });

  it.each([
    '若干',
    '若干人',
    '3-5人',
    '3~5',
    '10人以上',
    '约10人',
    '不限',
    '大量',
    '0',
    '0人',
    '-3',
    '2.5',
    '3人2班',
    '3组',
    '123456789',
    '十几人',
    'Undefined',
    '',
    null,
    undefined,
    Number.NaN,
    {},
    `${'1'.repeat(20_000)}x`,
  ])('is not guessed from %j', (value) => {
    expect(toCount(value)).toBeUndefined();
  });
});
