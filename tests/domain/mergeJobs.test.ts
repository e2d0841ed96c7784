import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/domain/job.ts';
import { mergeJobs } from '../../src/domain/mergeJobs.ts';

const aJob = (over: Partial<Job>): Job => ({
  id: '1',
  title: '保洁员',
  employer: '示例物业公司',
  pay: { kind: 'range', min: 3000, max: 4000, unit: 'month' },
  tags: [],
  publisher: 'hrss',
  ...over,
});

describe('the same ad', () => {
  it('from two sources is listed once, the newest, with both postings', () => {
    const merged = mergeJobs([
      aJob({ id: 'a', postedOn: '2026-11-01' }),
      aJob({ id: 'b', publisher: 'feed', postedOn: '2026-11-20' }),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({
      id: 'b',
      postings: [
        { publisher: 'hrss', id: 'a' },
        { publisher: 'feed', id: 'b' },
      ],
    });
  });

  it('posted twelve times is listed once', () => {
    const twelve = Array.from({ length: 12 }, (_, nth) => aJob({ id: String(nth) }));
    const [only, ...others] = mergeJobs(twelve);
    expect(others).toEqual([]);
    expect(only?.postings).toHaveLength(12);
  });

  it('is recognised with other spaces in its title and other forms of its digits', () => {
    expect(mergeJobs([aJob({ title: '保洁员 A1' }), aJob({ id: '2', title: '保洁员Ａ１' })])).toHaveLength(1);
  });

  it('is the same in whatever order the jobs come', () => {
    const ads = [aJob({ id: 'x' }), aJob({ id: 'a' }), aJob({ id: 'm' })];
    expect(mergeJobs(ads)[0]?.id).toBe('a');
    expect(mergeJobs([...ads].reverse())[0]?.id).toBe('a');
  });
});

describe('different ads', () => {
  it.each([
    ['another pay', { pay: { kind: 'negotiable' } }],
    ['the same amounts in another time', { pay: { kind: 'range', min: 3000, max: 4000, unit: 'day' } }],
    ['another employer', { employer: '示例餐饮店' }],
    ['another town', { town: { code: '310118102', name: '朱家角镇' } }],
    ['another address', { address: '示例路 2 号' }],
  ] satisfies readonly (readonly [string, Partial<Job>])[])('stay two: %s', (_, over) => {
    expect(mergeJobs([aJob({}), aJob({ id: '2', ...over })])).toHaveLength(2);
  });

  it('keep their order and have no list of postings', () => {
    const merged = mergeJobs([aJob({ id: '1' }), aJob({ id: '2', title: '保安' })]);
    expect(merged.map(({ id, postings }) => [id, postings])).toEqual([
      ['1', undefined],
      ['2', undefined],
    ]);
  });
});
