import { describe, expect, it } from 'vitest';
import { matchText } from '../../../src/domain/words/textSearch.ts';
import { poolOfEverything } from './pool.ts';

const { jobs } = poolOfEverything();
const matterOf = (text: string) => matchText(jobs, text).elsewhere?.name;

describe('a matter that is no job', () => {
  it.each([
    ['公积金怎么提取', '公积金'],
    ['社保卡丢了', '社保卡'],
    ['今天天气怎么样', '天气和时间'],
    ['失业金怎么领', '补贴和待遇'],
    ['朱家角镇 户口', '证件和户口'],
  ])('%s is told as what it is', (text, matter) => {
    expect(matterOf(text)).toBe(matter);
    expect(matchText(jobs, text).ranks).toEqual([]);
  });

  it.each([
    '小孩上学了，想找保洁',
    '被辞退了 找保安',
    '有公积金的文员',
    '交社保的保洁',
    '挂号收费员',
    '快递员',
  ])('is none where work is asked for: %s', (text) => {
    expect(matterOf(text)).toBeUndefined();
    expect(matchText(jobs, text).ranks.some((rank) => rank > 0)).toBe(true);
  });
});
