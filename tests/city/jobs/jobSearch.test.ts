import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCount } from '../../../mocks/city/seed/jobs.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import type { Job } from '../../../src/domain/job.ts';
import type { JobQuery } from '../../../src/domain/jobSearch.ts';
import { comparePay, payBandOf } from '../../../src/domain/pay.ts';
import { blur, metresBetween } from '../../../src/domain/place.ts';
import { reachMetres, travelMinutes } from '../../../src/domain/travel.ts';
import { openSandbox } from '../sandbox.ts';

let sandbox: Awaited<ReturnType<typeof openSandbox>>;
let city: Required<CityApi>;
beforeAll(async () => {
  sandbox = await openSandbox();
  city = sandbox.client();
});
afterAll(() => sandbox.close());

const ZHUJIAJIAO = { code: '310118102', place: blur({ lng: 121.05696, lat: 31.10757 }) };
const near = ZHUJIAJIAO.place;
const within = reachMetres(15, 'ride');

/** Every job that the query finds, page by page. */
async function everyJob(query: JobQuery): Promise<readonly Job[]> {
  const jobs: Job[] = [];
  for (let page = 1; ; page += 1) {
    const { value } = await city.searchJobs({ ...query, page, pageSize: 100 });
    jobs.push(...value.jobs);
    if (value.jobs.length === 0) return jobs;
  }
}
const total = async (query: JobQuery) => (await city.searchJobs(query)).value.total;

describe('paging', () => {
  it.each(['date', 'pay', 'travel'] as const)('covers every job once, sorted by %s', async (sort) => {
    const jobs = await everyJob({ sort, near });
    expect(jobs).toHaveLength(openCount(2000));
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(openCount(2000));
  });
});

describe('sorting', () => {
  it('by travel goes from near to far, and ends with jobs without a place', async () => {
    const jobs = await everyJob({ sort: 'travel', near });
    const minutes = jobs.map(({ place }) => (place ? travelMinutes(near, place, 'walk') : 9999));
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(minutes[0]).toBeLessThan(10);
    expect(minutes.at(-1)).toBe(9999);
  });

  it('by pay puts the best paid first', async () => {
    const jobs = await everyJob({ sort: 'pay' });
    expect(jobs).toEqual([...jobs].sort((a, b) => comparePay(a.pay, b.pay)));
    expect(jobs.at(-1)?.pay.kind).toBe('negotiable');
  });

  it('by date puts the newest first', async () => {
    const days = (await everyJob({})).map(({ postedOn }) => postedOn ?? '');
    expect(days).toEqual([...days].sort().reverse());
    expect(days[0]).toBe('2026-11-23');
  });
});

describe('filters', () => {
  it('keep only the jobs that match', async () => {
    const jobs = await everyJob({
      towns: [ZHUJIAJIAO.code],
      payBands: ['month:5000-8000', 'hour'],
      near,
      withinMetres: within,
    });
    expect(jobs.length).toBeGreaterThan(5);
    for (const { town, pay, place } of jobs) {
      expect(town?.code).toBe(ZHUJIAJIAO.code);
      expect(['month:5000-8000', 'hour']).toContain(payBandOf(pay));
      expect(place && metresBetween(near, place)).toBeLessThanOrEqual(within + 1);
    }
  });

  it('find a job by words of its title, employer, town, work and benefits, all of them at once', async () => {
    const found = await everyJob({ text: '保安　夜班 徐泾' });
    expect(found.length).toBeGreaterThan(0);
    for (const { title, town } of found) expect([title, town?.name]).toEqual(['小区保安（夜班）', '徐泾镇']);
    expect(await total({ text: '示例养老院' })).toBeGreaterThan(0);
    expect(await total({ text: '翻动月球' })).toBe(0);
  });
});

describe('counts beside the filters', () => {
  const query: JobQuery = { text: '工', towns: [ZHUJIAJIAO.code], payBands: ['month:5000-8000'] };

  it('add up to the jobs that are found without that filter', async () => {
    const { value } = await city.searchJobs(query);
    const sum = (counts: readonly { count: number }[] = []) =>
      counts.reduce((all, { count }) => all + count, 0);
    expect(value.facets.towns).toHaveLength(11);
    expect(sum(value.facets.towns)).toBe(await total({ ...query, towns: undefined }));
    expect(sum(value.facets.payBands)).toBe(await total({ ...query, payBands: undefined }));
    expect(sum(value.facets.towns)).toBeGreaterThan(value.total);
    expect(value.facets.rings).toEqual([]);
  });

  it('equal the jobs found with that value chosen and all other filters unchanged', async () => {
    const { facets } = (await city.searchJobs({ ...query, near, withinMetres: within })).value;
    for (const { value: code, count } of facets.towns ?? []) {
      expect(await total({ ...query, near, withinMetres: within, towns: [code] }), code).toBe(count);
    }
    for (const { value: band, count } of facets.payBands ?? []) {
      expect(await total({ ...query, near, withinMetres: within, payBands: [band] }), band).toBe(count);
    }
  });

  it('count the rings with every filter but the distance', async () => {
    const rings = [reachMetres(5, 'walk'), reachMetres(15, 'walk'), within];
    const { facets } = (await city.searchJobs({ payBands: query.payBands, near, withinMetres: 300, rings }))
      .value;
    expect(facets.rings.map(({ metres }) => metres)).toEqual(rings.map(Math.round));
    for (const { metres, count } of facets.rings) {
      expect(await total({ payBands: query.payBands, near, withinMetres: metres })).toBe(count);
    }
    expect(facets.rings.at(-1)?.count).toBeGreaterThan(facets.rings[0]?.count ?? 0);
  });
});
