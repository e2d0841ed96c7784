import { describe, expect, it } from 'vitest';
import { situationIn } from '../../../../src/domain/words/policies/situation.ts';

const TODAY = '2026-11-23';
const factsOf = (text: string) => {
  const facts = situationIn(text, TODAY)?.facts ?? [];
  return Object.fromEntries(facts.map(({ fact, value }) => [fact, value]));
};

describe('what somebody says of themselves in a search', () => {
  it.each([
    ['55岁女失业', { age: 55, gender: 'female', employment: 'none' }],
    ['我妈50下岗', { age: 50, gender: 'female', employment: 'none' }],
    ['今年毕业的大学生', { graduatedWithinMonths: 10 }],
    ['五十二岁 男 没工作', { age: 52, gender: 'male', employment: 'none' }],
    ['老公48岁失业半年了', { age: 48, gender: 'male', employment: 'none', unemployedMonths: 6 }],
    ['失业三个月', { employment: 'none', unemployedMonths: 3 }],
    ['没工作一年半了怎么办', { employment: 'none', unemployedMonths: 18 }],
    ['阿姨46岁没工作', { age: 46, gender: 'female', employment: 'none' }],
    ['47 女 外地户口 下岗', { age: 47, gender: 'female', hukou: 'other', employment: 'none' }],
    ['我45岁上海户口', { age: 45, hukou: 'shanghai' }],
    ['50岁女自己交社保', { age: 50, gender: 'female', employment: 'flexible' }],
    ['毕业半年没工作', { graduatedWithinMonths: 6, employment: 'none' }],
    ['毕业一年了', { graduatedWithinMonths: 12 }],
    ['我下岗了', { employment: 'none' }],
    ['爸爸58了没活干', { age: 58, gender: 'male', employment: 'none' }],
    ['女，53岁，失业', { age: 53, gender: 'female', employment: 'none' }],
    ['５５岁女失业', { age: 55, gender: 'female', employment: 'none' }],
    ['半年没上班', { employment: 'none', unemployedMonths: 6 }],
    ['儿子22岁退伍', { age: 22, gender: 'male', veteran: true }],
  ])('is understood: %s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });

  it.each([
    '失业金',
    '失业登记怎么弄',
    '4050社保补贴',
    '招聘写着35岁以下女性勿扰',
    '我们公司招50岁的失业人员有补贴吗',
    '工作满10年年假几天',
    '老婆生孩子我能放几天假',
    '五十多岁没人要',
    '快50岁了',
    '55岁还是50岁退休',
    '孩子3岁育儿假',
    '退役军人',
    '上海户口',
    '外地人失业金',
    '失业人员培训',
    '沪人社规〔2022〕8号',
    '试用期3个月',
    '失业25个月以上的人单位招了给多少',
    '男女平等',
    '2340',
    '2027年退休',
    '没工作经验',
    '失业快一年',
  ])('is not read into %s', (text) => {
    expect(situationIn(text, TODAY)).toBeUndefined();
  });

  it('leads to the policies of the situation', () => {
    expect(situationIn('55岁女失业', TODAY)?.group).toBe('没工作了');
    expect(situationIn('今年毕业的大学生', TODAY)?.group).toBe('刚毕业');
    expect(situationIn('50岁女自己交社保', TODAY)?.group).toBe('自己交社保');
    expect(situationIn('我45岁上海户口', TODAY)?.group).toBeUndefined();
  });

  it('says of a graduation this year at most the months of this year', () => {
    expect(situationIn('今年毕业', '2027-01-09')?.facts).toMatchObject([{ value: 0 }]);
  });

  it('takes no longer for ten thousand signs', () => {
    expect(() => situationIn('55岁女失业'.repeat(2000), TODAY)).not.toThrow();
  });
});
