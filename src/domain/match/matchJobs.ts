import type { Day } from '../calendar.ts';
import { isOpen, type Job } from '../job.ts';
import { type Need, WISHES, type Wish } from '../need.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { wordsOf } from './jobWords.ts';
import type { JobMatch, Judgement, Matching, Relaxing } from './match.ts';
import { judgePay } from './payFit.ts';
import { judgePlace, minutesTo, type Way } from './placeFit.ts';
import { type SkillFit, skillsOf } from './skillFit.ts';
import { judgeEmployment, judgeNights } from './termsFit.ts';
import { workOf } from './workFit.ts';

export interface MatchContext extends Way {
  readonly lexicon: Lexicon;
  /** Ads that ended before this day are left out. */
  readonly day: Day;
  /** Whether similar work will do. By default, it is counted as what relaxing would bring. */
  readonly similarWork?: boolean;
}

type Judge = (job: Job) => Judgement;

/**
 * Judges jobs by a need, with reasons for and against. A must leaves out the jobs that are known to miss it; where the ad
 * does not say, the job stays and the question is named. The fields of age, sex and the like do not exist here.
 */
export function matchJobs<T extends Job>(need: Need, jobs: readonly T[], context: MatchContext): Matching<T> {
  const judges = judgesOf(need, context);
  const wishes = WISHES.filter((wish) => judges.has(wish));
  const musts = new Set(need.musts);
  const skillFit = skillsOf(need);
  const more = new Map<Wish, number>(wishes.map((wish) => [wish, 0]));
  const matches: JobMatch<T>[] = [];
  for (const job of jobs) {
    if (!isOpen(job, context.day)) continue;
    const judged = wishes.map((wish) => [wish, judges.get(wish)?.(job) ?? { verdict: 'open' }] as const);
    const match = toMatch(
      job,
      judged,
      withNights(need, job, skillFit(wordsOf(job, context.lexicon))),
      context,
    );
    const [only, another] = judged.filter(([, { verdict }]) => verdict === 'missed');
    if (only && !another && !only[1].tooFarOff) more.set(only[0], (more.get(only[0]) ?? 0) + 1);
    if (!match.missed.some((wish) => musts.has(wish))) matches.push(match);
  }
  matches.sort(compareMatches);
  return {
    matches,
    suiting: matches.filter(({ suits }) => suits).length,
    relaxing: [...more].map(([wish, count]): Relaxing => ({ wish, more: count })).sort(byMore),
    lacking: lackingIn(matches),
  };
}

/** The wishes that a need has, each with its judge. */
function judgesOf(need: Need, context: MatchContext): ReadonlyMap<Wish, Judge> {
  const words = (job: Job) => wordsOf(job, context.lexicon);
  const work = workOf(need, context.lexicon, context.similarWork);
  const { leastPay, employment, townCode } = need;
  // No job is within no minutes, so that no limit is meant.
  const withinMinutes =
    need.withinMinutes !== undefined && need.withinMinutes > 0 ? need.withinMinutes : undefined;
  const judges = new Map<Wish, Judge>();
  if (work) judges.set('work', (job) => work(job, words(job)));
  if (townCode !== undefined || withinMinutes !== undefined)
    judges.set('place', (job) => judgePlace(job, { townCode, withinMinutes }, context));
  if (leastPay !== undefined && leastPay > 0) judges.set('pay', (job) => judgePay(job, words(job), leastPay));
  if (employment.length > 0) judges.set('employment', (job) => judgeEmployment(job, employment));
  if (need.nightShift === false) judges.set('nights', (job) => judgeNights(job, words(job)));
  return judges;
}

/** Somebody who works at night has one reason more for a job at night. */
function withNights({ nightShift }: Need, { tags }: Job, fit: SkillFit): SkillFit {
  return nightShift && tags.includes('nightShift')
    ? { ...fit, reasonsFor: [...fit.reasonsFor, { code: 'nightsFine' }] }
    : fit;
}

function toMatch<T extends Job>(
  job: T,
  judged: readonly (readonly [Wish, Judgement])[],
  skills: SkillFit,
  way: Way,
): JobMatch<T> {
  const withVerdict = (wanted: Judgement['verdict']) =>
    judged.filter(([, { verdict }]) => verdict === wanted).map(([wish]) => wish);
  const missed = withVerdict('missed');
  return {
    job,
    suits: missed.length === 0,
    reasonsFor: [...judged.flatMap(([, { reasonsFor = [] }]) => reasonsFor), ...skills.reasonsFor],
    against: [...judged.flatMap(([, { against = [] }]) => against), ...skills.against],
    ask: judged.flatMap(([, { ask = [] }]) => ask),
    met: withVerdict('met'),
    missed,
    wishes: judged.length,
    lacking: skills.against.flatMap((one) => (one.code === 'lacking' ? [one.skill] : [])),
    minutes: minutesTo(job, way),
  };
}

/**
 * The order in one sentence: fewer missed wishes first, then the wanted work, then more wishes met, then more of what
 * the resident can do and less of what is lacking, then the shorter way, then the newer ad.
 */
export function compareMatches(a: JobMatch, b: JobMatch): number {
  return (
    a.missed.length - b.missed.length ||
    workRank(b) - workRank(a) ||
    b.met.length - a.met.length ||
    skillRank(b) - skillRank(a) ||
    (a.minutes ?? Number.MAX_VALUE) - (b.minutes ?? Number.MAX_VALUE) ||
    compareTexts(b.job.postedOn ?? '', a.job.postedOn ?? '') ||
    compareTexts(a.job.id, b.job.id)
  );
}

/** The wanted work, then work that the ad mentions, then similar work, then any other. */
function workRank({ met, missed, against }: JobMatch): number {
  if (met.includes('work')) return 3;
  if (!missed.includes('work')) return 2;
  return against.some(({ code }) => code === 'nearWork') ? 1 : 0;
}

const skillRank = ({ reasonsFor, lacking }: JobMatch) =>
  reasonsFor.filter(({ code }) => code === 'skill').length - lacking.length;

const compareTexts = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

const byMore = (a: Relaxing, b: Relaxing) => b.more - a.more;

function lackingIn(matches: readonly JobMatch[]): Matching['lacking'] {
  const counts = new Map<string, number>();
  for (const { lacking, missed } of matches) {
    if (missed.includes('work')) continue;
    for (const skill of lacking) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  return [...counts]
    .map(([skill, count]) => ({ skill, count }))
    .sort((a, b) => b.count - a.count || compareTexts(a.skill, b.skill));
}
