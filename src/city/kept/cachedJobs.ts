import * as z from 'zod/mini';
import { isDay } from '../../domain/calendar.ts';
import type { Answer } from '../../domain/cityApi.ts';
import { JOB_TAGS, type Job } from '../../domain/job.ts';
import type { JobPage, JobQuery } from '../../domain/jobSearch.ts';
import { type JobCodeField, knownCodes } from '../../domain/knownCodes.ts';
import { PAY_UNITS } from '../../domain/pay.ts';
import { readJson } from '../http/readJson.ts';
import { searchPool } from '../jobs/searchPool.ts';
import { readRows } from '../reading/readRows.ts';
import type { Shape } from '../reading/shape.ts';
import { type AnswerCache, MAX_JOB_AGE_MS } from './cachedFallback.ts';

/** A job, and when the city last listed it. */
interface Listing {
  readonly at: string;
  readonly sample: boolean;
  readonly job: Job;
}

const day = z.optional(z.string().check(z.refine(isDay)));
const amount = z.number().check(z.gte(0));
const CachedJob = z.object({
  id: z.string(),
  title: z.string(),
  employer: z.string(),
  pay: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('negotiable') }),
    z.object({
      kind: z.literal('range'),
      min: amount,
      max: amount,
      unit: z.enum(PAY_UNITS),
      months: z.optional(amount),
      more: z.optional(z.literal(true)),
    }),
  ]),
  town: z.optional(z.object({ code: z.string(), name: z.string() })),
  address: z.optional(z.string()),
  place: z.optional(z.object({ lng: z.number(), lat: z.number() })),
  tags: z.array(z.enum(JOB_TAGS)),
  postedOn: day,
  validUntil: day,
  publisher: z.string(),
} satisfies Shape<Omit<Job, JobCodeField | 'postings'>>);
const CachedListing = z.object({
  at: z.iso.datetime(),
  sample: z.boolean(),
  job: CachedJob,
  codes: z.looseObject({}),
});
const toListing = ({ job, codes, ...seen }: z.output<typeof CachedListing>): Listing => ({
  ...seen,
  job: { ...job, ...knownCodes(codes) },
});

const MAX_JOBS = 300;

/**
 * Caches the jobs that a searching city last listed. Stores neither the query nor its order, so that the words and the
 * place of the resident are not on the device.
 *
 * @param key identifies the city
 */
export function cachedJobs(key: string, { store, clock }: AnswerCache) {
  let loading: Promise<Map<string, Listing>> | undefined;
  const isRecent = ({ at }: Listing) => clock().getTime() - Date.parse(at) <= MAX_JOB_AGE_MS;

  async function load(): Promise<Map<string, Listing>> {
    const cached = await store.read(key);
    if (!cached) return new Map();
    try {
      const rows = readJson(cached.text);
      const read = await readRows(CachedListing, Array.isArray(rows) ? rows : [], toListing);
      return new Map(read.records.map((seen) => [seen.job.id, seen]));
    } catch {
      return new Map();
    }
  }
  const listings = () => {
    loading ??= load();
    return loading;
  };

  return {
    /** Adds the jobs of an answer of the city. */
    async add({ value, sample }: Answer<JobPage>): Promise<void> {
      const jobs = await listings();
      const at = clock().toISOString();
      for (const job of value.jobs) jobs.set(job.id, { at, sample, job });
      const newest = [...jobs.values()].filter(isRecent).sort((a, b) => (a.at < b.at ? 1 : -1));
      const kept = newest.slice(0, MAX_JOBS);
      // A screen that runs for weeks would hold every job that there ever was.
      jobs.clear();
      for (const one of kept) jobs.set(one.job.id, one);
      const rows = kept.sort((a, b) => (a.job.id < b.job.id ? -1 : 1));
      const text = JSON.stringify(rows.map((seen) => ({ ...seen, codes: knownCodes(seen.job) })));
      await store.write(key, { text, at });
    },

    /** Searches the cached jobs; `undefined` if there are none. */
    async search(query: JobQuery): Promise<Answer<JobPage> | undefined> {
      const seen = [...(await listings()).values()].filter(isRecent);
      const [oldest] = seen.map(({ at }) => at).sort();
      if (oldest === undefined) return undefined;
      return {
        value: await searchPool(
          seen.map(({ job }) => job),
          query,
        ),
        sample: seen.some(({ sample }) => sample),
        dropped: [],
        cached: { at: oldest },
      };
    },
  };
}
