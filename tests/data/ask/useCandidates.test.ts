// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { useCandidates } from '../../../src/data/ask/useCandidates.ts';
import type { JobQuery } from '../../../src/domain/jobSearch.ts';
import type { Need } from '../../../src/domain/need.ts';
import { aJob } from '../../builders.ts';
import { renderHook } from '../../renderHook.ts';
import { cityAround } from '../around.tsx';

const need: Need = { wants: ['保洁'], skills: [], employment: [] };
const NEAR = { lng: 121.1, lat: 31.15 };

/** The city counts no further. */
const COUNTED = 5000;

/** A city with so many jobs, of which so many have the words of a search. */
function cityWith(all: number, wanted: number) {
  const asked: JobQuery[] = [];
  const jobs = Array.from({ length: all }, (_, nth) => aJob({ id: `job-${nth}` }));
  const searchJobs = async (query: JobQuery) => {
    asked.push(query);
    const found = query.text ? jobs.slice(all - wanted) : jobs;
    const { page = 1, pageSize = 20 } = query;
    const value = {
      jobs: found.slice((page - 1) * pageSize, page * pageSize),
      total: found.length,
      ...(found.length >= COUNTED && { atLeast: true as const }),
      page,
      pageSize,
      facets: { rings: [] },
    };
    return { value, sample: false, dropped: [] };
  };
  return { asked, searchJobs };
}

async function candidatesOf(city: ReturnType<typeof cityWith>) {
  const { around } = cityAround({ searchJobs: city.searchJobs });
  const hook = await renderHook(() => useCandidates(need, NEAR), undefined, around);
  return vi.waitFor(() => {
    const now = hook.now();
    if (now.state !== 'ready') throw new Error(now.state);
    return now.answer.value;
  });
}

describe('the jobs among which those for a need are chosen', () => {
  it('are all of a small city, asked for one time', async () => {
    const city = cityWith(150, 20);
    const { jobs, total, atLeast } = await candidatesOf(city);
    expect([jobs.length, total, atLeast]).toEqual([150, 150, false]);
    expect(city.asked.map(({ page, text }) => [page, text])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  it('are of a large city the nearest and those of the wanted work, each one time', async () => {
    const city = cityWith(5000, 150);
    const { jobs, total, atLeast } = await candidatesOf(city);
    expect([jobs.length, total, atLeast]).toEqual([550, COUNTED, true]);
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(550);
    expect(city.asked.every(({ near, sort }) => near === NEAR && sort === 'travel')).toBe(true);
  });
});
