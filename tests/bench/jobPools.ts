import { indexJobs } from '../../mocks/city/jobSearch.ts';
import { sampleJobs } from '../../mocks/city/seed/jobs.ts';
import { EMPLOYMENTS, JOB_TAGS, type Job } from '../../src/domain/job.ts';
import type { JobQuery } from '../../src/domain/jobSearch.ts';
import { PAY_BANDS, payBandOf } from '../../src/domain/pay.ts';
import { metresBetween } from '../../src/domain/place.ts';
import { type PreparedPool, prepare } from '../../src/domain/preparedPool.ts';
import { searchPrepared } from '../../src/domain/selectJobs.ts';
import { compare } from './compare.ts';

const near = { lng: 121.114, lat: 31.154 };
const rings = [300, 600, 865, 1730];
const query: JobQuery = {
  near,
  rings,
  withinMetres: 5000,
  sort: 'date',
  payBands: ['month:5000-8000', 'month:8000-12000'],
  employment: ['fullTime'],
};

/**
 * What a program that knows nothing but this one query would do: one loop over numbers that were prepared, which finds,
 * counts every value of pay, tags, employment, town and ring without its own limit, and keeps the newest first.
 */
function onePass(jobs: readonly Job[], order: Uint32Array) {
  const towns = [...new Set(jobs.map(({ town }) => town?.code))];
  const band = Uint8Array.from(jobs, ({ pay }) => PAY_BANDS.indexOf(payBandOf(pay)));
  const kind = Int8Array.from(jobs, ({ employment }) => (employment ? EMPLOYMENTS.indexOf(employment) : -1));
  const town = Uint8Array.from(jobs, (job) => towns.indexOf(job.town?.code));
  const tags = Uint16Array.from(jobs, (job) =>
    job.tags.reduce((set, tag) => set | (1 << JOB_TAGS.indexOf(tag)), 0),
  );
  const away = Float64Array.from(jobs, ({ place }) => (place ? metresBetween(near, place) : 1e9));
  return () => {
    const counts = Array.from({ length: 5 }, () => new Uint32Array(32));
    const [bands = counts[0], kinds, inTowns, inTags, inRings] = counts;
    const found: number[] = [];
    if (!bands || !kinds || !inTowns || !inTags || !inRings) return found;
    const up = (list: Uint32Array, at: number) => {
      list[at] = (list[at] ?? 0) + 1;
    };
    for (const nth of order) {
      const [b = 0, k = -1, metres = 0] = [band[nth], kind[nth], away[nth]];
      const [paid, full, close] = [b === 1 || b === 2, k === 0, metres <= 5000];
      if (full && close) up(bands, b);
      if (paid && close && k >= 0) up(kinds, k);
      if (paid && full)
        for (let at = 0; at < rings.length; at += 1) if (metres <= (rings[at] ?? 0)) up(inRings, at);
      if (!(paid && full && close)) continue;
      found.push(nth);
      up(inTowns, town[nth] ?? 0);
      for (let at = 0; at < JOB_TAGS.length; at += 1) if (((tags[nth] ?? 0) >> at) & 1) up(inTags, at);
    }
    return found;
  };
}

/** Search with all facets ÷ one prepared pass, and what preparing a pool costs ÷ one look at every job's values. */
export async function measureJobPools() {
  const figures: Record<string, unknown> = {};
  for (const count of [10_000, 100_000]) {
    const jobs: readonly Job[] = indexJobs(sampleJobs(count)).map(({ job }) => job);
    const pool: PreparedPool = prepare(jobs);
    const size = count.toLocaleString('en');
    const pass = onePass(jobs, pool.order('date'));
    const ours = () => searchPrepared(pool, query);
    if (ours().total !== pass().length) throw new Error('the two arms find different jobs');
    figures[`search with all facets, ${size} jobs: ours ÷ one prepared pass (goal: 2)`] = await compare(
      ours,
      pass,
    );
    const build = () => {
      const fresh = prepare(jobs);
      for (const sort of ['date', 'pay', 'travel'] as const) fresh.order(sort, near);
    };
    figures[`preparing ${size} jobs with all orders ÷ JSON of the list`] = await compare(build, () =>
      JSON.stringify(jobs),
    );
  }
  return figures;
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(await measureJobPools(), null, 2));
