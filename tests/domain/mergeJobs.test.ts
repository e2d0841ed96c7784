import { describe, expect, it } from 'vitest';
import type { Job, JobDetail } from '../../src/domain/job.ts';
import { mergeJobs } from '../../src/domain/mergeJobs.ts';

const aJob = (over: Partial<Job>): Job => ({
  id: '1',
  title: '保洁员',
  employer: '示例物业公司',
  pay: { kind: 'range', min: 3000, max: 4000, unit: 'month' },
  address: '示例路 1 号',
  tags: [],
  publisher: 'hrss',
  ...over,
});

const aDetail = (over: Partial<JobDetail>): JobDetail => ({
  ...aJob({ address: undefined }),
  description: ['打扫楼道和电梯'],
  requirements: [],
  ...over,
});
const month = (min: number, max: number): Job['pay'] => ({ kind: 'range', min, max, unit: 'month' });
const count = (...jobs: readonly Job[]) => mergeJobs(jobs).length;

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

describe('the same ad in other words', () => {
  it.each([
    '【急聘】保洁员',
    '保洁员（急招）',
    '保洁员（五险一金）',
    '高薪诚聘保洁员',
    '急招保洁员 五险一金 双休',
    '[急] 保洁员（包吃住）',
    '★保洁员★',
    '诚聘：保洁员！',
    '保洁员（待遇优厚）',
  ])('is told from the praise around its title: %s', (title) => {
    expect(count(aJob({}), aJob({ id: '2', title }))).toBe(1);
  });

  it.each(['保洁员（夏阳街道）', '保洁员-夏阳', '青浦 保洁员', '【公园路】保洁员'])(
    'may say once more where it is: %s',
    (title) => {
      const where = {
        town: { code: '310118001', name: '夏阳街道' },
        address: '上海市青浦区夏阳街道公园路1号',
      };
      expect(count(aJob(where), aJob({ ...where, id: '2', title }))).toBe(1);
    },
  );

  it.each([
    '上海市青浦区公园路1号',
    '青浦区公园路１号',
    '上海青浦区公园路 1 号',
    '中国上海市青浦区公园路1号',
  ])('has one address, with and without its city and district: %s', (address) => {
    expect(count(aJob({ address: '公园路1号' }), aJob({ id: '2', address }))).toBe(1);
  });

  it('has one town, by its code, however the town is named', () => {
    const town = (name: string) => ({ town: { code: '310118001', name } });
    const [long, short] = [
      { ...town('夏阳街道'), address: '上海市青浦区夏阳街道公园路1号' },
      { ...town('夏阳'), address: '公园路1号' },
    ];
    expect(count(aJob(long), aJob({ ...long, ...town('夏阳'), id: '2' }))).toBe(1);
    expect(count(aJob(long), aJob({ ...long, id: '2', address: short.address }))).toBe(1);
  });

  it.each([
    [month(4000, 6000), month(4001, 6000)],
    [month(4000, 5000), month(4000, 4999)],
    [month(4001, 5999), month(4000, 6000)],
  ])('is paid the same where a bound is one yuan off: %o and %o', (pay, other) => {
    expect(count(aJob({ pay }), aJob({ id: '2', pay: other }))).toBe(1);
  });

  it('without an address is told by its text', () => {
    expect(count(aDetail({ id: 'a' }), aDetail({ id: 'b', description: ['打扫楼道 和电梯'] }))).toBe(1);
    expect(count(aDetail({ id: 'a' }), aDetail({ id: 'b', description: ['打扫食堂'] }))).toBe(2);
  });

  it('without an address and text is told by who published it and its id', () => {
    const bare = { address: undefined };
    expect(count(aJob(bare), aJob(bare))).toBe(1);
    expect(count(aJob(bare), aJob({ ...bare, id: '2' }))).toBe(2);
    expect(count(aJob(bare), aJob({ ...bare, publisher: 'feed' }))).toBe(2);
  });
});

describe('different ads', () => {
  it.each([
    ['another pay', { pay: { kind: 'negotiable' } }],
    ['the same amounts in another time', { pay: { kind: 'range', min: 3000, max: 4000, unit: 'day' } }],
    ['another employer', { employer: '示例餐饮店' }],
    ['another town', { town: { code: '310118102', name: '朱家角镇' } }],
    ['another address', { address: '示例路 2 号' }],
    ['an address that is not said', { address: undefined }],
    ['an address that names only the city', { address: '上海市青浦区' }],
    ['part-time', { employment: 'partTime' }],
    ['two yuan more', { pay: { kind: 'range', min: 3002, max: 4000, unit: 'month' } }],
    ['another shift', { title: '保洁员（夜班）' }],
    ['other days', { title: '保洁员（单休）' }],
    ['another town in the title, which the address does not name', { title: '保洁员（朱家角镇）' }],
    ['another building', { address: '示例超市3楼' }],
    ['another part of a park', { address: '东区示例路 1 号' }],
  ] satisfies readonly (readonly [string, Partial<Job>])[])('stay two: %s', (_, over) => {
    expect(mergeJobs([aJob({}), aJob({ id: '2', ...over })])).toHaveLength(2);
  });

  it('stay two, full-time and part-time', () => {
    expect(count(aJob({ employment: 'fullTime' }), aJob({ id: '2', employment: 'partTime' }))).toBe(2);
  });

  it.each(['hour', 'day'] as const)('stay two where they pay one yuan more by the %s', (unit) => {
    const pay = (min: number): Job['pay'] => ({ kind: 'range', min, max: min, unit });
    expect(count(aJob({ pay: pay(30) }), aJob({ id: '2', pay: pay(31) }))).toBe(2);
  });

  it.each([
    ['新华超市3楼', '永辉超市3楼'],
    ['东区3号', '西区3号'],
    ['示例园区3号', '别的园区3号'],
  ])('stay two at %s and %s', (address, other) => {
    expect(count(aJob({ address }), aJob({ id: '2', address: other }))).toBe(2);
  });

  it('stay two where the title is only praise or holds a word of it', () => {
    expect(count(aJob({ title: '招聘专员' }), aJob({ id: '2', title: '专员' }))).toBe(2);
    expect(count(aJob({ title: '急招' }), aJob({ id: '2', title: '高薪' }))).toBe(2);
  });

  it('keep their order and have no list of postings', () => {
    const merged = mergeJobs([aJob({ id: '1' }), aJob({ id: '2', title: '保安' })]);
    expect(merged.map(({ id, postings }) => [id, postings])).toEqual([
      ['1', undefined],
      ['2', undefined],
    ]);
  });
});
