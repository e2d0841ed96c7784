import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../../src/city/sources/hrss/tags.ts';

describe('meals and lodging', () => {
  it.each([
    ['包吃住', 'meals,lodging'],
    ['包吃包住', 'meals,lodging'],
    ['管吃管住', 'meals,lodging'],
    ['免费食宿', 'meals,lodging'],
    ['提供食宿', 'meals,lodging'],
    ['无偿提供食宿', 'meals,lodging'],
    ['提供工作餐、住宿', 'meals,lodging'],
    ['员工餐，宿舍', 'meals,lodging'],
    ['包吃住，水电自理', 'meals,lodging'],
    ['工作餐', 'meals'],
    ['包中餐', 'meals'],
    ['供三餐', 'meals'],
    ['提供免费午餐', 'meals'],
    ['包吃不包住', 'meals'],
    ['包吃，住宿自理', 'meals'],
    ['免费住宿', 'lodging'],
    ['有员工宿舍', 'lodging'],
    ['包住不包吃', 'lodging'],
    ['不包吃包住', 'lodging'],
    ['提供住宿，餐费自理', 'lodging'],
    ['提供食堂和宿舍', 'lodging'],
  ])('are read from %s: %s', (words, tags) => {
    expect(tagsOf(words).join()).toBe(tags);
  });

  it.each([
    '不包工作餐',
    '无工作餐',
    '不提供工作餐',
    '不免费提供工作餐',
    '不提供工作餐、住宿',
    '暂不提供住宿',
    '未提供食宿',
    '没有宿舍',
    '不包食宿',
    '不含餐',
    '食宿自理',
    '工作餐自理',
    '食宿面议',
    '提供食宿补贴',
    '餐补300',
    '提供有偿住宿',
    '有住房公积金',
    '有食堂',
    '无',
    '',
  ])('are not read from %s', (words) => {
    expect(tagsOf(words)).toEqual([]);
  });
});

describe('no experience', () => {
  it.each([
    '不限',
    '经验不限',
    '工作经验不限',
    '不限经验',
    '不限年限',
    '无工作经验',
    '无需经验',
    '无需工作经验',
    '零经验可',
    '无经验可培训',
    '有无经验均可',
    '不要求',
    '无要求',
    '应届毕业生',
    '学历不限，经验不限',
  ])('is needed for %s', (words) => {
    expect(tagsOf('', words)).toEqual(['noExperience']);
  });

  it.each([
    '3-5年，学历不限',
    '1年以上',
    '一年以上，应届可放宽',
    '6个月以上，性别不限',
    '学历不限',
    '专业不限',
    '无经验勿扰',
    '无经验者不考虑',
    '不招无经验',
    '非应届',
    '应届生勿扰',
    '有经验者优先',
    '',
  ])('is not said by %s', (words) => {
    expect(tagsOf('', words)).toEqual([]);
  });
});

describe('insurance and free weekends', () => {
  it.each([
    ['五险一金、双休', 'insurance,weekends'],
    ['缴纳社保', 'insurance'],
    ['做五休二', 'weekends'],
    ['单双休', ''],
    ['不缴社保，周末双休', 'weekends'],
    ['无五险一金', ''],
    ['带薪年假', ''],
  ])('are read from %s: %s', (benefits, tags) => {
    expect(tagsOf('', '', benefits).join()).toBe(tags);
  });
});
