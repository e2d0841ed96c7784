import { indexJobs } from '../../mocks/city/jobSearch.ts';
import { sampleJobs } from '../../mocks/city/seed/jobs.ts';
import { EMPLOYMENTS, isOpen, type Job } from '../../src/domain/job.ts';
import { JOB_FILTERS, type JobFilterName, jobFilters } from '../../src/domain/jobFilters.ts';
import type { JobQuery } from '../../src/domain/jobSearch.ts';
import { PAY_BANDS, payBandOf } from '../../src/domain/pay.ts';
import { metresBetween } from '../../src/domain/place.ts';
import { type PreparedPool, prepare } from '../../src/domain/preparedPool.ts';
import { searchPrepared } from '../../src/domain/selectJobs.ts';
import { compare } from './compare.ts';

const near = { lng: 121.114, lat: 31.154 };
const rings = [300, 600, 865, 1730];
const TODAY = '2026-01-01';
const query: JobQuery = {
  near,
  rings,
  withinMetres: 5000,
  sort: 'date',
  today: TODAY,
  payBands: ['month:5000-8000', 'month:8000-12000'],
  employment: ['fullTime'],
};

/**
 * What a program that knows nothing but this one query would do: one loop over numbers that were prepared, which finds,
 * counts every value of every facet without its own limit, and keeps the newest first.
 */
function onePass(jobs: readonly Job[], order: Uint32Array) {
  const numbered = (of: (job: Job) => string | undefined) => {
    const at = new Map([...new Set(jobs.map(of))].map((value, nth) => [value, nth]));
    return Uint8Array.from(jobs, (job) => at.get(of(job)) ?? 0);
  };
  const town = numbered((job) => job.town?.code);
  const publisher = numbered((job) => job.publisher);
  const band = Uint8Array.from(jobs, ({ pay }) => PAY_BANDS.indexOf(payBandOf(pay)));
  const kind = Int8Array.from(jobs, ({ employment }) => (employment ? EMPLOYMENTS.indexOf(employment) : -1));
  const bits = JOB_FILTERS.filter((name) => PILED.has(name)).flatMap((name) =>
    (jobFilters[name].options ?? []).map((value: string) => ({ name, value })),
  );
  const has = (job: Job, name: JobFilterName, value: string) => {
    const values: readonly string[] = jobFilters[name].valuesOf(job, query.today);
    return values.includes(value);
  };
  const rest = Uint32Array.from(jobs, (job) =>
    bits.reduce((set, { name, value }, bit) => (has(job, name, value) ? set | (1 << bit) : set), 0),
  );
  const over = Uint8Array.from(jobs, (job) => (isOpen(job, TODAY) ? 0 : 1));
  const away = Float64Array.from(jobs, ({ place }) => (place ? metresBetween(near, place) : 1e9));
  return () => {
    const [bands, kinds, inTowns] = [new Uint32Array(32), new Uint32Array(32), new Uint32Array(32)];
    const [byPublisher, inRings, others] = [new Uint32Array(32), new Uint32Array(32), new Uint32Array(32)];
    const found: number[] = [];
    const up = (list: Uint32Array, at: number) => {
      list[at] = (list[at] ?? 0) + 1;
    };
    for (let place = 0; place < order.length; place += 1) {
      const nth = order[place] ?? 0;
      if (over[nth]) continue;
      const b = band[nth] ?? 0;
      const k = kind[nth] ?? -1;
      const metres = away[nth] ?? 0;
      const paid = b === 1 || b === 2;
      const close = metres <= 5000;
      if (k === 0 && close) up(bands, b);
      if (paid && close && k >= 0) up(kinds, k);
      if (paid && k === 0)
        for (let at = 0; at < rings.length; at += 1) if (metres <= (rings[at] ?? 0)) up(inRings, at);
      if (!(paid && k === 0 && close)) continue;
      found.push(nth);
      up(inTowns, town[nth] ?? 0);
      up(byPublisher, publisher[nth] ?? 0);
      for (let left = rest[nth] ?? 0, bit = 0; left !== 0; left >>>= 1, bit += 1)
        if (left & 1) up(others, bit);
    }
    return found;
  };
}

/** The filters whose values lie in one number, a bit for each. */
const PILED = new Set<JobFilterName>(['payLeasts', 'tags', 'education', 'experience', 'posted']);

/** Search with all facets ÷ one prepared pass, and what preparing a pool costs ÷ one look at every job's values. */
export async function measureJobPools() {
  const figures: Record<string, unknown> = {};
  for (const count of [10_000, 100_000]) {
    const jobs: readonly Job[] = indexJobs(sampleJobs(count)).map(({ job }) => job);
    const pool: PreparedPool = prepare(jobs);
    const size = count.toLocaleString('en');
    const pass = onePass(jobs, pool.order('date'));
    const ours = () => searchPrepared(pool, query);
    if (ours().total !== pass().length)
      throw new Error(`the two arms find different jobs: ${ours().total} and ${pass().length}`);
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
