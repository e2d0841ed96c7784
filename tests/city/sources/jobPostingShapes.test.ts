import { describe, expect, it } from 'vitest';
import { openJobPosting } from '../../../src/city/sources/jobPosting/index.ts';
import { serve } from '../serve.ts';

async function read(body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const { baseUrl, http } = await serve(() => ({ body: text, type: 'text/plain' }));
  const answer = await openJobPosting({ kind: 'jobPosting', baseUrl, name: '示例网站' }, http).allJobs?.();
  if (!answer) throw new TypeError('it lists jobs');
  return answer;
}

const ad = (fields: Readonly<Record<string, unknown>> = {}) => ({
  '@type': 'JobPosting',
  title: '理货员',
  description: '整理货架',
  hiringOrganization: '示例超市',
  ...fields,
});
const script = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('an ad that names its parts by @id', () => {
  const posting = ad({
    hiringOrganization: { '@id': '#org' },
    jobLocation: { '@id': '#place' },
    baseSalary: { '@id': '#pay' },
  });
  const nodes = [
    { '@id': '#org', '@type': 'Organization', name: '示例医药有限公司' },
    { '@id': '#place', '@type': 'Place', address: { '@id': '#address' } },
    { '@id': '#address', streetAddress: '示例路1号' },
    { '@id': '#pay', currency: 'CNY', value: { minValue: 5000, maxValue: 6000, unitText: 'MONTH' } },
  ];
  const whole = {
    employer: '示例医药有限公司',
    address: '示例路1号',
    pay: { kind: 'range', min: 5000, max: 6000, unit: 'month' },
  };

  it.each([
    ['a graph', { '@graph': [posting, ...nodes] }],
    ['a graph in another order', { '@graph': [...nodes, posting] }],
    ['@included', { ...posting, '@included': nodes }],
    ['several scripts of a page', `<html>${script(nodes)}${script(posting)}</html>`],
    [
      'a list of references',
      { '@graph': [{ ...posting, hiringOrganization: [{ '@id': '#org' }] }, ...nodes] },
    ],
  ])('has them from %s', async (_, body) => {
    expect((await read(body)).value).toMatchObject([whole]);
  });

  it('has a node whole that is described in two places', async () => {
    const split = [{ '@id': '#org', url: 'https://a.example' }, ...nodes];
    expect((await read({ '@graph': [posting, ...split] })).value).toMatchObject([whole]);
  });

  it('is dropped if what it names is nowhere', async () => {
    const { value, dropped } = await read({ '@graph': [posting] });
    expect(value).toEqual([]);
    expect(dropped).toEqual([{ path: '@graph[0]', reason: 'hiringOrganization has no legible text' }]);
  });

  it('ends where nodes name each other', async () => {
    const circle = [
      { '@id': '#org', name: '示例', parentOrganization: { '@id': '#other' } },
      { '@id': '#other', name: '另一个', parentOrganization: { '@id': '#org' } },
    ];
    expect((await read({ '@graph': [posting, ...circle] })).value).toMatchObject([{ employer: '示例' }]);
  });

  it('is found once, where it is described and not where it is named', async () => {
    const page = { '@type': 'WebPage', mainEntity: { '@type': 'JobPosting', '@id': '#ad' } };
    const { value, dropped } = await read({ '@graph': [page, ...nodes, { ...posting, '@id': '#ad' }] });
    expect(value).toMatchObject([whole]);
    expect(dropped).toEqual([]);
  });

  it('is reported if it is only named', async () => {
    const { value, dropped } = await read({
      '@graph': [{ '@type': 'JobPosting', '@id': 'https://a.example/1' }],
    });
    expect(value).toEqual([]);
    expect(dropped).toHaveLength(1);
  });

  const circle = (count: number) => Array.from({ length: count }, (_, nth) => ({ '@id': `#${nth % count}` }));
  const ads = (count: number) =>
    Array.from({ length: count }, (_, nth) =>
      ad({ identifier: `${nth}`, hiringOrganization: { '@id': '#0' } }),
    );
  const fields = (count: number, value: unknown) =>
    Object.fromEntries(Array.from({ length: count }, (_, nth) => [`field${nth}`, value]));

  it.each<[string, readonly object[]]>([
    [
      'branch without end',
      Array.from({ length: 300 }, (_, nth) => ({ '@id': `#${nth}`, name: '示例', parts: circle(300) })),
    ],
    ['have many fields', [{ '@id': '#0', name: '示例', ...fields(5000, '字') }]],
    ['have long lists', [{ '@id': '#0', name: '示例', ...fields(500, Array(200).fill('字')) }]],
    [
      'are described in many places',
      [
        { '@id': '#0', name: '示例' },
        ...Array.from({ length: 20_000 }, (_, nth) => ({ '@id': '#0', [nth]: 1 })),
      ],
    ],
  ])(
    'is read at once, though its nodes %s',
    async (_, graph) => {
      const start = performance.now();
      const { value } = await read({ '@graph': [...ads(1000), ...graph] });
      expect(value).toHaveLength(1000);
      expect(value[0]).toMatchObject({ employer: '示例' });
      // It took from five seconds to six minutes when each ad read its nodes anew.
      expect(performance.now() - start).toBeLessThan(3000);
    },
    20_000,
  );
});

describe('ads in other objects', () => {
  it.each([
    [{ '@type': 'WebPage', hasPart: [ad(), ad({ title: '收银员' })] }],
    [
      {
        '@type': 'WebPage',
        mainEntity: { '@type': 'ItemList', itemListElement: [ad(), ad({ title: '收银员' })] },
      },
    ],
    [{ '@type': 'WebSite', '@included': [ad(), ad({ title: '收银员' })] }],
    [{ '@type': 'CollectionPage', about: ad(), mainEntityOfPage: ad({ title: '收银员' }) }],
    [{ code: 200, data: { list: [ad(), ad({ title: '收银员' })] } }],
    [[{ '@type': 'Organization', jobs: [ad()] }, ad({ title: '收银员' })]],
  ])('are found in their order: %j', async (body) => {
    expect((await read(body)).value.map(({ title }) => title)).toEqual(['理货员', '收银员']);
  });
});

describe('a field of an ad', () => {
  it('may be a list, an object with a name, or a value with its language', async () => {
    const { value } = await read(
      ad({
        title: { '@value': '理货员', '@language': 'zh' },
        description: ['整理货架', { '@value': '收货' }],
        skills: ['AWS', { '@type': 'DefinedTerm', name: 'Kubernetes' }],
        qualifications: ['本科'],
        educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: '专科' },
        experienceRequirements: [{ monthsOfExperience: 24 }, '会开叉车'],
        hiringOrganization: { legalName: '示例超市有限公司' },
      }),
    );
    expect(value).toMatchObject([
      {
        title: '理货员',
        employer: '示例超市有限公司',
        description: ['整理货架', '收货'],
        requirements: ['本科', '专科', '工作经验：24个月', '会开叉车', 'AWS', 'Kubernetes'],
      },
    ]);
  });

  it('may have entities, once or twice', async () => {
    const { value } = await read(
      ad({ title: '会计&amp;出纳', hiringOrganization: 'A&#38;B', description: '&lt;p&gt;记账&lt;/p&gt;' }),
    );
    expect(value).toMatchObject([{ title: '会计&出纳', employer: 'A&B', description: ['记账'] }]);
  });
});

describe('a script of a page', () => {
  const json = JSON.stringify(ad());
  it.each([
    ['<!--', `<!-- ${json} -->`],
    ['CDATA', `//<![CDATA[\n${json}\n//]]>`],
    ['entities', json.replaceAll('"', '&quot;')],
  ])('may have its JSON in %s', async (_, text) => {
    expect((await read(`<html>${script(text)}</html>`)).value).toHaveLength(1);
  });
});
