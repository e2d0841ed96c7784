import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openCount } from '../../../mocks/city/seed/jobs.ts';
import { serveCity } from '../../../mocks/city/server.ts';
import { openCity } from '../../../src/city/openCity.ts';
import { CITY_CALLS, type CityApi } from '../../../src/domain/cityApi.ts';
import { JOB_FILTERS } from '../../../src/domain/jobFilters.ts';
import type { JobPage, JobQuery } from '../../../src/domain/jobSearch.ts';
import { clientOf, NOW, unhurried } from '../sandbox.ts';

/** 6,000 jobs: 300 kinds, each 20 times. Some of the kinds are over. */
const OPEN = openCount(300) * 20;
const changes = { gone: new Set<string>(), come: new Set<string>() };
let minutes = 0;
const now = () => new Date(NOW.getTime() + minutes * 60_000);
let close: () => Promise<void>;
let city: Required<CityApi>;
let url: string;
beforeAll(async () => {
  const served = await serveCity({ port: 0, now, jobCount: 300, copies: 20, changes });
  close = served.close;
  url = served.url;
  city = citySearching(url);
});
afterAll(() => close());

const isWhole = (api: CityApi): api is Required<CityApi> => CITY_CALLS.every((call) => api[call]);

function citySearching(at: string): Required<CityApi> {
  const source = { kind: 'gateway', baseUrl: `${at}/api`, search: 'server' };
  const api = openCity({ name: '示例城市', sources: [source] }, { http: unhurried() });
  if (!isWhole(api)) throw new TypeError('a gateway answers every call');
  return api;
}

/** The pages of a search, one after the other, until it ends. */
async function pagesOf(query: JobQuery, between: (page: JobPage) => void = () => {}) {
  const pages: JobPage[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { value } = await city.searchJobs({ pageSize: 100, ...query, ...(cursor && { cursor }) });
    pages.push(value);
    between(value);
    cursor = value.next ?? null;
  }
  return pages;
}
const idsOf = (pages: readonly JobPage[]) => pages.flatMap(({ jobs }) => jobs.map(({ id }) => id));

describe('a city that searches by itself', () => {
  it.each(['date', 'pay', 'travel'] as const)(
    'gives every job once by cursors, sorted by %s',
    async (sort) => {
      const ids = idsOf(await pagesOf({ sort, near: { lng: 121.1, lat: 31.1 } }));
      expect(ids).toHaveLength(OPEN);
      expect(new Set(ids).size).toBe(OPEN);
    },
  );

  it('moves no job while others come and go between two pages', async () => {
    onTestFinished(() => {
      changes.gone.clear();
      changes.come.clear();
    });
    const still = idsOf(await pagesOf({}));
    const pages = await pagesOf({}, ({ jobs }) => {
      const [first, , third] = jobs;
      if (first && third) changes.gone.add(first.id).add(third.id);
      changes.come.add('sample-00001-new').add('sample-00007-new');
    });
    expect(idsOf(pages)).toEqual(still);
    const again = await pagesOf({});
    expect(idsOf(again).filter((id) => changes.gone.has(id))).toEqual([]);
    expect(again[0]?.total).toBe(OPEN - changes.gone.size + 2);
    expect(idsOf(again).slice(0, 2).sort()).toEqual(['sample-00001-new', 'sample-00007-new']);
  });

  it('is asked from the start when a cursor has expired, and the page says so', async () => {
    const { value: first } = await city.searchJobs({ sort: 'pay' });
    minutes += 11;
    const { value } = await city.searchJobs({ sort: 'pay', cursor: first.next ?? '' });
    expect(value.restarted).toBe(true);
    expect(idsOf([value])).toEqual(idsOf([first]));
    minutes = 0;
  });

  it('understands nothing by itself: what the words mean goes along as data', async () => {
    const { value } = await city.searchJobs({ text: '赵巷 夜班 保安', pageSize: 100 });
    expect(value.total).toBeGreaterThan(0);
    expect(
      value.jobs.every(({ title, tags }) => /保安|安保|秩序/.test(title) && tags.includes('nightShift')),
    ).toBe(true);
    expect(new Set(value.jobs.map(({ town }) => town?.name))).toEqual(new Set(['赵巷镇']));
  });

  it('is asked once more for what letters sound like, and its next page for the same', async () => {
    const pages = await pagesOf({ text: 'baoan', pageSize: 20 });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every(({ near }) => near)).toBe(true);
    expect(idsOf(pages)).toHaveLength(pages[0]?.total ?? 0);
  });

  it('is not asked for what is no job', async () => {
    expect((await city.searchJobs({ text: '公积金怎么提取' })).value).toMatchObject({ total: 0, next: null });
  });

  it('tells of a job of the list', async () => {
    const [id = ''] = idsOf([(await city.searchJobs({})).value]);
    expect((await city.getJob(id)).value.id).toBe(id);
  });
});

describe('the counts of a city that searches by itself', () => {
  it('are those of the numbered search over the same jobs', async () => {
    const { url: one, close: closeOne } = await serveCity({ port: 0, now, jobCount: 300 });
    const near = { lng: 121.114, lat: 31.154 };
    const queries: readonly JobQuery[] = [
      {},
      { tags: ['meals'], employment: ['fullTime'] },
      { near, rings: [800, 5000], withinMetres: 3000, towns: ['310118001'], sort: 'travel' },
      { posted: ['days:7'], education: ['seniorHigh'], sort: 'pay' },
    ];
    for (const query of queries) {
      const there = (await citySearching(one).searchJobs(query)).value;
      const here = (await clientOf(`${one}/api`).searchJobs(query)).value;
      expect({ ...there, next: undefined }).toEqual({ ...here, next: undefined });
    }
    await closeOne();
  });

  it('grow with the copies', async () => {
    const { facets, total } = (await city.searchJobs({ tags: ['meals'] })).value;
    expect(total % 20).toBe(0);
    for (const name of JOB_FILTERS) expect(facets[name], name).toBeDefined();
    const within = facets.posted?.find(({ value }) => value === 'days:3')?.count ?? 0;
    expect((await city.searchJobs({ tags: ['meals'], posted: ['days:3'] })).value.total).toBe(within);
  });

  it('are a lower bound where the index stops counting', async () => {
    const { url: many, close: closeMany } = await serveCity({ port: 0, now, jobCount: 300, copies: 400 });
    expect((await citySearching(many).searchJobs({})).value).toMatchObject({ total: 100_000, atLeast: true });
    await closeMany();
  });
});

describe('the configuration of a city that searches by itself', () => {
  it('is refused beside another source of jobs, and for a kind that cannot', async () => {
    const { CityConfigSchema } = await import('../../../src/city/parseConfig.ts');
    const gateway = { kind: 'gateway', baseUrl: 'https://city.example', search: 'server' };
    const feed = { kind: 'jobPosting', url: 'https://feed.example/jobs' };
    const wrong = (...sources: readonly object[]) => {
      const read = CityConfigSchema.safeParse({ name: '示例', sources });
      return (read.error?.issues ?? []).map(({ path }) => path.join('.'));
    };
    expect(wrong(gateway, { ...feed, provides: ['getJob'] })).toEqual([]);
    expect(wrong(gateway, feed)).toEqual(['sources']);
    expect(wrong({ ...feed, search: 'server' })).toEqual(['sources.0.search']);
  });
});
