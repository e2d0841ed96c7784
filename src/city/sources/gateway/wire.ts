/**
 * Towns and jobs of the gateway contract, in its own field names. The schemas validate each row. Unknown
 * fields are ignored.
 */
import * as z from 'zod/mini';
import type { JobFilterName } from '../../../domain/jobFilters.ts';
import type { JobSort } from '../../../domain/jobSearch.ts';
import type { JobCodeField } from '../../../domain/knownCodes.ts';
import {
  count,
  id,
  lastDay,
  lenient,
  maybeDay,
  maybeText,
  text,
  texts,
  WirePage,
  WirePay,
  WirePlace,
} from './wireBasics.ts';

export const WireTown = z.object({ code: id, name: text, place: WirePlace });

/** Unknown codes are ignored. */
const jobCodes = {
  /** fullTime, partTime, casual, internship. */
  employment: maybeText,
  /** The least education asked for: any (the ad asks for none), juniorHigh, seniorHigh, college, bachelor, master. */
  education: maybeText,
  /** The experience asked for is at most: any (the ad asks for none), oneYear, threeYears, fiveYears, tenYears. */
  experience: maybeText,
} satisfies Record<JobCodeField, z.ZodMiniType>;

export const WireJob = z.object({
  id,
  title: text,
  employer: text,
  pay: WirePay,
  town: z.nullish(z.object({ code: id, name: text })),
  address: maybeText,
  place: z.nullish(WirePlace),
  ...jobCodes,
  /** olderWelcome, nightShift, graduates, meals, lodging, noExperience, dayShift, insurance, weekends; others are ignored. */
  tags: z.nullish(texts),
  postedOn: maybeDay,
  validUntil: lastDay,
  source: text,
});

export const WireJobDetail = z.extend(WireJob, {
  headCount: z.nullish(count),
  /** Plain text, one paragraph each. */
  description: texts,
  requirements: z.nullish(texts),
  hours: maybeText,
  contact: z.nullish(z.object({ name: maybeText, phone: maybeText })),
  url: maybeText,
});

const counts = lenient(z.array(z.object({ key: id, name: maybeText, count })));

/** The name of each filter in the contract, as a parameter and as a facet. A city omits unsupported facets. */
export const FILTER_PARAMS = {
  payBands: 'payBand',
  payLeasts: 'payLeast',
  tags: 'tag',
  employment: 'employment',
  education: 'education',
  experience: 'experience',
  posted: 'posted',
  towns: 'town',
  publishers: 'source',
} as const satisfies Record<JobFilterName, string>;

/** The facet that counts the jobs without each limit that is set; its keys are names of filters, and `within`. */
export const WITHOUT = 'without';

/** The key of a `ring` is the requested straight-line distance, in metres. */
const facets = [...Object.values(FILTER_PARAMS), 'ring', WITHOUT].map((name) => [name, counts] as const);

export const WireJobPage = z.extend(WirePage, {
  facets: lenient(z.object(Object.fromEntries(facets))),
  /** Whether no job has the words of `q`, so that these are the nearest. By default, they have them. */
  near: lenient(z.boolean()),
});

/** The name of each sort order of jobs in the contract. */
export const SORT_PARAMS = { travel: 'distance', pay: 'pay', date: 'date' } as const satisfies Record<
  JobSort,
  string
>;
