import * as z from 'zod/mini';
import { isDay } from '../../domain/calendar.ts';
import type { Answer } from '../../domain/cityApi.ts';
import { findJobs } from '../../domain/findJobs.ts';
import { JOB_TAGS, type Job } from '../../domain/job.ts';
import type { JobPage, JobQuery } from '../../domain/jobSearch.ts';
import { type JobCodeField, knownCodes } from '../../domain/knownCodes.ts';
import { PAY_UNITS } from '../../domain/pay.ts';
import { readJson } from '../http/readJson.ts';
import { readRows } from '../reading/readRows.ts';
import type { Shape } from '../reading/shape.ts';
import { JOBS_MOST_MS, type Keeping } from './lastGood.ts';

/** A job and when a city last listed it. */
interface Seen {
  readonly at: string;
  readonly sample: boolean;
  readonly job: Job;
}

const day = z.optional(z.string().check(z.refine(isDay)));
const amount = z.number().check(z.gte(0));
const KeptJob = z.object({
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
const KeptSeen = z.object({
  at: z.iso.datetime(),
  sample: z.boolean(),
  job: KeptJob,
  codes: z.looseObject({}),
});
const toSeen = ({ job, codes, ...seen }: z.output<typeof KeptSeen>): Seen => ({
  ...seen,
  job: { ...job, ...knownCodes(codes) },
});

const MOST_JOBS = 300;

/**
 * The jobs that a searching city last listed. They are kept without the question that brought them and in no order of
 * it: neither words nor a place of the resident are written down.
 *
 * @param key tells one city from another
 */
export function keptJobs(key: string, { store, clock }: Keeping) {
  let loading: Promise<Map<string, Seen>> | undefined;
  const isRecent = ({ at }: Seen) => clock().getTime() - Date.parse(at) <= JOBS_MOST_MS;

  async function load(): Promise<Map<string, Seen>> {
    const kept = await store.read(key);
    if (!kept) return new Map();
    try {
      const rows = readJson(kept.text);
      const read = await readRows(KeptSeen, Array.isArray(rows) ? rows : [], toSeen);
      return new Map(read.kept.map((seen) => [seen.job.id, seen]));
    } catch {
      return new Map();
    }
  }
  const all = () => {
    loading ??= load();
    return loading;
  };

  return {
    /** Keeps what the city just listed. */
    async see({ value, sample }: Answer<JobPage>): Promise<void> {
      const jobs = await all();
      const at = clock().toISOString();
      for (const job of value.jobs) jobs.set(job.id, { at, sample, job });
      const newest = [...jobs.values()].filter(isRecent).sort((a, b) => (a.at < b.at ? 1 : -1));
      const rows = newest.slice(0, MOST_JOBS).sort((a, b) => (a.job.id < b.job.id ? -1 : 1));
      const text = JSON.stringify(rows.map((seen) => ({ ...seen, codes: knownCodes(seen.job) })));
      await store.write(key, { text, at });
    },

    /** Searches what was kept; nothing when nothing was. */
    async search(query: JobQuery): Promise<Answer<JobPage> | undefined> {
      const seen = [...(await all()).values()].filter(isRecent);
      const [oldest] = seen.map(({ at }) => at).sort();
      if (oldest === undefined) return undefined;
      return {
        value: findJobs(
          seen.map(({ job }) => job),
          query,
        ),
        sample: seen.some(({ sample }) => sample),
        dropped: [],
        kept: { at: oldest },
      };
    },
  };
}
