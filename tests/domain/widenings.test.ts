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

  it('names nothing that brings nothing, and nothing where the city does not count', () => {
    expect(advice({ tags: ['nightShift'], employment: ['casual'] }).ways).toEqual([]);
    expect(widenings({ tags: ['meals'] }, 400, { rings: [] })).toEqual([]);
  });
});
