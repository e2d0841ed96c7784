import { describe, expect, it } from 'vitest';
import { findJobs, indexJobs } from '../../mocks/city/jobSearch.ts';
import { sampleJobs, toRecord, toRow } from '../../mocks/city/seed/jobs.ts';
import { occupations } from '../../mocks/city/seed/occupations.ts';
import towns from '../../mocks/city/seed/towns.json' with { type: 'json' };
import { FILTER_PARAMS } from '../../src/city/sources/gateway/wire.ts';
import { JOB_TAGS } from '../../src/domain/job.ts';
import type { PayUnit } from '../../src/domain/pay.ts';
import { metresBetween } from '../../src/domain/place.ts';
import { reachMetres } from '../../src/domain/travel.ts';
import { createLexicon } from '../../src/domain/words/lexicon.ts';
import { OCCUPATIONS } from '../../src/domain/words/occupations/index.ts';
import { NOW } from '../city/sandbox.ts';

const jobs = sampleJobs(480);
const all = sampleJobs(2000);

describe('the made-up jobs', () => {
  it('are the same every time, and the same whatever their number', () => {
    expect(sampleJobs(480)).toEqual(jobs);
    expect(sampleJobs(1000).slice(0, 480)).toEqual(jobs);
  });

  it('are near every town: some in walking distance, more in cycling distance', () => {
    for (const { name, place } of towns.items) {
      const count = (metres: number) =>
        jobs.filter(({ at }) => at && metresBetween(place, at) <= metres).length;
      const [walk, ride] = [count(reachMetres(15, 'walk')), count(reachMetres(15, 'ride'))];
      expect([name, walk >= 5 && walk <= 12, ride >= 30 && ride <= 60]).toEqual([name, true, true]);
    }
  });

  it('never pay less than the minimum wage (沪人社规〔2025〕10号)', () => {
    const least: Readonly<Record<PayUnit, number>> = { month: 2740, year: 2740 * 12, hour: 25, day: 25 * 7 };
    for (const { title, pay } of occupations) expect(pay[1], title).toBeGreaterThanOrEqual(least[pay[0]]);
    for (const { row, pay } of jobs) {
      if (pay.kind !== 'range') continue;
      expect(pay.min, row.title).toBeGreaterThanOrEqual(least[pay.unit]);
      expect(pay.max, row.title).toBeGreaterThanOrEqual(pay.min);
    }
    const units = new Set(jobs.map(({ pay }) => (pay.kind === 'range' ? pay.unit : pay.kind)));
    expect([...units].sort()).toEqual(['day', 'hour', 'month', 'negotiable', 'year']);
  });

  it('say that they are samples and name no real employer', () => {
    for (const job of all) {
      const { employer, source, address, contact, url } = toRecord(job, NOW);
      expect(employer).toMatch(/^示例/);
      expect(source).toMatch(/^示例数据/);
      expect(address).toContain('示例地址');
      expect(contact).toBeUndefined();
      expect(url ?? 'https://example.com/').toMatch(/^https:\/\/example\.com\//);
    }
  });

  it('set no limits of sex, age, height, marriage or household', () => {
    const limits = /男性|女性|限男|限女|周岁|身高|未婚|已婚|已育|户籍|本地人|五官|押金|培训费/;
    for (const job of all) expect(JSON.stringify(toRecord(job, NOW))).not.toMatch(limits);
  });

  it('are of every occupation that residents look for, at least two of each', () => {
    const titles = new Map<string, number>();
    const lexicon = createLexicon(OCCUPATIONS);
    for (const { row } of all)
      for (const name of lexicon.occupationsIn(row.title)) titles.set(name, (titles.get(name) ?? 0) + 1);
    expect(OCCUPATIONS.filter(({ name }) => (titles.get(name) ?? 0) < 2)).toEqual([]);
  });

  it('state what a legal ad must: people wanted, work, requirements, pay, place and source', () => {
    for (const job of all) {
      const { headCount, description, requirements, pay, address, source } = toRecord(job, NOW);
      expect(headCount).toBeGreaterThan(0);
      expect(description.length).toBeGreaterThan(1);
      expect(requirements?.length).toBeGreaterThan(0);
      expect([pay, address, source]).not.toContain(undefined);
    }
  });

  it('are dated by the day in Shanghai, not by the day in UTC', () => {
    const late = new Date('2026-11-23T16:30:00Z');
    const newest = jobs
      .map((job) => toRow(job, late).postedOn ?? '')
      .sort()
      .at(-1);
    expect(newest).toBe('2026-11-24');
  });

  it('have a job for every value of every filter', () => {
    const { facets } = findJobs(indexJobs(jobs), {
      text: '',
      chosen: {},
      rings: [],
      facets: Object.values(FILTER_PARAMS),
      sort: 'date',
    });
    expect(Object.keys(facets)).toEqual(Object.values(FILTER_PARAMS));
    for (const [name, counts] of Object.entries(facets)) {
      expect(counts.filter(({ count }) => count === 0).map(({ key }) => `${name}=${key}`)).toEqual([]);
    }
  });

  it('have every tag, and include some expired ads and some without an end', () => {
    expect(new Set(jobs.flatMap(({ row }) => row.tags)).size).toBe(JOB_TAGS.length);
    const ends = jobs.map((job) => toRow(job, NOW).validUntil);
    expect(ends.filter((end) => end === undefined).length).toBeGreaterThan(5);
    expect(ends.filter((end) => end && end < '2026-11-23').length).toBeGreaterThan(5);
  });
});
