import type { Job } from '../job.ts';
import { JOB_FILTERS, jobFilters } from '../jobFilters.ts';
import type { Condition } from './conditions.texts.ts';
import type { IndexedJob } from './jobIndex.ts';
import type { Lexicon } from './lexicon.ts';
import { OLDER, type Part } from './meaning.ts';
import type { SoundsOf } from './nearSounds.ts';

/** How well a job fits what was meant; 0 if it does not. */
export type Rank = (job: IndexedJob) => number;

/** What was looked for in the end. */
export interface Plan {
  readonly rank: Rank;
  /**
   * `whole`: everything that was meant; `guess`: with the nearest occupation for a word that no ad has; `fewer`: without
   * such words; `near`: similar occupations.
   */
  readonly kind: 'whole' | 'guess' | 'fewer' | 'near';
  readonly parts: readonly Part[];
}

/** The ad is titled so, or its title names the same occupation. */
const BEST = 3;
/** The ad mentions it. */
const MENTIONED = 2;
/** The occupation is similar. */
const SIMILAR = 1;
/**
 * Finds the way of looking that finds something: for everything that was meant, else with the nearest occupation in the
 * place of words that no ad has, else without them, else for similar occupations. The ad's own words rank first, then
 * its occupation, then what its text mentions. Words that mean nothing here find nothing.
 */
export function planFor(
  parts: readonly Part[],
  pool: readonly IndexedJob[],
  lexicon: Lexicon,
  soundsOf?: SoundsOf,
): Plan {
  const plan = (kind: Plan['kind'], used: readonly Part[], isNear = false): Plan => ({
    kind,
    parts: used,
    rank: used.length === 0 && parts.length > 0 ? () => 0 : rankBy(used, isNear ? lexicon : undefined),
  });
  const isFound = (part: Part) => part.kind !== 'word' || finds(plan('whole', [part]), pool);
  const whole = plan('whole', parts);
  if (finds(whole, pool)) return whole;

  const known = parts.filter(isFound);
  const guessed = parts.flatMap((part) => (isFound(part) ? [part] : guess(part, lexicon, soundsOf)));
  const occupied = (used: readonly Part[]) =>
    used.some(({ kind }) => kind === 'occupation') ? used.filter(({ kind }) => kind !== 'word') : used;
  const saysWhat = (used: readonly Part[]) =>
    used.some(({ kind }) => kind === 'occupation' || kind === 'word');
  const what = (used: readonly Part[]) => used.filter(({ kind }) => kind === 'occupation' || kind === 'word');
  const tried = [
    plan('guess', guessed),
    plan('fewer', known),
    plan('fewer', occupied(known)),
    plan('guess', occupied(guessed)),
    plan('fewer', what(guessed)),
    plan('fewer', what(occupied(guessed))),
  ];
  const [found] = tried.filter(({ parts: used }) => saysWhat(used)).filter((one) => finds(one, pool));
  return (
    found ??
    plan(
      'near',
      occupied(guessed).filter(({ kind }) => kind !== 'word'),
      true,
    )
  );
}

/** What a word may mean that no ad has; nothing if nothing is like it. */
function guess({ text, from, to }: Part, lexicon: Lexicon, soundsOf?: SoundsOf): readonly Part[] {
  const meaning = /\p{L}/u.test(text) ? lexicon.meaningLike(text, soundsOf) : undefined;
  return meaning ? [{ ...meaning, text, from, to }] : [];
}

const finds = ({ rank }: Plan, pool: readonly IndexedJob[]) => pool.some((job) => rank(job) > 0);

/** The least over all parts; 0 if the job fails one. No parts fit every job alike. */
function rankBy(parts: readonly Part[], near?: Lexicon): Rank {
  const occupied = parts.filter((part) => part.kind === 'occupation');
  const others = parts.filter((part) => part.kind !== 'occupation').map((part) => rankOf(part, near));
  const named = occupied.map((part) => rankOf(part, near));
  const ranks = named.length > 0 ? [anyOf(named), ...others] : others;
  return (job) => {
    let least = BEST;
    for (const rank of ranks) {
      const points = rank(job);
      if (points === 0) return 0;
      least = Math.min(least, points);
    }
    return least;
  };
}

/** Several occupations are a choice; a job that is all of them fits best. */
function anyOf(ranks: readonly Rank[]): Rank {
  const [only, ...others] = ranks;
  if (only && others.length === 0) return only;
  return (job) => {
    const points = ranks.map((rank) => rank(job));
    const most = Math.max(...points);
    return points.every((one) => one === most) ? most : Math.min(most, MENTIONED);
  };
}

function rankOf(part: Part, near: Lexicon | undefined): Rank {
  const { text } = part;
  const inText: Rank = ({ title, body }) =>
    title.includes(text) ? BEST : body.includes(text) ? MENTIONED : 0;
  switch (part.kind) {
    case 'word':
    case 'elsewhere':
      return inText;
    case 'occupation': {
      const wanted = new Set(part.occupations);
      const similar = new Set(near ? part.occupations.flatMap((name) => near.near.get(name) ?? []) : []);
      return (job) => {
        if (job.title.includes(text) || meets(job.occupations, wanted)) return BEST;
        if (text.length > 1 && job.body.includes(text)) return MENTIONED;
        return meets(job.occupations, similar) ? SIMILAR : 0;
      };
    }
    case 'town':
      return (job) => (job.job.town?.code === part.code || job.body.includes(text) ? BEST : 0);
    case 'condition':
      return (job) => (job.title.includes(text) || holds(part.condition, job) ? BEST : 0);
    case 'age':
      return ({ job }) => (part.years < OLDER || job.tags.includes('olderWelcome') ? BEST : 0);
    case 'pay':
      return ({ job }) => (paysAtLeast(job, part.least, part.unit) ? BEST : 0);
  }
}

const meets = (names: ReadonlySet<string>, wanted: ReadonlySet<string>) => {
  for (const name of names) if (wanted.has(name)) return true;
  return false;
};

function holds({ choices, written = [] }: Condition, { job, title, body }: IndexedJob): boolean {
  const states = JOB_FILTERS.every((name) => {
    const chosen: readonly string[] | undefined = choices?.[name];
    // Each tag is a wish of its own; of employments one is enough.
    const has: readonly string[] = jobFilters[name].valuesOf(job);
    if (!chosen) return true;
    return name === 'tags'
      ? chosen.every((value) => has.includes(value))
      : chosen.some((value) => has.includes(value));
  });
  return (
    states && (written.length === 0 || written.some((word) => body.includes(word) || title.includes(word)))
  );
}

/** Whether the most that a job pays reaches an amount. Other units are not compared. */
function paysAtLeast({ pay }: Job, least: number, unit: 'month' | 'day' | 'hour'): boolean {
  if (pay.kind === 'negotiable') return false;
  const [paid, max] =
    pay.unit === 'year' ? (['month', pay.max / 12] as const) : ([pay.unit, pay.max] as const);
  return paid === unit && max >= least;
}
