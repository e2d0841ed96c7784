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
    ['退役军人能领什么', { veteran: true }],
    ['我是退伍兵', { veteran: true }],
    ['月薪八千干了六年被辞退赔多少', { averageMonthlyWage: 8000 }],
    ['我是二级残疾失业了', { employment: 'none' }],
    ['55岁低保失业', { age: 55, employment: 'none' }],
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
    '月薪8000怎么交社保',
    '2340',
    '2027年退休',
    '没工作经验',
    '失业快一年',
  ])('is not read into %s', (text) => {
    expect(situationIn(text, TODAY)).toBeUndefined();
  });

  it.each([
    ['我是残疾人', '残疾军人等'],
    ['残疾人能拿什么', '残疾军人等'],
    ['低保户能领什么补贴', '家里困难'],
    ['月收入两千能领什么', '家里困难'],
    ['家庭人均收入1500', '家里困难'],
    ['刑满释放人员', '没工作了'],
    ['刚从监狱出来', '没工作了'],
  ])('is delicate, gives no answer and only leads on: %s', (text, group) => {
    expect(situationIn(text, TODAY)).toEqual({ facts: [], group });
  });

  it('is never of an employer who asks about somebody', () => {
    for (const text of ['公司招残疾人有补贴吗', '我司录用刑满释放人员', '招聘残疾人'])
      expect(situationIn(text, TODAY), text).toBeUndefined();
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
