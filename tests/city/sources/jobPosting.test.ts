import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJobPosting } from '../../../src/city/sources/jobPosting/index.ts';
import { jsonLdScripts } from '../../../src/city/sources/jobPosting/scripts.ts';
import { distinctIds, stableId } from '../../../src/city/sources/jobPosting/stableId.ts';
import { serve } from '../serve.ts';

/** An ad as feeds send it; made up. */
const ad = (fields: Readonly<Record<string, unknown>> = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  identifier: 'J1',
  title: '理货员(示例)',
  description: '<p>整理货架</p><ul><li>收货</li></ul>',
  datePosted: '2026-11-01',
  hiringOrganization: { '@type': 'Organization', name: '示例超市有限公司' },
  ...fields,
});

async function read(body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const { baseUrl, http } = await serve(() => ({ body: text, type: 'text/plain' }));
  const answer = await openJobPosting({ kind: 'jobPosting', baseUrl, name: '示例网站' }, http).allJobs?.();
  if (!answer) throw new TypeError('it lists jobs');
  return answer;
}
const one = async (fields: Readonly<Record<string, unknown>>) => (await read(ad(fields))).value[0];
const script = (json: unknown, type = 'application/ld+json') =>
  `<script type="${type}">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('a JobPosting', () => {
  it('is read by the words of schema.org', async () => {
    const job = await one({
      identifier: { '@type': 'PropertyValue', name: '示例超市', value: 17 },
      validThrough: '2026-12-31T16:00:00Z',
      employmentType: ['PART_TIME', 'OTHER'],
      jobLocation: {
        '@type': 'Place',
        address: { addressRegion: '上海市', addressLocality: '青浦区', streetAddress: '示例路1号' },
        geo: { latitude: '31.15', longitude: 121.12 },
      },
      baseSalary: {
        currency: 'CNY',
        value: { '@type': 'QuantitativeValue', minValue: 5000, maxValue: '8000', unitText: 'MONTH' },
      },
      url: 'https://jobs.example/1',
      totalJobOpenings: 2,
      workHours: '9:00-18:00',
      qualifications: '认真负责',
      experienceRequirements: { monthsOfExperience: 12 },
      applicationContact: { telephone: '021-00000000' },
    });
    expect(job).toEqual({
      id: '17',
      title: '理货员(示例)',
      employer: '示例超市有限公司',
      pay: { kind: 'range', min: 5000, max: 8000, unit: 'month' },
      address: '上海市青浦区示例路1号',
      place: { lng: 121.12, lat: 31.15 },
      town: undefined,
      employment: 'partTime',
      experience: 'oneYear',
      tags: [],
      postedOn: '2026-11-01',
      validUntil: '2027-01-01',
      publisher: '示例网站',
      headCount: 2,
      description: ['整理货架', '收货'],
      requirements: ['认真负责', '工作经验：12个月'],
      hours: '9:00-18:00',
      contact: { name: undefined, phone: '021-00000000' },
      url: 'https://jobs.example/1',
    });
  });

  it('may be short', async () => {
    const job = await one({
      hiringOrganization: '示例工厂',
      jobLocation: ['青浦区示例路2号', '另一处'],
      description: undefined,
      identifier: undefined,
    });
    expect(job).toMatchObject({
      employer: '示例工厂',
      address: '青浦区示例路2号',
      pay: { kind: 'negotiable' },
      description: [],
      validUntil: undefined,
    });
  });

  it('has a town if the feed gives its national code', async () => {
    const jobLocation = { identifier: '310118001000', address: { addressLocality: '夏阳街道' } };
    expect(await one({ jobLocation })).toMatchObject({ town: { code: '310118001', name: '夏阳街道' } });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 'tel:12333', ''])(
    'has no link to %j',
    async (url) => {
      expect(await one({ url })).toMatchObject({ id: 'J1', url: undefined });
    },
  );

  it('shows nothing of HTML in its title', async () => {
    expect(await one({ title: '<b>理货员</b><script>x</script>\u202E' })).toMatchObject({ title: '理货员' });
  });

  it('reports unknown types of employment, once', async () => {
    const feed = [
      ad({ employmentType: 'full-time' }),
      ad({ employmentType: 'gig' }),
      ad({ employmentType: ['GIG'] }),
    ];
    const answer = await read(feed);
    expect(answer.value[0]?.employment).toBe('fullTime');
    expect(answer.unknownCodes).toEqual([{ field: 'employmentType', code: 'GIG' }]);
  });
});

describe('its pay', () => {
  const month = (min: number, max = min) => ({ kind: 'range', min, max, unit: 'month' });
  it.each<[unknown, unknown]>([
    [6000, month(6000)],
    ['6000', month(6000)],
    ['8千-1.2万·13薪', { ...month(8000, 12_000), months: 13 }],
    ['面议', { kind: 'negotiable' }],
    [{ value: 6000, unitText: 'MONTH' }, month(6000)],
    [{ currency: 'CNY', value: { value: 6000 } }, month(6000)],
    [{ currency: 'RMB', minValue: 5000, maxValue: 8000, unitText: 'month' }, month(5000, 8000)],
    [{ value: { minValue: 5000, unitText: 'MON' } }, month(5000)],
    [{ value: { minValue: 0, maxValue: 0, unitText: 'MONTH' } }, { kind: 'negotiable' }],
    [{ value: { value: '25', unitText: 'HOUR' } }, { kind: 'range', min: 25, max: 25, unit: 'hour' }],
    [
      { value: { value: 200 }, unitText: 'DAY' },
      { kind: 'range', min: 200, max: 200, unit: 'day' },
    ],
    [{ value: { value: 20, unitText: '小时' } }, { kind: 'range', min: 20, max: 20, unit: 'hour' }],
    [
      { value: { minValue: 180_000, maxValue: 240_000, unitText: 'YEAR' } },
      { kind: 'range', min: 180_000, max: 240_000, unit: 'year' },
    ],
    [{ currency: 'CNY', value: { minValue: 4000, maxValue: 6000, unitText: '元/月' } }, month(4000, 6000)],
    [{ currency: '人民币', value: { minValue: 4000, maxValue: 6000, unitText: 'MONTH' } }, month(4000, 6000)],
    [{ currency: '￥', value: { minValue: 4, maxValue: 6, unitText: '千元/月' } }, month(4000, 6000)],
    [{ currency: 'CNY', value: { value: [8000, 12_000], unitText: 'MONTH' } }, month(8000, 12_000)],
    [{ value: { value: 6000, unitText: 'per month' } }, month(6000)],
    [{ value: { value: 200, unitText: '天' } }, { kind: 'range', min: 200, max: 200, unit: 'day' }],
  ])('%j is %j', async (baseSalary, pay) => {
    expect((await one({ baseSalary, description: 'x' }))?.pay).toEqual(pay);
  });

  it.each<[unknown, string]>([
    [
      { currency: 'USD', value: { minValue: 2000, maxValue: 3000, unitText: 'MONTH' } },
      '薪资：USD 2000-3000 MONTH',
    ],
    [{ value: { currency: 'HKD', value: 9000, unitText: 'MONTH' } }, '薪资：HKD 9000 MONTH'],
    [{ value: { value: 9000, unitText: 'USD/MONTH' } }, '薪资：9000 USD/MONTH'],
    [{ currency: 'CNY', value: { value: 1500, unitText: 'WEEK' } }, '薪资：CNY 1500 WEEK'],
    [{ value: { maxValue: 8000, unitText: 'MONTH' } }, '薪资：8000 MONTH'],
    ['5元/件', '薪资：5元/件'],
    [{ currency: 'CNY', value: { minValue: 5, maxValue: 8, unitText: 'MONTH' } }, '薪资：CNY 5-8 MONTH'],
    [{ currency: 'CNY', value: { value: [1, 2, 3], unitText: 'MONTH' } }, '薪资：CNY 1-2-3 MONTH'],
  ])('%j is not made into 元, and not lost', async (baseSalary, words) => {
    expect(await one({ baseSalary, description: 'x' })).toMatchObject({
      pay: { kind: 'negotiable' },
      description: ['x', words],
    });
  });
});

describe('what cannot be read', () => {
  it.each<[unknown, string]>([
    [{ value: { minValue: 4000, maxValue: 5000, unitText: 'MONTH' } }, '薪资：USD 4000-5000 MONTH'],
    [4000, '薪资：USD 4000'],
    ['4000-5000', '薪资：USD 4000-5000'],
  ])('is no pay in 元: a currency beside it, %j', async (baseSalary, words) => {
    expect(await one({ baseSalary, salaryCurrency: 'USD', description: undefined })).toMatchObject({
      pay: { kind: 'negotiable' },
      description: [words],
    });
    expect((await one({ baseSalary, salaryCurrency: 'CNY' }))?.pay).toMatchObject({ min: 4000 });
  });

  it('leaves no line of pay without an amount', async () => {
    const baseSalary = { currency: 'CNY', value: { unitText: 'MONTH' } };
    expect(await one({ baseSalary, description: 'x' })).toMatchObject({ description: ['x'] });
  });

  it('is an end that is no day: the ad goes', async () => {
    const answer = await read([ad({ validThrough: '2026-02-30' }), ad({ identifier: 'J2' })]);
    expect(answer.value.map(({ id }) => id)).toEqual(['J2']);
    expect(answer.dropped).toEqual([{ path: '[0]', reason: 'validThrough is no day: 2026-02-30' }]);
  });

  it('is reported where an end is words', async () => {
    const answer = await read(ad({ validThrough: '长期有效' }));
    expect(answer.value[0]?.validUntil).toBeUndefined();
    expect(answer.unknownCodes).toEqual([{ field: 'validThrough', code: '长期有效' }]);
  });

  it.each([
    { latitude: 0, longitude: 121.12 },
    { latitude: '31.15', longitude: '0.0' },
  ])('is a point with one coordinate of 0: %j', async (geo) => {
    expect((await one({ jobLocation: { name: '示例', geo } }))?.place).toBeUndefined();
  });
});

describe('where ads are', () => {
  it.each<[string, unknown]>([
    ['one object', ad()],
    ['a list', [ad()]],
    ['an @graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, ad()] }],
    [
      'an ItemList',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: ad() }] },
    ],
    ['a DataFeed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: ad() }] }],
    ['a full name of the type', ad({ '@type': 'https://schema.org/JobPosting' })],
    ['several types', ad({ '@type': ['Thing', 'schema:JobPosting'] })],
    ['a page', `<!doctype html><html><head>${script(ad())}</head><body><p>x</p></body></html>`],
    [
      'capitals',
      `<SCRIPT data-x='1' TYPE='Application/LD+JSON; charset=utf-8'>${JSON.stringify(ad())}</SCRIPT>`,
    ],
    ['a mark before it', `\uFEFF${JSON.stringify(ad())}`],
  ])('%s', async (_, body) => {
    expect(await read(body)).toMatchObject({ value: [{ id: 'J1', title: '理货员(示例)' }], dropped: [] });
  });

  it('are several scripts, and a broken one leaves the others', async () => {
    const page = [
      script(ad()),
      script('{"@type":"JobPosting",'),
      script('alert(1)', 'text/javascript'),
      script([ad({ identifier: 'J2' }), ad({ title: '' })]),
    ].join('<p>x</p>');
    const answer = await read(page);
    expect(answer.value.map(({ id }) => id)).toEqual(['J1', 'J2']);
    expect(answer.dropped).toMatchObject([
      { path: 'script[1]', reason: expect.stringContaining('JSON') },
      { path: 'script[2][1]', reason: 'title has no legible text' },
    ]);
  });

  it('are not in objects of other types', async () => {
    expect(await read({ '@type': 'Organization', name: 'x' })).toMatchObject({ value: [], dropped: [] });
    expect(await read([])).toMatchObject({ value: [], dropped: [] });
    expect(await read(`<html>${script({ '@type': 'WebSite' })}</html>`)).toMatchObject({
      value: [],
      dropped: [],
    });
  });

  it('are sample data if the feed says so', async () => {
    expect((await read({ sample: true, '@graph': [ad()] })).sample).toBe(true);
    expect((await read([ad()])).sample).toBe(false);
  });
});

describe('ids', () => {
  it('are the same whenever an ad without an id is read', async () => {
    const [first, again, other] = [
      await one({ identifier: undefined }),
      await one({ identifier: undefined }),
      await one({ identifier: undefined, title: '收银员' }),
    ];
    expect(first?.id).toBe(again?.id);
    expect(first?.id).not.toBe(other?.id);
  });

  it('are distinct if two employers use the same number', () => {
    const jobs = [
      { id: '1', employer: 'A' },
      { id: '1', employer: 'B' },
      { id: '1', employer: 'A' },
    ];
    const [a, b, again] = jobs.map(distinctIds());
    expect(a).toEqual(again);
    expect(b?.id).not.toBe(a?.id);
  });

  it('of two employers that number alike are two ads of a feed; one of the same employer is dropped', async () => {
    const answer = await read([
      ad({ identifier: '1' }),
      ad({ identifier: '1', hiringOrganization: '示例物业公司', title: '电工' }),
      ad({ identifier: '1', title: '收银员' }),
    ]);
    expect(answer.value.map(({ title }) => title)).toEqual(['理货员(示例)', '电工']);
    expect(answer.dropped).toEqual([{ path: '[2]', reason: 'its id was there before' }]);
  });

  it.each(['12345678901234567890', '{"value":9007199254740993}', '1e30'])(
    'that are not exact are dropped with that reason: %s',
    async (identifier) => {
      const text = JSON.stringify(ad({ identifier: 0 })).replace(
        '"identifier":0',
        `"identifier":${identifier}`,
      );
      const answer = await read(text);
      expect(answer.value).toEqual([]);
      expect(answer.dropped).toEqual([{ path: '', reason: 'identifier is not exact' }]);
    },
  );

  it('hardly ever meet', () => {
    const ids = Array.from({ length: 100_000 }, (_, nth) => stableId([undefined, `岗位${nth}`, '示例']));
    expect(new Set(ids).size).toBe(100_000);
  });
});

describe('a feed that is broken', () => {
  it.each([
    '<!doctype html><title>维护中</title>',
    '<script type="application/ld+json"',
    '{"@type":"JobPosting","title":"',
    'null',
    '"JobPosting"',
    'JobPosting',
    `${'{"@graph":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  ])('is a failure (%#)', async (body) => {
    await expect(read(body)).rejects.toMatchObject({ name: 'Failure', kind: 'malformed' });
  });

  it('loses a row and keeps the others', async () => {
    const answer = await read([null, ad({ hiringOrganization: {} }), ad({ title: '\u200B' }), 5, 'x', ad()]);
    expect(answer.value).toHaveLength(1);
    expect(answer.dropped).toEqual([
      { path: '[0]', reason: 'object' },
      { path: '[1]', reason: 'hiringOrganization has no legible text' },
      { path: '[2]', reason: 'title has no legible text' },
    ]);
  });

  it('loses a field and keeps its row', async () => {
    const wrong = {
      datePosted: 'Undefined',
      validThrough: {},
      jobLocation: [null, 5, { address: 7, geo: 'x' }],
      baseSalary: [1],
      employmentType: { a: 1 },
      applicationContact: 'x',
      totalJobOpenings: '-3',
      url: 5,
    };
    expect(await one(wrong)).toMatchObject({
      id: 'J1',
      postedOn: undefined,
      headCount: undefined,
      pay: { kind: 'negotiable' },
    });
  });

  it('takes any value in any field', async () => {
    const fields = Object.keys(ad()).concat(
      'jobLocation baseSalary employmentType validThrough url qualifications experienceRequirements'.split(
        ' ',
      ),
    );
    const rows = fc.sample(
      fc.dictionary(fc.constantFrom(...fields.filter((name) => !name.startsWith('@'))), fc.jsonValue()),
      300,
    );
    const { value, dropped } = await read(rows.map((row) => ad(row)));
    expect(value.length + dropped.length).toBe(300);
  });

  it('changes no prototype', async () => {
    await read(
      '[{"@type":"JobPosting","__proto__":{"polluted":1},"title":"x","hiringOrganization":{"__proto__":{"polluted":1},"name":"y"}}]',
    );
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('yields to the page while 100 000 ads are read, and is refused beyond', async () => {
    const rows = (count: number) =>
      `[${Array.from({ length: count }, (_, nth) => `{"@type":"JobPosting","identifier":${nth},"title":"a","hiringOrganization":"b"}`).join()}]`;
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const { value } = await read(rows(100_000));
    clearInterval(timer);
    expect(value).toHaveLength(100_000);
    expect(ticks).toBeGreaterThan(20);
    await expect(read(rows(100_001))).rejects.toMatchObject({ kind: 'malformed' });
  }, 120_000);

  it('finds the scripts of a page of any depth', () => {
    const page = `${'<div>'.repeat(200_000)}${script('{}')}`;
    expect(jsonLdScripts(page)).toEqual(['{}']);
  });
});
