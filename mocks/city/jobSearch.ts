import { comparePay, PAY_BANDS, type PayBand, payBandOf } from '../../src/domain/pay.ts';
import { metresBetween, type Place } from '../../src/domain/place.ts';
import { type Indexed, indexText, searchText } from '../../src/domain/searchText.ts';
import type { SampleJob } from './seed/jobs.ts';
import towns from './seed/towns.json' with { type: 'json' };

export const SORTS = ['date', 'pay', 'distance'] as const;
export const FACETS = ['town', 'payBand'] as const;

export interface JobSearch {
  readonly text: string;
  readonly towns: readonly string[];
  readonly payBands: readonly PayBand[];
  readonly near?: Place;
  /** Metres from `near`, and the metres for which counts are wanted. */
  readonly within?: number;
  readonly rings: readonly number[];
  readonly facets: readonly (typeof FACETS)[number][];
  readonly sort: (typeof SORTS)[number];
}

interface Count {
  readonly key: string;
  readonly name?: string;
  readonly count: number;
}

export interface Found {
  readonly jobs: readonly SampleJob[];
  readonly facets: { readonly town?: Count[]; readonly payBand?: Count[]; readonly ring?: Count[] };
}

/** Prepares jobs for {@link findJobs}. */
export const indexJobs = (jobs: readonly SampleJob[]) =>
  indexText(jobs, ({ row, town, more }) =>
    [row.title, row.employer, town.name, ...more.description].map((text) => ({ text, weight: 1 })),
  );

/** Every job that passes, sorted, and what each filter would count with all the others left as they are. */
export function findJobs(index: readonly Indexed<SampleJob>[], search: JobSearch): Found {
  const { near, within = Number.POSITIVE_INFINITY } = search;
  const hits = searchText(index, search.text).map((job) => ({
    job,
    band: payBandOf(job.pay),
    metres: near && job.at ? metresBetween(near, job.at) : Number.POSITIVE_INFINITY,
  }));
  type Hit = (typeof hits)[number];

  const filters = {
    town: ({ job }: Hit) => search.towns.length === 0 || search.towns.includes(job.town.code),
    payBand: ({ band }: Hit) => search.payBands.length === 0 || search.payBands.includes(band),
    within: ({ metres }: Hit) => metres <= within,
  };
  const passing = (but?: keyof typeof filters) => {
    const tests = Object.entries(filters).flatMap(([name, test]) => (name === but ? [] : [test]));
    return hits.filter((hit) => tests.every((test) => test(hit)));
  };
  const orders = {
    date: (a: Hit, b: Hit) => a.job.postedDaysAgo - b.job.postedDaysAgo,
    pay: (a: Hit, b: Hit) => comparePay(a.job.pay, b.job.pay),
    distance: (a: Hit, b: Hit) => (a.metres === b.metres ? 0 : a.metres - b.metres),
  };
  const wanted = (facet: (typeof FACETS)[number]) => search.facets.includes(facet);

  return {
    jobs: passing()
      .sort(orders[search.sort])
      .map(({ job }) => job),
    facets: {
      ...(wanted('town') && { town: townCounts(passing('town').map(({ job }) => job.town.code)) }),
      ...(wanted('payBand') && { payBand: bandCounts(passing('payBand').map(({ band }) => band)) }),
      ...(search.rings.length > 0 && {
        ring: ringCounts(
          search.rings,
          passing('within').map(({ metres }) => metres),
        ),
      }),
    },
  };
}

const townCounts = (codes: readonly string[]): Count[] =>
  towns.items.map(({ code, name }) => ({
    key: code,
    name,
    count: codes.filter((other) => other === code).length,
  }));

const bandCounts = (bands: readonly PayBand[]): Count[] =>
  PAY_BANDS.map((band) => ({ key: band, count: bands.filter((other) => other === band).length }));

const ringCounts = (rings: readonly number[], metres: readonly number[]): Count[] =>
  rings.map((ring) => ({ key: String(ring), count: metres.filter((away) => away <= ring).length }));
