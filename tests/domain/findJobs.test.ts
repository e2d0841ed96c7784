import { describe, expect, it } from 'vitest';
import { createCity } from '../../mocks/city/app.ts';
import { readRows, readStrict } from '../../src/city/reading/readRows.ts';
import { toFacets, toJobDetail } from '../../src/city/sources/gateway/mappers.ts';
import { FILTER_PARAMS, WireJobDetail, WireJobPage } from '../../src/city/sources/gateway/wire.ts';
import { findJobs } from '../../src/domain/findJobs.ts';
import type { Job } from '../../src/domain/job.ts';
import { JOB_FILTERS, type JobCount } from '../../src/domain/jobFilters.ts';
import type { JobQuery } from '../../src/domain/jobSearch.ts';
import { soundsOf } from '../../src/domain/words/sounds.ts';
import { aJob } from '../builders.ts';

const city = createCity({ now: () => new Date('2026-11-23T09:20:00+08:00'), jobCount: 300 });
const answer = async (path: string): Promise<unknown> => (await city.request(path)).json();

/** All jobs of the sandbox, as a city that can only list would give them. */
async function everyJob() {
  const items: unknown[] = [];
  for (let page = 1; page <= 3; page += 1) {
    const read = readStrict(WireJobPage, await answer(`/api/jobs?page=${page}&pageSize=100`));
    items.push(...read.items);
  }
  const details = await Promise.all(
    items.map(async (item) => {
      const id = typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
      const record = await answer(`/api/jobs/${id}`);
      return typeof record === 'object' && record !== null && 'item' in record ? record.item : undefined;
    }),
  );
  return (await readRows(WireJobDetail, details, toJobDetail)).records;
}

const near = { lng: 121.114, lat: 31.154 };
const queries: readonly (readonly [string, JobQuery, string])[] = [
  ['everything by pay', { sort: 'pay' }, 'sort=pay'],
  ['a word', { text: '保洁' }, 'q=保洁'],
  ['two towns', { towns: ['310118001', '310118102'] }, 'town=310118001&town=310118102'],
  [
    'a band of pay in reach',
    { payBands: ['hour'], near, withinMetres: 5000 },
    `payBand=hour&near=${near.lng},${near.lat}&within=5000`,
  ],
  [
    'meals and a bed, full time',
    { tags: ['meals', 'lodging'], employment: ['fullTime'] },
    'tag=meals&tag=lodging&employment=fullTime',
  ],
  [
    'what asks for no more than one has, of the last week',
    { education: ['seniorHigh'], experience: ['oneYear'], posted: ['days:7'] },
    'education=seniorHigh&experience=oneYear&posted=days:7',
  ],
  ['rings', { near, rings: [500, 1000, 3000] }, `near=${near.lng},${near.lat}&ring=500&ring=1000&ring=3000`],
];

const everyFacet = Object.values(FILTER_PARAMS)
  .map((param) => `facet=${param}`)
  .join('&');

describe('our own search', async () => {
  const jobs = await everyJob();

  it.each(queries)('finds and counts what the city itself does: %s', async (_, query, search) => {
    const theirs = readStrict(WireJobPage, await answer(`/api/jobs?${search}&${everyFacet}&pageSize=1`));
    const { total, facets } = findJobs(jobs, { ...query, today: '2026-11-23' });
    const expected = toFacets(theirs.facets);
    expect(total).toBe(theirs.total);
    const positive = <T extends { count: number }>(rows: readonly T[] = []) =>
      rows.filter(({ count }) => count > 0);
    for (const name of JOB_FILTERS) {
      expect(expected[name]?.length, name).toBeGreaterThan(0);
      expect(positive<JobCount>(facets[name]), name).toEqual(positive<JobCount>(expected[name]));
    }
    expect(facets.rings).toEqual(expected.rings);
  });

  it('finds the jobs that contain all words, in any field', () => {
    const both = aJob({ id: 'both', title: '夜班保安', address: '示例路1号' });
    const one = aJob({ id: 'one', title: '夜班保洁' });
    expect(findJobs([one, both], { text: '示例路 夜班' }).jobs).toEqual([both]);
  });

  it('finds what is meant by other words, and says when no job has what was meant', () => {
    const cleaner = aJob({ id: 'a', title: '清洁工' });
    const welder = aJob({ id: 'b', title: '电焊工' });
    expect(findJobs([cleaner, welder], { text: '扫地的' })).toMatchObject({ jobs: [cleaner], total: 1 });
    expect(findJobs([cleaner, welder], { text: '扫地的' }).near).toBeUndefined();
    expect(findJobs([cleaner, welder], { text: 'hangong' }).total).toBe(0);
    expect(findJobs([cleaner, welder], { text: 'hangong' }, soundsOf)).toMatchObject({
      jobs: [welder],
      near: true,
    });
  });

  it('gives every job on exactly one page', () => {
    const pages = [1, 2, 3, 4].map(
      (page) => findJobs(jobs, { sort: 'travel', near, page, pageSize: 100 }).jobs,
    );
    const ids = pages.flat().map(({ id }) => id);
    expect(ids).toHaveLength(jobs.length);
    expect(new Set(ids).size).toBe(jobs.length);
  });

  it.each(['date', 'pay', 'travel'] as const)(
    'puts equal jobs on the same page, in whatever order the city lists them: sorted by %s',
    (sort) => {
      const alike = ['c', 'a', 'd', 'b'].map((id) => aJob({ id, postedOn: '2026-11-23', place: near }));
      const pageOf = (page: number, given: readonly Job[]) =>
        findJobs(given, { sort, near, page, pageSize: 2 }).jobs.map(({ id }) => id);
      expect(pageOf(1, alike)).toEqual(['a', 'b']);
      expect(pageOf(2, alike.toReversed())).toEqual(['c', 'd']);
    },
  );
});
