import { describe, expect, it } from 'vitest';
import { readEducation, readExperience } from '../../../src/city/reading/readAsked.ts';

describe('the education that an ad asks for', () => {
  it.each([
    ['学历不限', 'any'],
    ['初中及以上', 'juniorHigh'],
    ['小学', 'juniorHigh'],
    ['中等专科', 'seniorHigh'],
    ['技工学校', 'seniorHigh'],
    ['大学专科', 'college'],
    ['大学本科', 'bachelor'],
    ['硕士研究生', 'master'],
    ['High school', 'seniorHigh'],
    ["Bachelor's degree", 'bachelor'],
  ])('is read from %s', (words, education) => {
    expect(readEducation(words)).toBe(education);
  });

  it.each(['', '9Z', '持证上岗', undefined])('is not guessed from %s', (words) => {
    expect(readEducation(words)).toBeUndefined();
  });
});

describe('the experience that an ad asks for', () => {
  it.each([
    ['1年以上', 'year'],
    ['1-3年', 'threeYears'],
    ['半年', 'year'],
    ['两年', 'threeYears'],
    ['６个月', 'year'],
    ['3年以上', 'threeYears'],
    ['五年', 'more'],
    ['10年', 'more'],
    ['0年', 'none'],
  ])('is read from %s', (words, experience) => {
    expect(readExperience(words)).toBe(experience);
  });

  it.each(['', '不限', '有经验优先', '年轻', undefined])('is not guessed from %s', (words) => {
    expect(readExperience(words)).toBeUndefined();
  });
});
