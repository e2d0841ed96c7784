import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkCity } from '../../../src/city/check/checkCity.ts';
import type { IndexConfig } from '../../../src/city/cityConfig.ts';
import { openCity } from '../../../src/city/openCity.ts';
import { CityConfigSchema } from '../../../src/city/parseConfig.ts';
import type { JobQuery } from '../../../src/domain/jobSearch.ts';
import { listen, rejection } from '../listen.ts';
import { unhurried } from '../sandbox.ts';

const samples = join(import.meta.dirname, '../samples/openSearch');
const sample = (file: string): string => readFileSync(join(samples, file), 'utf8');
const index: IndexConfig = JSON.parse(sample('index.json'));

/** A cluster behind its proxy, which gives one answer and tells what it was asked. */
async function cluster(answer: () => Response, fields: Partial<IndexConfig> = {}) {
  const { url, seen } = await listen(async (request) => {
    bodies.push(await request.clone().json());
    return answer();
  });
  const bodies: Record<string, unknown>[] = [];
  const source = {
    kind: 'openSearch',
    name: '示例岗位库',
    baseUrl: `${url}/jobs`,
    index: { ...index, ...fields },
  };
  const config = { name: '示例城市', sources: [source] };
  const city = openCity(config, { http: unhurried() });
  return {
    seen,
    config,
    asked: () => bodies.at(-1) ?? {},
    search: async (query: JobQuery = {}) => {
      const answer = await city.searchJobs?.(query);
      if (!answer) throw new TypeError('it searches');
      return answer;
    },
  };
}
const answering = (file: string) => () =>
  new Response(sample(file), { headers: { 'Content-Type': 'application/json' } });
const near = { lng: 121.2, lat: 31.15 };

describe('the samples', () => {
  it('say of every answer which engine gave it and where it was printed', () => {
    const rows = [
      ...sample('README.md').matchAll(/^\| `([\w.-]+)` \| [^|]+ \| [\w-]+\/[\w.-]+[, ][^|]+ \|$/gm),
    ];
    const answers = readdirSync(samples).filter(
      (file) => !['README.md', 'expected.json', 'index.json'].includes(file),
    );
    expect(rows.map(([, file]) => file).sort()).toEqual(answers.sort());
  });
});

describe('an index of OpenSearch or Elasticsearch', () => {
  it('gives jobs by the fields and codes of the configuration, in WGS-84', async () => {
    const { search, seen } = await cluster(answering('opensearch-1.json'));
    const { value } = await search();
    expect(value).toMatchObject({ total: 533, next: null });
    expect(value.jobs[0]).toMatchObject({
      id: 'J1',
      employer: '示例物业 1',
      pay: { kind: 'range', min: 5000, max: 6000, unit: 'month' },
      town: { code: '310118103', name: '赵巷镇' },
      employment: 'fullTime',
      tags: ['meals', 'lodging'],
      postedOn: '2026-11-20',
    });
    expect(value.jobs[0]?.place?.lng).toBeCloseTo(121.1955, 3);
    expect(seen.map(({ method, url }) => [method, new URL(url).pathname])).toEqual([
      ['POST', '/jobs/_search'],
    ]);
  });

  it.each(['elasticsearch-7.json', 'elasticsearch-8.json'])('says a lower bound as one: %s', async (file) => {
    const { value } = await (await cluster(answering(file))).search();
    expect(value).toMatchObject({ total: 10_000, atLeast: true });
  });

  it('counts by value, with names, also where the engine left out the rarer values', async () => {
    const { facets } = (await (await cluster(answering('elasticsearch-7-counted.json'))).search({ near }))
      .value;
    expect(facets.towns?.[0]).toEqual({
      value: 'unify-query',
      name: 'bkmonitor-unify-query-64bd4f5df4-599f9',
      count: 1_523_254,
    });
    expect(facets.publishers?.map(({ value }) => value)).toEqual(['1723593878000', '1723593947000']);
    expect(facets.employment).toEqual([
      { value: 'fullTime', count: 1 },
      { value: 'partTime', count: 2 },
    ]);
    expect(facets.rings).toEqual([{ metres: 865, count: 100 }]);
    expect(facets.experience).toBeUndefined();
  });

  it('reads a place as an object, a text, a list and WKT, and leaves out what is none', async () => {
    const { value } = await (await cluster(answering('opensearch-2.json'))).search();
    expect(value.jobs.map(({ place }) => place !== undefined)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('names the part of the index that did not answer', async () => {
    const { missing } = await (await cluster(answering('opensearch-2-partial.json'))).search();
    expect(missing).toEqual(['城市岗位库的一部分（2 份里有 1 份）']);
  });

  it('says that a search ended before its time, where no shard is named', async () => {
    const { missing } = await (await cluster(answering('timed-out.json'))).search();
    expect(missing).toEqual(['城市岗位库的一部分']);
  });

  it('asks anew from the start when a cursor has expired, and says so', async () => {
    const first = answering('opensearch-2-after.json');
    const gone = () => new Response(sample('expired-404.json'), { status: 404 });
    const { search, asked } = await cluster(() => ('search_after' in asked() ? gone() : first()));
    const { value } = await search({ cursor: '[1,"32635"]' });
    expect(value).toMatchObject({ restarted: true, total: 4244 });
    expect(asked()).toHaveProperty('aggs');
  });
});

describe('odd records of an index', () => {
  const { id, title, employer, employment = '' } = index.fields;
  const hit = (name: string, more: object = {}) => ({
    _source: { [id]: name, [title]: '保安', [employer ?? '']: '示例物业', ...more },
    sort: [0, name],
  });
  const found = (hits: readonly unknown[], more: object = {}) =>
    cluster(() => Response.json({ hits: { total: 9, hits }, ...more }));

  it('have codes that are no names of every object, and long ones are cut where they are told', async () => {
    const odd = ['constructor', '__proto__', 'toString', '长'.repeat(20_000)];
    const { search } = await found(odd.map((code, nth) => hit(`J${nth}`, { [employment]: code })));
    const { value, unknownCodes = [] } = await search();
    expect(value.jobs.map((job) => job.employment)).toEqual(odd.map(() => undefined));
    expect(unknownCodes.map(({ code }) => code.slice(0, 11))).toEqual([
      'constructor',
      '__proto__',
      'toString',
      '长'.repeat(11),
    ]);
    for (const { code } of unknownCodes) expect(code.length).toBeLessThan(100);
  });

  it('have tags of our list only, and pay whose unit is not known is none', async () => {
    const { tags = '', payMin = '', payUnit = '', townCode = '' } = index.fields;
    const { search } = await found([
      hit('J1', { [tags]: ['包吃', '包邮'], [payMin]: 5000, [townCode]: '3'.repeat(81) }),
      hit('J2', { [payMin]: 5000, [payUnit]: '元/月' }),
    ]);
    const { jobs } = (await search()).value;
    expect(jobs[0]?.tags).toEqual(['meals']);
    expect(jobs[0]?.town).toBeUndefined();
    expect(jobs.map(({ pay }) => pay.kind)).toEqual(['negotiable', 'range']);
  });

  it('have an address of the web or none, and their number is a bound only where the index says so', async () => {
    const fields = { ...index.fields, url: 'link' };
    const hits = ['tel:12333', 'javascript:alert(1)', 'https://job.example/1'].map((link, nth) =>
      hit(`J${nth}`, { link }),
    );
    const total = { value: 3, relation: 'eq' };
    const { config } = await cluster(() => Response.json({ hits: { total, hits } }), { fields });
    const city = openCity(config, { http: unhurried() });
    const urls = await Promise.all(
      ['J0', 'J1', 'J2'].map(async (id) => (await city.getJob?.(id))?.value.url),
    );
    expect(urls).toEqual([undefined, undefined, 'https://job.example/1']);
    expect((await city.searchJobs?.({}))?.value).not.toHaveProperty('atLeast');
  });

  it('are a part where the time was over, which is said', async () => {
    const { search } = await found([hit('J1')], { timed_out: true });
    expect((await search()).missing).toEqual(['城市岗位库的一部分']);
  });

  it('count no value that a filter does not have', async () => {
    const buckets = { fullTime: { doc_count: 2 }, constructor: { doc_count: 3 } };
    const employment = { doc_count: 9, values: { buckets } };
    const towns = { doc_count: 9, values: { buckets: [{ key: '长'.repeat(81), doc_count: 1 }] } };
    const { search } = await found([hit('J1')], { aggregations: { employment, towns } });
    const { facets } = (await search()).value;
    expect(facets.employment).toEqual([{ value: 'fullTime', count: 2 }]);
    expect(facets.towns).toEqual([]);
  });

  it('do not end the list where the last of a page cannot be read', async () => {
    const { search, asked } = await found([hit('J1'), { _source: null, sort: [0, 'J2'] }]);
    const { value, dropped } = await search({ pageSize: 2 });
    expect([value.jobs.length, dropped.length]).toEqual([1, 1]);
    await search({ pageSize: 2, cursor: value.next ?? '' });
    expect(asked()).toMatchObject({ search_after: [0, 'J2'] });
  });

  it('end the list where the last of a page has no place in the order', async () => {
    const { search } = await found([hit('J1'), { ...hit('J2'), sort: undefined }]);
    expect((await search({ pageSize: 2 })).value.next).toBeNull();
  });

  it('are counted and did not come: that is malformed, and not an empty list', async () => {
    expect(await rejection((await found([])).search())).toMatchObject({ kind: 'malformed' });
  });

  it('count no ring without metres', async () => {
    const { search } = await found([hit('J1')], { aggregations: { 'ring x': { doc_count: 3 } } });
    expect((await search({ near, rings: [900] })).value.facets.rings).toEqual([]);
  });

  it('are none where another one was asked for', async () => {
    const { config } = await found([hit('J1')]);
    const city = openCity(config, { http: unhurried() });
    expect((await city.getJob?.('J1'))?.value.id).toBe('J1');
    expect(await rejection(Promise.resolve(city.getJob?.('J2')))).toMatchObject({ kind: 'missing' });
  });
});

const Asked = z.looseObject({
  query: z.looseObject({}),
  post_filter: z.looseObject({}),
  sort: z.array(z.record(z.string(), z.unknown())),
});

describe('what an index is asked', () => {
  it.each([
    ['opensearch-2-after.json', [1, '32635']],
    ['opensearch-2-near.json', [10_628.402240213345]],
    ['elasticsearch-7.json', [1616902413000]],
    ['elasticsearch-8.json', [1743465616224, 'kibana_stats', 'es-os60crz7-kibana']],
    ['elasticsearch-8-total-as-int.json', [1714586765636]],
  ])('goes on after the last job, by its place in the order: %s', async (file, place) => {
    const { search, asked } = await cluster(answering(file));
    const pageSize = (await search()).value.jobs.length;
    const { value } = await search({ pageSize });
    expect(Asked.parse(asked()).sort.flatMap(Object.keys)).toEqual(['publish_time', 'job_id']);
    await search({ pageSize, cursor: value.next ?? '' });
    expect(asked()).toMatchObject({ search_after: place });
    expect(asked()).not.toHaveProperty('aggs');
  });

  it('goes on after a job without a day or pay: its place in the order is a number that we can send', async () => {
    const { search, asked } = await cluster(answering('elasticsearch-7.json'));
    for (const sort of ['date', 'pay'] as const) {
      await search({ sort });
      expect(Object.values(Asked.parse(asked()).sort[0] ?? {})).toEqual([{ order: 'desc', missing: 0 }]);
    }
  });

  it('may have the keyword beside a text, where the text itself has no order', async () => {
    const fields = { ...index.fields, id: 'job_id.keyword', publisher: 'source.keyword' };
    const { search, asked } = await cluster(answering('elasticsearch-7.json'), { fields });
    const { value } = await search();
    expect(value.jobs[0]).toMatchObject({ id: 'J1', publisher: '示例数据·岗位库' });
    expect(Asked.parse(asked()).sort.at(-1)).toEqual({ 'job_id.keyword': 'asc' });
  });

  it('is for jobs that are open on the day, where the index says until when', async () => {
    const { search, asked } = await cluster(answering('elasticsearch-7.json'));
    const open =
      '{"bool":{"must_not":{"range":{"end_time":{"lt":"2026-11-23","format":"yyyy-MM-dd","time_zone":"+08:00"}}}}}';
    await search({ employment: ['fullTime'], today: '2026-11-23' });
    const { post_filter, aggs } = z
      .looseObject({ post_filter: z.unknown(), aggs: z.record(z.string(), z.unknown()) })
      .parse(asked());
    for (const part of [post_filter, ...Object.values(aggs)]) expect(JSON.stringify(part)).toContain(open);
    await search({ employment: ['fullTime'] });
    expect(JSON.stringify(asked())).not.toContain('must_not');
  });

  it('has limits beside the counts, each count without its own limit, by the codes of the index', async () => {
    const { search, asked } = await cluster(answering('elasticsearch-7.json'));
    await search({
      employment: ['fullTime'],
      tags: ['meals'],
      near,
      withinMetres: 900,
      rings: [900],
      sort: 'travel',
    });
    const { post_filter, sort } = Asked.parse(asked());
    const text = JSON.stringify(post_filter);
    expect(text).toContain('{"terms":{"work_type":["1"]}}');
    expect(text).toContain('{"terms":{"labels":["包吃"]}}');
    expect(text).toContain('"distance":"900m"');
    // Its datum is GCJ-02: the point is sent as the index has it.
    expect(text).toMatch(/"location":\{"lat":31\.14[78]\d*,"lon":121\.204\d*\}/);
    expect(Object.keys(sort[0] ?? {})).toEqual(['_geo_distance']);
    const { aggs } = z.looseObject({ aggs: z.record(z.string(), z.looseObject({})) }).parse(asked());
    expect(JSON.stringify(aggs.employment?.filter)).not.toContain('work_type');
    expect(JSON.stringify(aggs.employment?.filter)).toContain('labels');
    expect(JSON.stringify(aggs.tags?.filter)).toContain('labels');
    expect(Object.keys(aggs)).toContain('without reach');
  });

  it('has what words mean: titles of the occupation, codes of conditions, pay and town', async () => {
    const { search, asked } = await cluster(answering('elasticsearch-7.json'));
    await search({ text: '保安 包吃 5000以上 巡逻队长甲' });
    const text = JSON.stringify(Asked.parse(asked()).query);
    expect(text).toContain('{"multi_match":{"query":"保安","type":"phrase","fields":["title"]}}');
    expect(text).toContain('{"terms":{"labels":["包吃"]}}');
    expect(text).toContain('{"range":{"salary_min":{"gte":5000}}}');
    expect(text).toContain('{"range":{"salary_min":{"gte":60000}}}');
    expect(text).toContain('"type":"phrase"');
  });

  it('has jobs that ask for no more than the chosen education, itself included', async () => {
    const { search, asked } = await cluster(answering('elasticsearch-7.json'));
    await search({ education: ['seniorHigh'] });
    expect(JSON.stringify(Asked.parse(asked()).post_filter)).toContain(
      JSON.stringify({ terms: { [index.fields.education ?? '']: ['any', 'juniorHigh', 'seniorHigh'] } }),
    );
  });

  it('counts days back from midnight in Shanghai, whatever the zone and the format of the index', async () => {
    const { search, asked } = await cluster(answering('elasticsearch-7.json'));
    await search({ posted: ['days:3'], today: '2026-11-23' });
    expect(Asked.parse(asked()).post_filter).toEqual({
      bool: {
        filter: [
          {
            bool: {
              must_not: {
                range: { end_time: { lt: '2026-11-23', format: 'yyyy-MM-dd', time_zone: '+08:00' } },
              },
            },
          },
          {
            bool: {
              should: [
                { range: { publish_time: { gte: '2026-11-20', format: 'yyyy-MM-dd', time_zone: '+08:00' } } },
              ],
              minimum_should_match: 1,
            },
          },
        ],
      },
    });
  });

  it('has no distance where the index has no coordinates, and finds nothing inside of one', async () => {
    const { place: _, ...fields } = index.fields;
    const { search, asked } = await cluster(answering('elasticsearch-7.json'), { fields });
    await search({ near, withinMetres: 900, rings: [900], sort: 'travel' });
    const { post_filter, sort } = Asked.parse(asked());
    expect(post_filter).toEqual({ bool: { filter: [{ match_none: {} }] } });
    expect(sort.flatMap(Object.keys)).toEqual(['publish_time', 'job_id']);
    expect(JSON.stringify(asked())).not.toContain('geo');
  });
});

describe('the check of an index', () => {
  it('names what it cannot map, and is no reading of all its jobs', async () => {
    const { config, seen } = await cluster(answering('elasticsearch-7-counted.json'));
    const report = await checkCity(config, new Date('2026-11-23T09:00:00+08:00'));
    const [call] = report.sources[0]?.calls ?? [];
    expect(call).toMatchObject({ call: 'searchJobs', ok: true, search: { total: 10_000, atLeast: true } });
    const uncounted = call?.ok ? call.search?.uncounted : [];
    expect(uncounted).toEqual(expect.arrayContaining(['experience', 'education']));
    expect(seen.length).toBeLessThan(5);
  });
});

describe('the configuration of an index', () => {
  const wrong = (source: object) =>
    (CityConfigSchema.safeParse({ name: '示例', sources: [source] }).error?.issues ?? []).map(({ path }) =>
      path.join('.'),
    );
  const base = { kind: 'openSearch', baseUrl: 'https://search.example/jobs' };

  it('has at least id, title and employer, and only fields that we know', () => {
    expect(wrong({ ...base, index })).toEqual([]);
    expect(wrong(base)).toEqual(['sources.0.index']);
    expect(wrong({ ...base, index: { fields: { id: 'a', title: 'b' } } })).toEqual([
      'sources.0.index.fields.employer',
    ]);
    expect(wrong({ ...base, index: { fields: { ...index.fields, hight: 'x' } } })).toHaveLength(1);
    expect(wrong({ kind: 'gateway', baseUrl: 'https://city.example', index })).toEqual(['sources.0.index']);
  });
});
