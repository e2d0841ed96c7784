import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IndexConfig } from '../../../src/city/cityConfig.ts';
import { openCity } from '../../../src/city/openCity.ts';
import type { Answer } from '../../../src/domain/cityApi.ts';
import { Failure } from '../../../src/domain/failure.ts';
import type { JobPage, JobQuery } from '../../../src/domain/jobSearch.ts';
import { listen } from '../listen.ts';
import { unhurried } from '../sandbox.ts';

/* What engines answer that nobody expects. Each gives right rows or a failure, and no figure that was not sent. */

const index: IndexConfig = JSON.parse(
  readFileSync(join(import.meta.dirname, '../samples/openSearch/index.json'), 'utf8'),
);

/** A search of a city whose engine gives this answer, given as text where it is no JSON. */
async function search(
  kind: 'openSearch' | 'gateway',
  answer: (asked: Readonly<Record<string, unknown>>) => unknown,
  query: JobQuery = {},
): Promise<Answer<JobPage>> {
  const { url } = await listen(async (request) => {
    const body: Record<string, unknown> = await request.json();
    const given = answer(body);
    if (given instanceof Response) return given;
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    return new Response(text, { headers: { 'Content-Type': 'application/json' } });
  });
  const source =
    kind === 'openSearch'
      ? { kind, baseUrl: `${url}/jobs`, index }
      : { kind, baseUrl: url, search: 'server' };
  const city = openCity({ name: '示例城市', sources: [source] }, { http: unhurried() });
  const found = await city.searchJobs?.(query);
  if (!found) throw new TypeError('it searches');
  return found;
}

const source = (id: unknown = 'J1', more: object = {}) => ({
  job_id: id,
  title: '保安',
  company: { name: '示例物业' },
  ...more,
});
const hit = (more: object = {}, id: unknown = 'J1') => ({ _source: source(id, more), sort: [0, id] });
const hits = (...rows: readonly unknown[]) => ({
  _shards: { total: 2, failed: 0 },
  hits: { total: { value: rows.length, relation: 'eq' }, hits: rows },
});
/** What was found, as the answer of an index: its first job, and what is said of the whole. */
async function found(answer: unknown, query?: JobQuery) {
  const { value, dropped, missing } = await search('openSearch', () => answer, query);
  const [job] = value.jobs;
  return { job, ids: value.jobs.map(({ id }) => id), ...value, dropped: dropped.length, missing };
}
const failure = (asked: Promise<unknown>) =>
  asked.then(
    () => 'none',
    (thrown) => (thrown instanceof Failure ? thrown.kind : thrown),
  );

describe('a job of an index is read where', () => {
  const month = { salary_unit: '元/月' };
  it.each<[string, object, object]>([
    ['pay is in 万', { salary_min: '0.8万', salary_max: '1.2万' }, { min: 8000, max: 12_000 }],
    ['pay is one text', { salary_min: '5000-8000' }, { min: 5000, max: 8000 }],
    ['pay has commas', { salary_min: '5,000', salary_max: '6,000' }, { min: 5000, max: 6000 }],
    ['its most is open', { salary_min: 5000, salary_max: '不限' }, { min: 5000, max: 5000 }],
    ['pay is a list', { salary_min: [5000], salary_max: [6000] }, { min: 5000, max: 6000 }],
    ['pay is a text with a figure', { salary_min: '5000', salary_max: 6000.5 }, { min: 5000, max: 6000.5 }],
  ])('%s', async (_, pay, expected) => {
    const { job } = await found(hits(hit({ ...month, ...pay })));
    expect(job?.pay).toEqual({ kind: 'range', unit: 'month', ...expected });
  });

  it.each<[string, object]>([
    ['pay is below nothing', { salary_min: -5000, salary_max: -1 }],
    ['pay is a word', { salary_min: 'NaN', salary_max: 'Infinity' }],
    ['pay is an object', { salary_min: { gte: 5000 } }],
    ['its most is in another measure than its least', { salary_min: 8, salary_max: '1.2万' }],
    ['pay is an empty list', { salary_min: [] }],
  ])('%s, and has no figure', async (_, pay) => {
    const { ids, job } = await found(hits(hit({ ...month, ...pay })));
    expect([ids, job?.pay]).toEqual([['J1'], { kind: 'negotiable' }]);
  });

  it.each<[string, unknown]>([
    ['an object', { lat: 31.15, lon: 121.2 }],
    ['an object of texts', { lat: '31.15', lon: '121.2' }],
    ['an object that exchanges the two', { lat: 121.2, lon: 31.15 }],
    ['an object with other names', { latitude: 31.15, longitude: 121.2 }],
    ['GeoJSON', { type: 'Point', coordinates: [121.2, 31.15] }],
    ['a list that exchanges the two', [31.15, 121.2]],
    ['a list of texts', ['121.2', '31.15']],
    [
      'a list of objects',
      [
        { lat: 31.15, lon: 121.2 },
        { lat: 31.2, lon: 121.3 },
      ],
    ],
    [
      'a list of lists',
      [
        [121.2, 31.15],
        [121.3, 31.2],
      ],
    ],
    ['a list with a text', ['31.15,121.2']],
    ['a text that exchanges the two', '121.2, 31.15'],
    ['WKT', 'point(121.2 31.15)'],
  ])('its place is %s', async (_, location) => {
    const { job } = await found(hits(hit({ location })));
    expect(job?.place?.lng).toBeCloseTo(121.1955, 3);
    expect(job?.place?.lat).toBeCloseTo(31.152, 2);
  });

  it.each<[string, unknown]>([
    ['an empty object', {}],
    ['words', { lat: '北', lon: '东' }],
    ['metres', { lat: 3_654_321, lon: 13_492_000 }],
    ['half of one', { lat: 31.15 }],
    ['nothing in a list', [null, null]],
    ['an empty list', []],
    ['a hash of an area', 'wtw3sjq6'],
    ['a polygon', 'POLYGON ((121 31, 122 31, 122 32, 121 31))'],
    [
      'a polygon of GeoJSON',
      {
        type: 'Polygon',
        coordinates: [
          [
            [121, 31],
            [122, 31],
          ],
        ],
      },
    ],
    ['true', [true, true]],
    ['zero', '0,0'],
  ])('its place is no point: %s', async (_, location) => {
    const { ids, job } = await found(hits(hit({ location })));
    expect(ids).toEqual(['J1']);
    expect(job?.place).toBeUndefined();
  });

  it.each<[string, unknown, string | undefined]>([
    ['in milliseconds', 1_763_654_399_000, '2025-11-20'],
    ['in seconds, as a text', '1763654400', '2025-11-21'],
    ['without a zone, which is that of Shanghai', '2025-11-20T23:59:59', '2025-11-20'],
    ['in UTC', '2025-11-20T16:00:00.000Z', '2025-11-21'],
    ['a list', ['2025-11-20', '2025-12-01'], '2025-11-20'],
    ['in microseconds', 1_763_654_399_000_000, undefined],
    ['below nothing', -1, undefined],
    ['an object', { year: 2025 }, undefined],
  ])('its day is %s', async (_, publish_time, expected) => {
    const { ids, job } = await found(hits(hit({ publish_time })));
    expect([ids, job?.postedOn]).toEqual([['J1'], expected]);
  });

  it('its fields are lists, its employer one of several, its words marked by the engine', async () => {
    const row = {
      job_id: ['J1'],
      title: ['<em>保安</em>', '门卫'],
      company: [{ name: ['示例物业'] }, { name: '另一家' }],
    };
    const { job } = await found(hits({ _source: row }));
    expect(job).toMatchObject({ id: 'J1', title: '保安', employer: '示例物业' });
  });

  it('the engine keeps no source and gives its fields', async () => {
    const { ids } = await found(
      hits({ fields: { job_id: ['J1'], title: ['保安'], 'company.name': ['示例物业'] } }),
    );
    expect(ids).toEqual(['J1']);
  });
});

describe('a row of an index is left out and told where', () => {
  it.each<[string, unknown]>([
    ['it has no source', { _id: 'J1', sort: [0] }],
    ['it is nothing', null],
    ['it is a text', 'J1'],
    ['its id lost its last digits', { _source: source(2 ** 53) }],
    ['its id is an object', { _source: source({ $oid: 'J1' }) }],
    ['its id was there before', hit({ title: '门卫' }, 'J2')],
    ['its end is no day', hit({ end_time: '2026-02-30' })],
  ])('%s', async (_, row) => {
    const { ids, dropped } = await found(hits(hit({}, 'J2'), row));
    expect([ids, dropped]).toEqual([['J2'], 1]);
  });
});

describe('an index that counts', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['below nothing', -1],
    ['in words', '12万'],
    ['as a text', '2'],
    ['fractions', 1.5],
    ['fewer than came', 0],
    ['fewer than came, exactly', { value: 1, relation: 'eq' }],
    ['an object without a number', { relation: 'eq' }],
  ])('%s says what came as a lower bound', async (_, total) => {
    const answer = { hits: { total, hits: [hit(), hit({}, 'J2')] } };
    expect(await found(answer)).toMatchObject({ ids: ['J1', 'J2'], total: 2, atLeast: true });
  });

  it('two million without saying whether that is all says a lower bound', async () => {
    const answer = { hits: { total: { value: 2_000_000 }, hits: [hit()] } };
    expect(await found(answer)).toMatchObject({ total: 2_000_000, atLeast: true });
  });

  it('its values wrongly counts them not, and of 10,000 towns only the first', async () => {
    const count = (buckets: unknown) => ({ doc_count: 9, values: { buckets } });
    const towns = Array.from({ length: 10_000 }, (_, nth) => ({ key: `${310_000_000 + nth}`, doc_count: 1 }));
    const aggregations = {
      employment: count({ fullTime: { doc_count: -3 } }),
      tags: count({ meals: { doc_count: '12' } }),
      education: { doc_count: Number.NaN, values: null },
      experience: [],
      posted: count({
        'days:3': { doc_count: 2 },
        'days:nine': { doc_count: 1 },
        __proto__: { doc_count: 1 },
      }),
      towns: count(towns),
      publishers: count([{ key: null, doc_count: 3 }]),
    };
    const { facets } = await found({ ...hits(hit()), aggregations });
    expect(facets.towns).toHaveLength(200);
    expect(facets.posted).toEqual([{ value: 'days:3', count: 2 }]);
    for (const name of ['employment', 'tags', 'education', 'experience', 'publishers'] as const)
      expect(facets[name], name).toBeUndefined();
  });

  it('nothing at all, in a list in place of an object, gives the rows', async () => {
    expect(await found({ ...hits(hit()), aggregations: [] })).toMatchObject({
      ids: ['J1'],
      facets: { rings: [] },
    });
  });
});

describe('an index that is not whole', () => {
  it.each<[string, object]>([
    ['stopped before its end', { terminated_early: true }],
    ['lost a part', { _shards: { total: 5, failed: 4 } }],
    ['was late', { timed_out: true, _shards: { total: 5, failed: 0 } }],
  ])('%s gives its rows, and says that a part is missing', async (_, more) => {
    const { ids, missing = [] } = await found({ ...hits(hit()), ...more });
    expect([ids, missing.length]).toEqual([['J1'], 1]);
  });

  it.each<[string, object]>([
    ['in words', { _shards: { total: '5', failed: 'none' } }],
    ['below nothing', { _shards: { total: 5, failed: -1 } }],
    ['as a list', { _shards: [], timed_out: 'no' }],
  ])('or not says so %s, which nobody reads: its rows stand', async (_, more) => {
    expect(await found({ ...hits(hit()), ...more })).toMatchObject({ ids: ['J1'], missing: undefined });
  });

  it.each([5, 2])(
    'and found nothing where it did not answer is out, and not without jobs: %i parts',
    async (failed) => {
      const answer = {
        _shards: { total: 5, failed },
        hits: { total: { value: 0, relation: 'eq' }, hits: [] },
      };
      expect(await failure(found(answer))).toBe('unavailable');
    },
  );
});

describe('an answer of an engine that is none is a failure, and no empty list:', () => {
  it.each<[string, unknown]>([
    ['a page', '<!doctype html><title>502</title>'],
    ['nothing', ''],
    ['an error with status 200', { error: { type: 'search_phase_execution_exception' }, status: 503 }],
    ['several answers', { responses: [hits(hit())] }],
    ['a list', [hit()]],
    ['hits that are no list', { hits: { total: 1, hits: { 0: hit() } } }],
    ['rows that are counted and did not come', { hits: { total: 5, hits: [] } }],
    ['neither rows nor a count', { hits: { hits: [] } }],
    ['NaN', '{"hits":{"total":NaN,"hits":[]}}'],
    ['half of it', JSON.stringify(hits(hit())).slice(0, -9)],
  ])('%s', async (_, answer) => {
    expect(await failure(found(answer))).toBe('malformed');
  });
});

describe('the pages of an engine', () => {
  const page = (from: number, more: object = {}) => ({
    ...hits(...[0, 1].map((nth) => hit({}, `J${from + nth}`))),
    ...more,
  });
  it('begin anew when the cursor has expired at the third, and say so', async () => {
    const gone = Response.json({ error: 'gone' }, { status: 410 });
    const answer = ({ search_after: after }: Readonly<Record<string, unknown>>) =>
      after === undefined ? page(0) : JSON.stringify(after).includes('J1') ? page(2) : gone.clone();
    const query = { pageSize: 2 };
    const second = (await search('openSearch', answer, { ...query, cursor: '[0,"J1"]' })).value;
    const third = (await search('openSearch', answer, { ...query, cursor: second.next ?? '' })).value;
    expect(third).toMatchObject({ restarted: true });
    expect(third.jobs.map(({ id }) => id)).toEqual(['J0', 'J1']);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'J1'],
    ['nothing in a list', []],
    ['an object', { id: 1 }],
  ])('end where the last row has as its place %s', async (_, sort) => {
    const answer = { hits: { total: 9, hits: [hit(), { _source: source('J2'), sort }] } };
    expect((await found(answer, { pageSize: 2 })).next).toBeNull();
  });
});

describe('a gateway that searches', () => {
  const row = { id: 'J1', title: '保安', employer: '示例物业', pay: { negotiable: true }, source: '示例' };
  const list = (more: object = {}) => ({ asOf: null, items: [row], total: 1, next: null, ...more });
  it.each<[string, object, object]>([
    ['counts fewer than came', { total: 0 }, { total: 1, atLeast: true }],
    ['says its bound in words', { atLeast: 'yes' }, { total: 1 }],
    [
      'counts its values below nothing',
      { facets: { town: [{ key: '310118001', count: -1 }] } },
      { total: 1 },
    ],
    ['counts in another form', { facets: [] }, { total: 1 }],
  ])('and %s gives its rows', async (_, more, expected) => {
    const { value } = await search('gateway', () => list(more));
    expect(value.jobs.map(({ id }) => id)).toEqual(['J1']);
    expect(value).toMatchObject(expected);
  });

  it.each<[string, object]>([
    ['without a count', { total: undefined }],
    ['with a count in words', { total: '1千' }],
    ['with a number as a cursor', { next: 3 }],
    ['without a cursor', { next: undefined }],
    ['with a count and no rows', { total: 5, items: [] }],
    ['with an error in it', { code: 500, message: '查询失败', items: [], total: 0 }],
  ])('fails %s', async (_, more) => {
    expect(await failure(search('gateway', () => list(more)))).toBe('malformed');
  });
});
