import { describe, expect, it } from 'vitest';
import type { JobQuery } from '../../src/domain/jobSearch.ts';
import { selectJobs } from '../../src/domain/selectJobs.ts';
import { widenings } from '../../src/domain/widenings.ts';
import { aJob } from '../builders.ts';

const near = { lng: 121.1, lat: 31.1 };
const far = { lng: 121.11, lat: 31.1 };
const jobs = [
  aJob({ id: 'a', tags: ['meals'], employment: 'fullTime', place: near }),
  aJob({ id: 'b', tags: ['meals'], employment: 'fullTime', place: near }),
  aJob({ id: 'c', tags: ['lodging'], employment: 'partTime', place: near }),
  aJob({ id: 'd', tags: ['meals'], employment: 'partTime', place: far }),
];
const advice = (query: JobQuery) => {
  const { total, facets } = selectJobs(jobs, query);
  return { total, ways: widenings(query, query.withinMetres, facets) };
};

describe('what brings jobs where none are found', () => {
  it('names the filter that costs most first, with the jobs that taking it off brings', () => {
    const query: JobQuery = {
      tags: ['meals'],
      employment: ['partTime'],
      near,
      withinMetres: 400,
      rings: [400],
    };
    expect(advice(query)).toEqual({
      total: 0,
      ways: [
        { name: 'employment', count: 2 },
        { name: 'tags', count: 1 },
        { name: 'reach', count: 1 },
      ],
    });
    expect(selectJobs(jobs, { ...query, employment: [] }).total).toBe(2);
    expect(selectJobs(jobs, { ...query, tags: [] }).total).toBe(1);
  });

  it('goes one circle out, not further, when that brings jobs', () => {
    const query: JobQuery = {
      tags: ['meals'],
      employment: ['partTime'],
      near,
      withinMetres: 400,
      rings: [400, 600, 2000, 9000],
    };
    expect(advice(query).ways.find(({ name }) => name === 'reach')).toEqual({
      name: 'reach',
      metres: 2000,
      count: 1,
    });
  });

  it('offers the nearest circle beyond the own one, in whatever order the city counts them', () => {
    const ring = (metres: number, count: number) => ({ metres, count });
    const rings = [ring(9000, 9), ring(400, 3), ring(300, 2), ring(2000, 4)];
    expect(widenings({}, 400, { rings, without: { reach: 20 } })).toEqual([
      { name: 'reach', metres: 2000, count: 4 },
    ]);
    expect(widenings({}, undefined, { rings, without: { reach: 20 } })).toEqual([]);
  });

  it('weighs a step by what taking the whole filter off would bring', () => {
    const counted = {
      rings: [],
      without: { education: 30, tags: 20 },
      education: [
        { value: 'juniorHigh' as const, count: 0 },
        { value: 'seniorHigh' as const, count: 5 },
      ],
    };
    expect(widenings({ education: ['juniorHigh'], tags: ['meals'] }, undefined, counted)).toEqual([
      { name: 'education', choices: { education: ['seniorHigh'] }, count: 5 },
      { name: 'tags', count: 20 },
    ]);
  });

  it('takes a filter off where several steps were chosen, and where it is not counted', () => {
    const without = { education: 7 };
    const education = [{ value: 'college' as const, count: 5 }];
    expect(
      widenings({ education: ['juniorHigh', 'seniorHigh'] }, undefined, { rings: [], without, education }),
    ).toEqual([{ name: 'education', count: 7 }]);
    expect(widenings({ education: ['juniorHigh'] }, undefined, { rings: [], without })).toEqual([
      { name: 'education', count: 7 },
    ]);
  });

  it('goes one step wider on a scale, not further, when that brings jobs', () => {
    const asking = [
      aJob({ id: 'a', education: 'college', postedOn: '2026-11-10' }),
      aJob({ id: 'b', education: 'bachelor', postedOn: '2026-11-22' }),
      aJob({ id: 'c', postedOn: '2026-11-22' }),
    ];
    const query: JobQuery = { education: ['juniorHigh'], posted: ['days:7'], today: '2026-11-23' };
    const { total, facets } = selectJobs(asking, query);
    expect(total).toBe(0);
    const ways = widenings(query, undefined, facets);
    expect(ways).toEqual([{ name: 'education', choices: { education: ['bachelor'] }, count: 1 }]);
    for (const { choices, count } of ways)
      expect(selectJobs(asking, { ...query, ...choices }).total).toBe(count);
  });

  it('lowers the least pay one step within its unit', () => {
    const paid = [aJob({ id: 'a', pay: { kind: 'range', min: 5500, max: 6000, unit: 'month' } })];
    const query: JobQuery = { payLeasts: ['month:8000'] };
    expect(widenings(query, undefined, selectJobs(paid, query).facets)).toEqual([
      { name: 'payLeasts', choices: { payLeasts: ['month:5000'] }, count: 1 },
    ]);
    const hourly: JobQuery = { payLeasts: ['hour:25'] };
    expect(widenings(hourly, undefined, selectJobs(paid, hourly).facets)).toEqual([
      { name: 'payLeasts', count: 1 },
    ]);
  });

  it('names nothing that brings nothing, and nothing where the city does not count', () => {
    expect(advice({ tags: ['nightShift'], employment: ['casual'] }).ways).toEqual([]);
    expect(widenings({ tags: ['meals'] }, 400, { rings: [] })).toEqual([]);
  });
});
