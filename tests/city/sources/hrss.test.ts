import { describe, expect, it } from 'vitest';
import { openHrss } from '../../../src/city/sources/hrss/index.ts';
import { serve } from '../serve.ts';

/** An ad as such systems send it; made up. */
const ad = (fields: Readonly<Record<string, unknown>> = {}) => ({
  acb210: 1001,
  cca113: '理货员(示例)',
  cca114: '<p>整理货架</p><p>收货</p>',
  aab001: 'E1',
  aab004: '示例超市有限公司',
  acb21r: '3',
  acc034: '003',
  acc034Name: '5000-8000元/月',
  aae030: '20261101',
  ...fields,
});

async function open(reply: Parameters<typeof serve>[0]) {
  const { baseUrl, http } = await serve(reply);
  return openHrss({ kind: 'hrss', baseUrl: `${baseUrl}/api/`, name: '示例系统' }, http);
}

/** A system whose list of ads is this body, whatever is asked. */
const withBody = (body: unknown) =>
  open(({ pathname }) =>
    pathname === '/api/jobs' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : undefined,
  );
const withAds = (...rows: readonly unknown[]) => withBody({ code: 200, data: { total: rows.length, rows } });

async function read(source: Awaited<ReturnType<typeof open>>) {
  const answer = await source.allJobs?.();
  if (!answer) throw new TypeError('it lists jobs');
  return answer;
}
const one = async (fields: Readonly<Record<string, unknown>>) =>
  (await read(await withAds(ad(fields)))).value[0];

describe('an ad of a 人社 system', () => {
  it('is read by its field names', async () => {
    const job = await one({
      aae031: '2026-12-01 00:00:00',
      aae004: '王示例',
      aae005: '021-00000000',
      acb202: '310118001000',
      bcb202: '上海市青浦区夏阳街道',
      aae006: '上海市青浦区夏阳街道示例路1号',
      aac013Name: '全日制',
      acb228Name: '包吃住',
      acc214: '五险一金',
      aac011: '31',
      acc217: '2',
      acc217Name: '不限',
      acb21x: '3',
      acb21xName: '3个月',
    });
    expect(job).toEqual({
      id: '1001',
      title: '理货员(示例)',
      employer: '示例超市有限公司',
      pay: { kind: 'range', min: 5000, max: 8000, unit: 'month' },
      town: { code: '310118001', name: '夏阳街道' },
      address: '上海市青浦区夏阳街道示例路1号',
      place: undefined,
      employment: 'fullTime',
      education: 'college',
      experience: 'any',
      tags: ['meals', 'lodging', 'noExperience', 'insurance'],
      postedOn: '2026-11-01',
      validUntil: '2026-12-01',
      publisher: '示例系统',
      headCount: 3,
      description: ['整理货架', '收货', '福利：五险一金', '食宿：包吃住', '试用期：3个月'],
      requirements: ['学历要求：大学专科', '工作年限：不限'],
      contact: { name: '王示例', phone: '021-00000000' },
    });
  });

  it('may have its field names in capitals', async () => {
    const job = await one({ AAC011: '21', cca113: undefined, CCA113: '收银员' });
    expect(job).toMatchObject({ title: '收银员', requirements: ['学历要求：大学本科'] });
  });

  it('is open for 90 days if it has no end, and as old as its start, whenever it was changed', async () => {
    expect(await one({ aae030: '20260501', ccpr05: '2026-11-15' })).toMatchObject({
      postedOn: '2026-05-01',
      validUntil: '2026-07-30',
    });
  });

  it.each(['长期', '长期有效', '9999-12-31'])('has no end where the city says so: %s', async (aae031) => {
    const answer = await read(await withAds(ad({ aae031 })));
    expect(answer.value[0]).toMatchObject({ postedOn: '2026-11-01', validUntil: undefined });
    expect(answer.unknownCodes).toEqual([{ field: 'aae031', code: aae031 }]);
  });

  it.each(['0000-00-00', '0001-01-01 00:00:00', '1900-01-01', '-62135596800000', '0', ''])(
    'is open for 90 days where its end is empty: %j',
    async (aae031) => {
      expect(await one({ aae031 })).toMatchObject({ validUntil: '2027-01-30' });
    },
  );

  it.each(['2026-02-30', '2026-13-01', '20261131', '2026年2月30日'])(
    'goes with an end that is no day: %s',
    async (aae031) => {
      const answer = await read(await withAds(ad({ aae031 }), ad({ acb210: 2 })));
      expect(answer.value.map(({ id }) => id)).toEqual(['2']);
      expect(answer.dropped).toEqual([{ path: 'rows[0]', reason: `aae031 is no day: ${aae031}` }]);
    },
  );

  it.each(['12345678901234567890', '9007199254740993', '1e25'])(
    'goes with a number that lost its last digits: %s',
    async (id) => {
      const rows = JSON.stringify([ad({ acb210: 0 }), ad({ acb210: '12345678901234567890' })]);
      const answer = await read(await withBody(rows.replace('"acb210":0', `"acb210":${id}`)));
      expect(answer.value.map((job) => job.id)).toEqual(['12345678901234567890']);
      expect(answer.dropped).toEqual([{ path: 'rows[0].acb210', reason: 'not exact' }]);
    },
  );

  it('brings none of the fields that must not be seen', async () => {
    const job = await one({
      aad004: 'canary',
      acb221: 'canary',
      acb222: 'canary',
      aac034: 'canary',
      aac035: 'canary',
      aac005: 'canary',
      aac017: 'canary',
      AAC009: 'canary',
      AAE100: '0',
    });
    expect(job).toBeDefined();
    expect(JSON.stringify(job)).not.toContain('canary');
  });

  it('keeps the words of pay without a number, and does not guess pay for a code', async () => {
    expect(await one({ acc034Name: '按件计酬' })).toMatchObject({
      pay: { kind: 'negotiable' },
      description: ['整理货架', '收货', '薪资：按件计酬'],
    });
    const answer = await read(await withAds(ad({ acc034Name: undefined, acc034: '5000' })));
    expect(answer.value[0]?.pay).toEqual({ kind: 'negotiable' });
    expect(answer.unknownCodes).toEqual([{ field: 'acc034', code: '5000' }]);
  });

  it.each([
    [{ lng: 121.12, lat: 31.15 }, 'GCJ-02 where nothing is said'],
    [{ lng: '121.12', lat: '31.15', datum: 'gcj-02' }, 'numbers in strings'],
    [{ lng: 31.15, lat: 121.12 }, 'exchanged'],
  ])('has its point converted: %o (%s)', async (point, _) => {
    const place = (await one(point))?.place;
    expect(place?.lng).toBeCloseTo(121.1154, 3);
    expect(place?.lat).toBeCloseTo(31.152, 3);
  });

  it.each([
    { lng: 0, lat: 0 },
    { lng: 121.12, lat: 0 },
    { lng: '0.00', lat: '31.15' },
    { lng: 121.12 },
    { lng: 'x', lat: 31 },
    { lng: 121, lat: 31, datum: 'constructor' },
  ])('has no point at %o', async (point) => {
    expect(await one(point)).toMatchObject({ id: '1001', place: undefined });
  });

  it('keeps its point if the datum equals WGS-84', async () => {
    expect((await one({ lng: 121.12, lat: 31.15, datum: 'CGCS2000' }))?.place).toEqual({
      lng: 121.12,
      lat: 31.15,
    });
  });

  it('names places without a code in its address', async () => {
    expect(await one({ bcb202: '朱家角镇', bcb203: '练塘镇', aae006: '示例路2号' })).toMatchObject({
      town: undefined,
      address: '朱家角镇、练塘镇',
    });
  });

  it('is in a town, not in a community of it', async () => {
    expect(await one({ acb202: '310118001002', bcb202: '夏阳街道青平社区' })).toMatchObject({
      town: { code: '310118001', name: '夏阳街道' },
    });
  });
});

describe('codes', () => {
  it('without a name stay raw and are reported once', async () => {
    const rows = [1, 2, 3].map((acb210) => ad({ acb210, aac011: '99', aac015: '7', acb208: 'x' }));
    const answer = await read(await withAds(...rows));
    expect(answer.value).toHaveLength(3);
    expect(answer.unknownCodes).toEqual([
      { field: 'aac011', code: '99' },
      { field: 'aac015', code: '7' },
      { field: 'acb208', code: 'x' },
    ]);
  });

  it('that the city names need no table', async () => {
    const answer = await read(await withAds(ad({ aac015: '7', aac015Name: '高级工' })));
    expect(answer.value[0]?.requirements).toEqual(['技能等级：高级工']);
    expect(answer.unknownCodes).toEqual([]);
  });
});

describe('ads that the city took back', () => {
  it.each([
    { ccpr08: '1' },
    { ccpr08: 1 },
    { ccpr08: '1.0' },
    { ccpr08: 'Y' },
    { ccpr08: true },
    { ccpr08: '01' },
    { ccpr08: '已删除' },
    { acb208: '1' },
    { acb208: '2' },
    { acb208: 3 },
    { acb208: '4' },
    { acb208: '4.0' },
    { acb208: '9', acb208Name: '已下架' },
    { acb208: '已过期' },
    { abb773: '0' },
    { abb773: '2' },
    { abb773: '审核不通过' },
    { abb773: '8', abb773Name: '待审核' },
  ])('are counted and not shown: %o', async (flag) => {
    const answer = await read(await withAds(ad(), ad({ acb210: 2, ...flag })));
    expect(answer).toMatchObject({ value: [{ id: '1001' }], dropped: [], leftOut: 1, unknownCodes: [] });
  });

  it.each([
    { ccpr08: '0', acb208: 0, abb773: '1' },
    { ccpr08: 'N', acb208: '0.0', abb773: 1 },
    { ccpr08: '未删除', acb208: '未冻结', abb773: '审核通过' },
    { abb773: null },
    { AAE100: '0' },
  ])('are not those with %o', async (flag) => {
    expect((await read(await withAds(ad(flag)))).value).toHaveLength(1);
  });
});

describe('the envelope of a list', () => {
  it.each<[string, unknown]>([
    ['data.rows', { code: 200, msg: '', data: { total: 1, rows: [ad()] } }],
    ['data.records', { code: '0', data: { records: [ad()], total: '1' } }],
    ['result as a list', { errcode: 0, errmsg: 'ok', result: [ad()] }],
    ['data as a list', { success: true, data: [ad()] }],
    ['rows at the top', { code: 0, total: 1, rows: [ad()] }],
    ['a bare list', [ad()]],
    ['capitals', { Code: 200, Data: { Total: 1, Rows: [ad()] } }],
    ['a success that is counted as 1', { code: 1, data: { rows: [ad()], total: 1 } }],
  ])('may be %s', async (_, body) => {
    expect((await read(await withBody(body))).value).toHaveLength(1);
  });

  it.each([
    { code: 200, msg: '' },
    { code: 0, data: null },
    { code: 0, data: { total: 0 } },
    { errcode: 0, result: [] },
    [],
  ])('may be missing altogether when nothing matched: %j', async (body) => {
    expect(await read(await withBody(body))).toMatchObject({ value: [], dropped: [] });
  });

  it.each([
    [{ code: 500, msg: 'x' }, 'unavailable'],
    [{ code: 401, msg: 'x' }, 'unauthorized'],
    [{ errcode: '403', result: [ad()] }, 'unauthorized'],
    [{ code: 400, data: [] }, 'refused'],
    [{ errcode: 40_013, errmsg: 'x' }, 'unavailable'],
    [{ success: false, data: [] }, 'unavailable'],
    [{ code: 'constructor' }, 'unavailable'],
  ])('may be an error inside of a 200: %j', async (body, kind) => {
    await expect(read(await withBody(body))).rejects.toMatchObject({ name: 'Failure', kind });
  });

  it.each([
    '<!doctype html><title>维护中</title>',
    '{"code":200,"data":{"rows":[{"acb210":1',
    '{"hello":1}',
    '{"code":200,"data":{"rows":{"0":1}}}',
    '{"code":200,"data":{"rows":"none"}}',
    '{"code":200,"data":{"total":5}}',
    '"text"',
    'null',
    '17',
    '',
    `${'{"data":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  ])('may be something else entirely (%#)', async (body) => {
    await expect(read(await withBody(body))).rejects.toMatchObject({ name: 'Failure', kind: 'malformed' });
  });
});

describe('rows that are broken', () => {
  it('are dropped with their path and reason; the others are read', async () => {
    const rows = [null, 5, [], {}, ad({ cca113: '<b></b>' }), ad({ aab004: 'Undefined' }), ad()];
    const answer = await read(await withAds(...rows));
    expect(answer.value).toHaveLength(1);
    expect(answer.dropped).toEqual([
      { path: 'rows[0]', reason: 'object' },
      { path: 'rows[1]', reason: 'object' },
      { path: 'rows[2]', reason: 'object' },
      { path: 'rows[3]', reason: 'acb210 has no legible text' },
      { path: 'rows[4]', reason: 'cca113 has no legible text' },
      { path: 'rows[5]', reason: 'aab004 has no legible text' },
    ]);
  });

  it('lose only the invalid field', async () => {
    const job = await one({
      acb21r: '若干',
      aae030: 'Undefined',
      aae031: {},
      cca114: [1],
      lng: {},
      aac011: ['21'],
    });
    expect(job).toMatchObject({ id: '1001', headCount: undefined, postedOn: undefined, description: [] });
  });

  it('change no prototype', async () => {
    const rows = `[${JSON.stringify(ad())},{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]`;
    const answer = await read(await withBody(rows));
    expect(answer.value).toHaveLength(1);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

describe('pages', () => {
  /** A system of `count` ads that sends at most `cap` of them at a time. */
  const paged = (count: number, cap: number, around: (rows: readonly unknown[]) => unknown) => {
    const asked: number[] = [];
    return {
      asked,
      source: open(({ searchParams }) => {
        const page = Number(searchParams.get('pageNum'));
        const size = Math.min(cap, Number(searchParams.get('pageSize')));
        asked.push(page);
        const start = (page - 1) * size;
        const rows = Array.from({ length: Math.max(0, Math.min(size, count - start)) }, (_, nth) =>
          ad({ acb210: start + nth }),
        );
        return { body: JSON.stringify(around(rows)) };
      }),
    };
  };

  it('are read to the end, even if the city makes them smaller', async () => {
    const { asked, source } = paged(250, 100, (rows) => ({ code: 0, data: { total: 250, rows } }));
    const { value } = await read(await source);
    expect(new Set(value.map(({ id }) => id)).size).toBe(250);
    expect(asked).toEqual([1, 2, 3]);
  });

  it('end with an empty one if there is no total', async () => {
    const { asked, source } = paged(250, 100, (rows) => ({ code: 0, data: rows }));
    expect((await read(await source)).value).toHaveLength(250);
    expect(asked).toEqual([1, 2, 3, 4]);
  });

  it('end if the city ignores the page number, whatever its total', async () => {
    let asked = 0;
    const source = await open(() => {
      asked += 1;
      return { body: JSON.stringify({ code: 0, total: 1_000_000, rows: [ad(), ad({ acb210: 2 }), null] }) };
    });
    const answer = await read(source);
    expect(answer.value).toHaveLength(2);
    expect(answer.dropped).toHaveLength(1);
    expect(asked).toBe(2);
  });

  it('yield to the page while 100 000 rows are read, and are refused beyond', async () => {
    const row = '{"acb210":"%","cca113":"示例","aab004":"示例"}';
    const rows = (count: number) => Array.from({ length: count }, (_, nth) => row.replace('%', String(nth)));
    const body = (count: number) => `{"code":0,"total":${count},"rows":[${rows(count).join()}]}`;
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const many = body(50_000).replace('"total":50000', '"total":100000');
    const source = await open(({ searchParams }) => ({
      body: searchParams.get('pageNum') === '1' ? many : many.replaceAll('"acb210":"', '"acb210":"second-'),
    }));
    const { value } = await read(source);
    clearInterval(timer);
    expect(value).toHaveLength(100_000);
    expect(ticks).toBeGreaterThan(20);
    await expect(read(await withBody(`[${'{},'.repeat(100_001)}{}]`))).rejects.toMatchObject({
      kind: 'malformed',
      cause: 'more than 100000 rows',
    });
  }, 120_000);
});

describe('service points', () => {
  it('are listed where there are any', async () => {
    const rows = [
      {
        aab001: 'S1',
        aab004: '示例就业服务站',
        acb202: '310118103',
        bcb202: '练塘镇',
        aae005: '021-00000000',
      },
      { aab001: 'S2', aab004: '没有镇的站' },
    ];
    const source = await open(({ pathname }) =>
      pathname === '/api/stations'
        ? { body: JSON.stringify({ code: 0, sample: true, data: rows }) }
        : undefined,
    );
    expect(await source.listStations?.()).toMatchObject({
      sample: true,
      value: [{ id: 'S1', name: '示例就业服务站', townCode: '310118103', timetable: [] }],
      dropped: [{ path: 'rows[1]', reason: 'acb202 is no code of a town' }],
    });
  });

  it.each([404, 200])('are none where the city has no such list (%i)', async (status) => {
    const source = await open(() => ({ status, body: '{"code":404}' }));
    expect(await source.listStations?.()).toMatchObject({ value: [], dropped: [] });
  });

  it('are a failure if the city is unavailable', async () => {
    const source = await open(() => ({ body: '{"code":500}' }));
    await expect(source.listStations?.()).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
