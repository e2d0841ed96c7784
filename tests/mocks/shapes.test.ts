import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badAds } from '../../mocks/city/seed/badAds.ts';
import { openCount, sampleJobs } from '../../mocks/city/seed/jobs.ts';
import { serveCity } from '../../mocks/city/server.ts';
import { createHttp } from '../../src/city/http/http.ts';
import { openHrss } from '../../src/city/sources/hrss/index.ts';
import { openJobPosting } from '../../src/city/sources/jobPosting/index.ts';
import type { JobDetail } from '../../src/domain/job.ts';
import { mergeJobs } from '../../src/domain/mergeJobs.ts';
import { metresBetween } from '../../src/domain/place.ts';
import { answerOf, clientOf, NOW, unhurried } from '../city/sandbox.ts';

let city: Awaited<ReturnType<typeof serveCity>>;
let jobs: readonly JobDetail[];
beforeAll(async () => {
  city = await serveCity({ port: 0, now: () => NOW, jobCount: 120, badAds: true });
  const client = clientOf(`${city.url}/api`);
  // A search finds only those that are open.
  const ids = [...sampleJobs(120), ...badAds].map(({ row }) => row.id);
  jobs = await Promise.all(ids.map(async (id) => (await client.getJob(id)).value));
});
afterAll(() => city.close());

const http = createHttp(unhurried());
const sources = {
  '/hrss': (baseUrl: string) => openHrss({ kind: 'hrss', baseUrl }, http),
  '/feed.json': (baseUrl: string) => openJobPosting({ kind: 'jobPosting', baseUrl }, http),
  '/feed.html': (baseUrl: string) => openJobPosting({ kind: 'jobPosting', baseUrl }, http),
};

describe.each(['/hrss', '/feed.json', '/feed.html'] as const)('the same jobs at %s', (path) => {
  it('are read by their source over HTTP, every one, and are the same ads', async () => {
    const answer = await sources[path](city.url + path).allJobs?.();
    expect(answer).toMatchObject({ sample: true, dropped: [] });
    const read = new Map(answer?.value.map((job) => [job.id, job]));
    expect(read.size).toBe(jobs.length);
    for (const job of jobs) {
      const other = read.get(job.id);
      expect(other).toMatchObject({ title: job.title, employer: job.employer, town: job.town });
      expect([other?.postedOn, other?.employment]).toEqual([job.postedOn, job.employment]);
      expect(other?.headCount).toBe(job.headCount);
      expect(other?.place === undefined).toBe(job.place === undefined);
      if (job.place && other?.place) expect(metresBetween(job.place, other.place)).toBeLessThan(2);
    }
    // Where an ad names no street, the other shapes say the town in its place; 5-8元/月 is read from none of them.
    const placed = jobs.filter(({ address, pay }) => address && (pay.kind !== 'range' || pay.min > 10));
    const merged = mergeJobs([...placed, ...placed.flatMap(({ id }) => read.get(id) ?? [])]);
    expect(placed.length).toBe(jobs.length - 2);
    expect(merged.length).toBe(mergeJobs(placed).length);
  });

  it('obey the scenarios', async () => {
    const at = (scenario: string) => sources[path](`${city.url}/scenario/${scenario}${path}`).allJobs?.();
    expect((await at('empty'))?.value).toEqual([]);
    await expect(at('down')).rejects.toMatchObject({ kind: 'unavailable' });
    expect((await at('broken'))?.dropped.length).toBeGreaterThan(5);
  });
});

describe('the field names of 人社', () => {
  it('include stations, withdrawn ads, and fields that must never be shown', async () => {
    const source = openHrss({ kind: 'hrss', baseUrl: `${city.url}/hrss` }, http);
    expect((await source.listStations?.())?.value).toHaveLength(21);
    expect(await source.allJobs?.()).toMatchObject({
      leftOut: 2,
      unknownCodes: [{ field: 'aac011', code: '9Z' }],
    });
    const raw = await (await answerOf('/hrss/jobs?pageSize=500')).text();
    for (const field of ['aad004', 'acb221', 'aac034', 'AAC034']) expect(raw).toContain(`"${field}"`);
    expect(JSON.parse(raw).data.rows).toHaveLength(100);
  });
});

describe('bad ads', () => {
  it('are present only on request, one of them twelve times', async () => {
    expect((await (await answerOf('/api/jobs')).json()).total).toBe(openCount(2000));
    expect(jobs).toHaveLength(120 + badAds.length);
    const again = mergeJobs(jobs).filter(({ postings }) => postings && postings.length > 1);
    expect(again.map(({ title, postings }) => [title, postings?.length])).toEqual([['急招送餐员', 12]]);
  });
});
