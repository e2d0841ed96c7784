import type { Job } from '../job.ts';
import type { Elsewhere } from './elsewhere.texts.ts';
import { asWords, elsewhereIn } from './elsewhere.ts';
import { QUESTIONS } from './fillers.texts.ts';
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
export interface TextMatch extends Pick<Plan, 'parts'> {
  /** `elsewhere`: it asks for no job, and none is found. */
  readonly kind: Plan['kind'] | 'elsewhere';
  readonly elsewhere?: Elsewhere;
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
  const understood = understand(text, lexicon);
  const elsewhere = elsewhereIn(understood, (words) => indexed.some(({ title }) => title.includes(words)));
  if (elsewhere) return { kind: 'elsewhere', elsewhere, parts: understood, ranks: [] };
  const { rank, kind, parts } = planFor(asWords(understood), indexed, lexicon, soundsOf);
  if (kind !== 'whole' && asks(text)) return { kind: 'near', parts, ranks: [] };
  return { kind, parts, ranks: indexed.map(rank) };
}

/** Whether a text asks about a matter rather than for work. */
const asks = (text: string) => QUESTIONS.some((words) => text.includes(words));
