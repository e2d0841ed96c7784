import type { Job, JobDetail } from '../job.ts';
import { normalise } from '../searchText.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** The words of a job, prepared once for all questions about it. */
export interface JobWords {
  readonly title: string;
  /** What the ad says of the work and requires, line by line. Empty for a row of a list that has no details. */
  readonly lines: readonly string[];
  readonly hours?: string;
  readonly occupations: ReadonlySet<string>;
}

const known = new WeakMap<Lexicon, WeakMap<Job, JobWords>>();
const isDetail = (job: Job | JobDetail): job is JobDetail => 'description' in job;

/** Reads a job once, however often it is matched. */
export function wordsOf(job: Job, lexicon: Lexicon): JobWords {
  const read = known.get(lexicon) ?? new WeakMap<Job, JobWords>();
  known.set(lexicon, read);
  const words = read.get(job) ?? readWords(job, lexicon);
  read.set(job, words);
  return words;
}

function readWords(job: Job, lexicon: Lexicon): JobWords {
  const detail = isDetail(job) ? job : undefined;
  return {
    title: normalise(job.title),
    lines: [...(detail?.description ?? []), ...(detail?.requirements ?? [])].map(normalise),
    hours: detail?.hours && normalise(detail.hours),
    occupations: lexicon.occupationsIn(job.title),
  };
}
