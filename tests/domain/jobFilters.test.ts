import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDUCATIONS, EMPLOYMENTS, EXPERIENCES, JOB_TAGS, type Job } from '../../src/domain/job.ts';
import { countChoices, JOB_FILTERS, type JobFilterName, jobFilters } from '../../src/domain/jobFilters.ts';
import { JOB_SORTS, type JobQuery } from '../../src/domain/jobSearch.ts';
import { JOB_CODE_FIELDS, knownCodes } from '../../src/domain/knownCodes.ts';
import { comparePay, PAY_BANDS, PAY_LEASTS, PAY_UNITS } from '../../src/domain/pay.ts';
import { metresBetween } from '../../src/domain/place.ts';
import { selectJobs } from '../../src/domain/selectJobs.ts';
import { aJob } from '../builders.ts';

const towns = ['310118001', '310118002', '310118003'].map((code) => ({ code, name: `镇 ${code}` }));
const near = { lng: 121.1, lat: 31.1 };
const rings = [400, 1500];
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values]), { nil: undefined });

const pay = fc.oneof(
  fc.constant({ kind: 'negotiable' as const }),
  fc.record({
    kind: fc.constant('range' as const),
    min: fc.constantFrom(25, 4000, 6000, 9000, 120_000),
    max: fc.constant(150_000),
    unit: fc.constantFrom(...PAY_UNITS),
  }),
);
const place = maybe([
  near,
  { lng: 121.103, lat: 31.1 },
  { lng: 121.11, lat: 31.1 },
  { lng: 121.2, lat: 31.2 },
]);
const jobs = fc
  .array(
    fc.record({
      title: fc.constantFrom('保洁', '保安', '厨师', '保洁领班'),
      pay,
      place,
      town: maybe(towns),
      employment: maybe(EMPLOYMENTS),
      education: maybe(EDUCATIONS),
      experience: maybe(EXPERIENCES),
      tags: fc.array(fc.constantFrom(...JOB_TAGS), { maxLength: 4 }),
      publisher: fc.constantFrom('示例系统', '另一家'),
      postedOn: maybe(['2026-09-01', '2026-10-23', '2026-10-24', '2026-11-16', '2026-11-20', '2026-11-23']),
      validUntil: maybe(['2026-11-22', '2026-11-23', '2026-12-31']),
    }),
    { maxLength: 30 },
  )
  .map((rows) => rows.map((row, index): Job => aJob({ ...row, id: `job-${index}` })));
const queries: fc.Arbitrary<JobQuery> = fc.record({
  text: maybe(['保', '保洁']),
  payBands: some(PAY_BANDS),
  payLeasts: some(PAY_LEASTS),
  publishers: some(['示例系统', '另一家']),
  tags: some(JOB_TAGS),
  employment: some(EMPLOYMENTS),
  education: some(EDUCATIONS),
  experience: some(EXPERIENCES),
  posted: some(['days:3', 'days:7', 'days:30'] as const),
  today: maybe(['2026-11-23', '2026-11-24']),
  towns: some(towns.map(({ code }) => code)),
  near: maybe([near]),
  withinMetres: maybe(rings),
  rings: fc.constant(rings),
});

/** Whether a job passes the filters, in the simplest code. */
function passes(job: Job, { text = '', near, withinMetres, ...query }: JobQuery): boolean {
  const away = near && job.place ? metresBetween(near, job.place) : Number.POSITIVE_INFINITY;
  return (
    job.title.includes(text) &&
    !isOver(job, query.today) &&
    JOB_FILTERS.every((name) => passesFilter(job, name, query)) &&
    (!near || withinMetres === undefined || away <= withinMetres)
  );
}

/** Whether nobody can apply for a job any more. */
const isOver = ({ validUntil }: Job, today?: string) =>
  today !== undefined && validUntil !== undefined && validUntil < today;

/** What a job has of each filter, read once more without the table. */
const readings: Readonly<
  Record<JobFilterName, (job: Job, today?: string) => readonly (string | undefined)[]>
> = {
  payBands({ pay }) {
    if (pay.kind === 'negotiable' || pay.unit === 'hour' || pay.unit === 'day') {
      return [pay.kind === 'negotiable' ? pay.kind : pay.unit];
    }
    const monthly = pay.unit === 'year' ? pay.min / 12 : pay.min;
    if (monthly < 5000) return ['month:0-5000'];
    return [monthly < 8000 ? 'month:5000-8000' : monthly < 12000 ? 'month:8000-12000' : 'month:12000-'];
  },
  payLeasts({ pay }) {
    if (pay.kind === 'negotiable' || pay.unit === 'day') return [];
    const [unit, least] =
      pay.unit === 'hour' ? ['hour', pay.min] : ['month', pay.unit === 'year' ? pay.min / 12 : pay.min];
    return PAY_LEASTS.filter(
      (value) => value.startsWith(`${unit}:`) && Number(value.split(':')[1]) <= Number(least),
    );
  },
  tags: ({ tags }) => tags,
  employment: ({ employment }) => [employment],
  education({ education }) {
    if (education === undefined) return [];
    const levels = ['any', 'juniorHigh', 'seniorHigh', 'college', 'bachelor', 'master'];
    return levels.filter((_, at) => at >= levels.indexOf(education));
  },
  experience({ experience }) {
    if (experience === undefined) return [];
    const levels = ['any', 'oneYear', 'threeYears', 'fiveYears', 'tenYears'];
    return levels.filter((_, at) => at >= levels.indexOf(experience));
  },
  posted({ postedOn }, today) {
    if (postedOn === undefined || today === undefined) return [];
    const first = (days: number) =>
      new Date(Date.parse(`${today}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
    return [3, 7, 30].filter((days) => postedOn >= first(days)).map((days) => `days:${days}`);
  },
  towns: ({ town }) => [town?.code],
  publishers: ({ publisher }) => [publisher],
};

/** A job has any of the chosen values; of the tags it has all. */
function passesFilter(job: Job, name: JobFilterName, query: JobQuery): boolean {
  const chosen: readonly string[] = query[name] ?? [];
  const has = (value: string) => readings[name](job, query.today).includes(value);
  return chosen.length === 0 || (name === 'tags' ? chosen.every(has) : chosen.some(has));
}

/** How well each job fits the words: the shorter its title, the better. */
const ranksOf = (all: readonly Job[], { text = '' }: JobQuery) =>
  all.map(({ title }) => (title.includes(text) ? 10 - title.length : 0));

const total = (all: readonly Job[], query: JobQuery) => all.filter((job) => passes(job, query)).length;

describe('the search over a list', () => {
  it('finds what a plain filter finds, and counts each value as if it alone were chosen', () => {
    fc.assert(
      fc.property(jobs, queries, (all, query) => {
        const { total: found, facets } = selectJobs(all, query, ranksOf(all, query));
        expect(found).toBe(total(all, query));
        for (const name of JOB_FILTERS) {
          const counts = facets[name] ?? [];
          const values = counts.map(({ value }) => value);
          expect(new Set(values).size, name).toBe(values.length);
          for (const { value, count } of counts) {
            const chosen = name === 'tags' ? [...(query.tags ?? []), value] : [value];
            expect(count, `${name} ${value}`).toBe(total(all, { ...query, [name]: chosen }));
          }
          const others = all.filter((job) => passes(job, name === 'tags' ? query : { ...query, [name]: [] }));
          expect(values, name).toEqual(
            expect.arrayContaining(others.flatMap((job) => jobFilters[name].valuesOf(job, query.today))),
          );
        }
        for (const { metres, count } of facets.rings) {
          expect(count).toBe(query.near ? total(all, { ...query, withinMetres: metres }) : 0);
        }
      }),
    );
  });

  it('sorts as a plain comparison does: by the words first, then as chosen, then by id', () => {
    fc.assert(
      fc.property(jobs, queries, fc.constantFrom(...JOB_SORTS), (all, query, sort) => {
        const ranks = ranksOf(all, query);
        const away = ({ place }: Job) => (place ? metresBetween(near, place) : Number.MAX_VALUE);
        const orders = {
          pay: (a: Job, b: Job) => comparePay(a.pay, b.pay),
          travel: (a: Job, b: Job) => (query.near ? away(a) - away(b) : orders.date(a, b)),
          date: (a: Job, b: Job) => (b.postedOn ?? '').localeCompare(a.postedOn ?? ''),
        };
        const rank = (job: Job) => ranks[all.indexOf(job)] ?? 0;
        const expected = all
          .filter((job) => passes(job, query))
          .sort((a, b) => rank(b) - rank(a) || orders[sort](a, b) || (a.id < b.id ? -1 : 1));
        expect(selectJobs(all, { ...query, sort, pageSize: 100 }, ranks).jobs).toEqual(expected);
      }),
    );
  });

  it('puts every job on exactly one page, also when many have the same pay', () => {
    fc.assert(
      fc.property(
        jobs,
        fc.constantFrom(...JOB_SORTS),
        fc.integer({ min: 1, max: 7 }),
        (all, sort, pageSize) => {
          const pages = Array.from({ length: Math.ceil(all.length / pageSize) }, (_, index) => {
            // A city may list its jobs in another order each time.
            const shuffled = index % 2 === 0 ? all : [...all].reverse();
            return selectJobs(shuffled, { sort, near, page: index + 1, pageSize }).jobs;
          });
          const ids = pages.flat().map(({ id }) => id);
          expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort());
        },
      ),
    );
  });
});

describe('the table of filters', () => {
  it('names no value twice', () => {
    for (const name of JOB_FILTERS) {
      const { options = [] } = jobFilters[name];
      expect(new Set(options).size, name).toBe(options.length);
    }
  });

  it('counts what was chosen in all filters together', () => {
    expect(countChoices({ towns: ['a', 'b'], payBands: [], tags: ['meals'] })).toBe(3);
  });
});

describe('the codes of a job', () => {
  it('are those in our lists', () => {
    expect(knownCodes({ employment: 'casual' }).employment).toBe('casual');
    for (const field of JOB_CODE_FIELDS) {
      for (const code of ['gig', '', null, 3, undefined])
        expect(knownCodes({ [field]: code })[field]).toBeUndefined();
    }
  });
});
