import { describe, expect, it } from 'vitest';
import { readRows } from '../../../../src/city/reading/readRows.ts';
import { toJobDetail } from '../../../../src/city/sources/gateway/mappers.ts';
import { WireJobDetail } from '../../../../src/city/sources/gateway/wire.ts';

const job = {
  id: 'j1',
  title: '仓库管理员',
  employer: '示例公司',
  pay: { min: 5000, max: 7000, unit: 'month', currency: 'CNY' },
  description: ['收货发货'],
  source: '示例来源',
};
const readJobs = (...parts: object[]) =>
  readRows(
    WireJobDetail,
    parts.map((part) => ({ ...job, ...part })),
    toJobDetail,
  );
async function readJob(part: object) {
  const { records, dropped } = await readJobs(part);
  expect(dropped).toEqual([]);
  return records[0];
}

describe('the pay of a job', () => {
  it.each([
    [
      { min: 5000, max: 7000, unit: 'month', currency: 'CNY' },
      { min: 5000, max: 7000, unit: 'month' },
    ],
    [
      { min: 200, max: 200, unit: 'day', currency: 'CNY' },
      { min: 200, max: 200, unit: 'day' },
    ],
    [
      { min: 1, max: 2, unit: 'year', currency: 'CNY', months: 13 },
      { unit: 'year', months: 13 },
    ],
  ])('%j is a range', async (pay, expected) => {
    expect((await readJob({ pay }))?.pay).toMatchObject({ kind: 'range', ...expected });
  });

  it.each([
    [{ negotiable: true }],
    [{ min: 0, max: 0, unit: 'month', currency: 'CNY' }],
    [{ negotiable: true, min: 1, max: 2, unit: 'month' }],
  ])('%j is 面议', async (pay) => {
    expect((await readJob({ pay }))?.pay).toEqual({ kind: 'negotiable' });
  });

  it.each([
    [{ min: 7000, max: 5000, unit: 'month', currency: 'CNY' }, 'items[1]', 'pay.max is below pay.min'],
    [{ min: '5000', max: 7000, unit: 'month', currency: 'CNY' }, 'items[1].pay.min', 'number'],
    [{ min: 5, max: 7, unit: 'week', currency: 'CNY' }, 'items[1].pay.unit', 'month | day | hour | year'],
    [{ min: 5, max: 7, unit: 'month', currency: 'USD' }, 'items[1].pay.currency', 'CNY'],
    [{ min: -5, max: 7, unit: 'month', currency: 'CNY' }, 'items[1].pay.min', 'number of at least 0'],
    [undefined, 'items[1].pay', 'object'],
  ])('%j takes its job along, and the others stand', async (pay, path, reason) => {
    const { records, dropped } = await readJobs({ id: 'a' }, { pay }, { id: 'c' });
    expect(records.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(dropped).toEqual([{ path, reason }]);
  });
});

describe('an optional field of a job', () => {
  it('is ignored if its code is unknown', async () => {
    const read = await readJob({ employment: 'gig', tags: ['meals', 'handsome', 'nightShift'] });
    expect(read).toMatchObject({ tags: ['meals', 'nightShift'] });
    expect(read?.employment).toBeUndefined();
    expect((await readJob({ employment: 'partTime' }))?.employment).toBe('partTime');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/careers', ''])('loses the link %j', async (url) => {
    expect((await readJob({ url }))?.url).toBeUndefined();
  });

  it.each(['2026-02-30', '20261231', 1_798_732_800_000])(
    'is left out whole when its last day is %j: it must not seem open for ever',
    async (validUntil) => {
      const { records, dropped } = await readJobs({ id: 'a' }, { validUntil });
      expect(records.map(({ id }) => id)).toEqual(['a']);
      expect(dropped).toHaveLength(1);
    },
  );

  it.each([
    [null, undefined],
    ['2026-12-31', '2026-12-31'],
    ['9999-12-31', undefined],
  ])('has the last day %j as %j', async (validUntil, day) => {
    expect((await readJob({ validUntil }))?.validUntil).toBe(day);
  });

  it.each([
    ['2026-11-01', '2026-11-01'],
    // The same day in the Buddhist calendar and in that of the Republic, and what systems write for none.
    ['2569-11-01', undefined],
    ['0115-11-01', undefined],
    ['0001-01-01', undefined],
    ['9999-12-31', undefined],
    ['01/11/2026', undefined],
    [1_793_491_200_000, undefined],
  ])(
    'has the day %j of its publication as %j: it stands first by date for no mistake',
    async (postedOn, day) => {
      expect((await readJob({ postedOn }))?.postedOn).toBe(day);
    },
  );

  it('has its place in WGS-84, and none at 0,0', async () => {
    const place = { lng: 121.531_541_859, lat: 31.175_303_984, datum: 'GCJ-02' };
    const read = await readJob({ place });
    expect(read?.place?.lng).toBeCloseTo(121.527_21, 5);
    expect(read?.place?.lat).toBeCloseTo(31.177_43, 5);
    expect((await readJob({ place: { lng: 0, lat: 0, datum: 'WGS-84' } }))?.place).toBeUndefined();
  });

  it.each(['title', 'employer', 'source'])('drops the job when nobody can read its %s', async (field) => {
    const { records, dropped } = await readJobs({ [field]: '\u200B\u202E ' });
    expect(records).toEqual([]);
    expect(dropped).toEqual([{ path: 'items[0]', reason: `${field} has no legible text` }]);
  });
});

describe('data that is never read', () => {
  it('includes sex, age, height, marriage and origin', async () => {
    const hidden = {
      sex: 'hidden-1',
      aad004: 'hidden-2',
      acb221: 'hidden-3',
      height: 'hidden-4',
      aac034: 'hidden-5',
      marriage: 'hidden-6',
      aac009: 'hidden-7',
    };
    const contact = { name: '张女士', phone: '12333', idNumber: 'hidden-8' };
    const read = await readJob({ ...hidden, contact });
    expect(read?.contact).toEqual({ name: '张女士', phone: '12333' });
    expect(JSON.stringify(read)).not.toContain('hidden');
  });

  it('includes invisible characters', async () => {
    const read = await readJob({ title: '文员\u202Egnp\u200B', description: ['一', '\u2060', '二\u0000'] });
    expect(read).toMatchObject({ title: '文员gnp', description: ['一', '二'] });
  });

  it('includes keys that could change a prototype', async () => {
    const hostile: object = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    const read = await readJob({ ...hostile, contact: hostile });
    expect(read?.id).toBe('j1');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(read ?? {}, 'polluted')).toBeUndefined();
  });
});
