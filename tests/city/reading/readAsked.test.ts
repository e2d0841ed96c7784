import { describe, expect, it } from 'vitest';
import { experienceOfMonths, readEducation, readExperience } from '../../../src/city/reading/readAsked.ts';

describe('the education that an ad asks for', () => {
  it.each([
    ['初中', 'juniorHigh'],
    ['初中及以上', 'juniorHigh'],
    ['中等专科', 'seniorHigh'],
    ['职业高中', 'seniorHigh'],
    ['技工学校', 'seniorHigh'],
    ['大学专科', 'college'],
    ['大专及以上', 'college'],
    ['大专或本科', 'college'],
    ['大学本科', 'bachelor'],
    ['硕士研究生', 'master'],
    ['学历不限', 'any'],
    ['无学历要求，不要求', 'any'],
    ['bachelor degree', 'bachelor'],
    ['high school', 'seniorHigh'],
    ['no requirements', 'any'],
    ['大专以下', undefined],
    ['其他', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j', (text, expected) => {
    expect(readEducation(text)).toBe(expected);
  });
});

describe('the experience that an ad asks for', () => {
  it.each([
    ['不限', 'any'],
    ['无需经验', 'any'],
    ['6个月', 'oneYear'],
    ['半年', 'oneYear'],
    ['1年以上', 'oneYear'],
    ['一年以上', 'oneYear'],
    ['1-3年', 'oneYear'],
    ['2年', 'threeYears'],
    ['两年以上', 'threeYears'],
    ['3年以上', 'threeYears'],
    ['五年', 'fiveYears'],
    ['8 年', 'tenYears'],
    ['十年以上', 'tenYears'],
    ['15年', undefined],
    ['3年以下', undefined],
    ['有经验者优先', undefined],
    [undefined, undefined],
  ])('%j is %j', (text, expected) => {
    expect(readExperience(text)).toBe(expected);
  });

  it('in months goes up to the next step, and no further than ten years', () => {
    expect([0, 1, 12, 13, 36, 60, 120, 121, Number.NaN].map(experienceOfMonths)).toEqual([
      'any',
      'oneYear',
      'oneYear',
      'threeYears',
      'threeYears',
      'fiveYears',
      'tenYears',
      undefined,
      undefined,
    ]);
  });
});
