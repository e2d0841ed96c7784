import type { Job, JobDetail, JobFacets, JobPage, JobQuery } from './job.ts';
import { comparePay, PAY_BANDS, payBandOf } from './pay.ts';
import { metresBetween, type Place } from './place.ts';
import { normalise, queryWords } from './searchText.ts';

type Test = (job: Job) => boolean;
const DEFAULT_PAGE_SIZE = 20;

/** The search of cities that cannot search themselves, over all their jobs. Gives what a city's own search would. */
export function findJobs(jobs: readonly Job[], query: JobQuery): JobPage {
  const tests = testsFor(query);
  const all = Object.values(tests);
  const found = jobs.filter((job) => all.every((test) => test(job)));
  found.sort(orderFor(query));
  const { page = 1, pageSize = DEFAULT_PAGE_SIZE } = query;
  return {
    jobs: found.slice((page - 1) * pageSize, page * pageSize),
    total: found.length,
    page,
    pageSize,
    facets: facetsOf(jobs, query, tests),
  };
}

type Tests = Readonly<Record<'text' | 'towns' | 'payBands' | 'withinMetres', Test>>;
const anything: Test = () => true;

function testsFor({ text, towns, payBands, near, withinMetres }: JobQuery): Tests {
  const words = queryWords(text ?? '');
  return {
    text: words.length === 0 ? anything : (job) => words.every((word) => textOf(job).includes(word)),
    towns: towns?.length ? (job) => job.town !== undefined && towns.includes(job.town.code) : anything,
    payBands: payBands?.length ? (job) => payBands.includes(payBandOf(job.pay)) : anything,
    withinMetres:
      near && withinMetres !== undefined ? (job) => metresFrom(near, job) <= withinMetres : anything,
  };
}

function textOf(job: Job | JobDetail): string {
  const detail = 'description' in job ? job.description : [];
  return normalise([job.title, job.employer, job.town?.name, job.address, ...detail].join('\n'));
}

const metresFrom = (near: Place, job: Job) =>
  job.place ? metresBetween(near, job.place) : Number.POSITIVE_INFINITY;

/** What two jobs have in common in one order is told apart by their ids, so that pages never overlap. */
function orderFor({ sort = 'date', near }: JobQuery): (a: Job, b: Job) => number {
  const byId = (a: Job, b: Job) => (a.id < b.id ? -1 : 1);
  if (sort === 'pay') return (a, b) => comparePay(a.pay, b.pay) || byId(a, b);
  if (sort === 'travel' && near) {
    return (a, b) => {
      const [x, y] = [metresFrom(near, a), metresFrom(near, b)];
      return x === y ? byId(a, b) : x - y;
    };
  }
  return (a, b) => {
    const [x, y] = [a.postedOn ?? '', b.postedOn ?? ''];
    return x === y ? byId(a, b) : x < y ? 1 : -1;
  };
}

/** Each counts with all other filters but its own. */
function facetsOf(jobs: readonly Job[], { near, rings = [] }: JobQuery, tests: Tests): JobFacets {
  const without = (left: keyof Tests) => {
    const others = (['text', 'towns', 'payBands', 'withinMetres'] as const).filter((name) => name !== left);
    return jobs.filter((job) => others.every((name) => tests[name](job)));
  };
  const towns = new Map<string, { code: string; name: string; count: number }>();
  for (const { town } of without('towns')) {
    if (!town) continue;
    const entry = towns.get(town.code) ?? { ...town, count: 0 };
    towns.set(town.code, { ...entry, count: entry.count + 1 });
  }
  const bands = without('payBands').map(({ pay }) => payBandOf(pay));
  const metres = near ? without('withinMetres').map((job) => metresFrom(near, job)) : [];
  return {
    towns: [...towns.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    payBands: PAY_BANDS.map((band) => ({ band, count: bands.filter((other) => other === band).length })),
    rings: rings.map((ring) => ({
      metres: Math.round(ring),
      count: metres.filter((distance) => distance <= ring).length,
    })),
  };
}
