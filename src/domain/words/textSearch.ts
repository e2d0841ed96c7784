import type { Job } from '../job.ts';
import { type IndexedJob, indexJobs } from './jobIndex.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { SoundsOf } from './nearSounds.ts';
import { OCCUPATIONS } from './occupations/index.ts';
import { type Plan, planFor } from './searchJobs.ts';
import { understand } from './understand.ts';

/** A pool of jobs, prepared for search by words. */
interface Pool {
  readonly jobs: readonly IndexedJob[];
  readonly lexicon: Lexicon;
}

const pools = new WeakMap<readonly Job[], Pool>();

/** Prepares a pool once, with the names of its towns. */
function poolOf(jobs: readonly Job[]): Pool {
  const known = pools.get(jobs);
  if (known) return known;
  const towns = new Map(jobs.flatMap(({ town }) => (town ? [[town.code, town] as const] : [])));
  const lexicon = createLexicon(OCCUPATIONS, [...towns.values()]);
  const pool = { jobs: indexJobs(jobs, lexicon), lexicon };
  pools.set(jobs, pool);
  return pool;
}

/** What was looked for by words, and how well each job of the pool fits it. */
export interface TextMatch extends Omit<Plan, 'rank'> {
  /** By the position of the job in the pool; 0 if it does not fit. */
  readonly ranks: readonly number[];
}

/**
 * Ranks the jobs of a pool by what a resident typed. Without words, every job fits alike.
 *
 * @param soundsOf tells words that sound alike, and words in letters. By default, they are not understood
 */
export function matchText(jobs: readonly Job[], text: string, soundsOf?: SoundsOf): TextMatch {
  const { jobs: indexed, lexicon } = poolOf(jobs);
  if (text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text)) return { kind: 'near', parts: [], ranks: [] };
  const { rank, kind, parts } = planFor(understand(text, lexicon), indexed, lexicon, soundsOf);
  return { kind, parts, ranks: indexed.map(rank) };
}
