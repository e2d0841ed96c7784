import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../../mocks/city/seed/seededRandom.ts';
import { EMPLOYMENTS, JOB_TAGS, type JobDetail } from '../../../src/domain/job.ts';
import type { Ask, JobMatch, ReasonAgainst, ReasonFor } from '../../../src/domain/match/match.ts';
import { compareMatches, type MatchContext, matchJobs } from '../../../src/domain/match/matchJobs.ts';
import { type Need, WISHES, type Wish } from '../../../src/domain/need.ts';
import { metresBetween } from '../../../src/domain/place.ts';
import { normalise } from '../../../src/domain/searchText.ts';
import { createLexicon } from '../../../src/domain/words/lexicon.ts';
import { OCCUPATIONS } from '../../../src/domain/words/occupations/index.ts';
import { aNeed, anAd, HOME, OTHER_TOWN, TOWN } from './cases.ts';

const lexicon = createLexicon(OCCUPATIONS);
const SKILL_WORDS = [
  '电工',
  '电工证',
  '叉车证',
  '英语',
  '会骑电动车',
  '保安员证',
  '健康证',
  '看图',
  'C1驾照',
];
const ASKS = [
  '持低压电工作业证',
  '持叉车操作证（N1）',
  '不要求英语',
  '会骑电动车',
  '持保安员证优先',
  '健康证',
  '能看图',
];
const HOURS = [
  '08:30–17:00，每周休2天',
  '每天4小时',
  '20:00–次日05:00',
  '长白班',
  '每天8小时，做六休一',
  undefined,
];
const WANTS = [
  '保洁',
  '扫地阿姨',
  '电工',
  '夜班保安',
  '保姆 住家',
  '会计',
  '送外卖的',
  '甲乙丙',
  '',
  '兼职文员',
];

const some = <T>(random: Random, all: readonly T[], most: number): readonly T[] =>
  Array.from({ length: random.between(0, most) }, () => all[random.between(0, all.length - 1)]).flatMap(
    (one) => (one === undefined ? [] : [one]),
  );

function anyJob(random: Random, id: string): JobDetail {
  const occupation = OCCUPATIONS[random.between(0, OCCUPATIONS.length - 1)];
  const titles = random.happens(0.5)
    ? ['保洁员', '维修电工', '保安', '钟点工', '会计']
    : (occupation?.written ?? []);
  const unit = (['month', 'hour', 'day', 'year'] as const)[random.between(0, 3)] ?? 'month';
  const min =
    unit === 'month'
      ? random.between(25, 90) * 100
      : unit === 'year'
        ? random.between(30, 120) * 1000
        : random.between(20, 400);
  return anAd({
    id,
    title: titles[random.between(0, titles.length - 1)] ?? '',
    pay: random.happens(0.1)
      ? { kind: 'negotiable' }
      : {
          kind: 'range',
          min,
          max: min + random.between(0, 2000),
          unit,
          ...(random.happens(0.1) && { more: true as const }),
        },
    ...(random.happens(0.8) && {
      place: {
        lng: HOME.lng + random.between(-30, 30) / 1000,
        lat: HOME.lat + random.between(-30, 30) / 1000,
      },
    }),
    ...(random.happens(0.8) && { town: random.happens(0.5) ? TOWN : OTHER_TOWN }),
    ...(random.happens(0.8) && { employment: EMPLOYMENTS[random.between(0, 3)] }),
    ...(random.happens(0.8) && { postedOn: `2026-11-${random.between(10, 22)}` }),
    ...(random.happens(0.1) && { validUntil: '2026-11-01' }),
    tags: [...new Set(some(random, JOB_TAGS, 3))],
    requirements: some(random, ASKS, 2),
    description: random.happens(0.2) ? ['负责楼道保洁', '无夜班'] : [],
    hours: HOURS[random.between(0, HOURS.length - 1)],
  });
}

const anyNeed = (random: Random): Need =>
  aNeed({
    wants: some(random, WANTS, 3),
    skills: some(random, SKILL_WORDS, 3),
    employment: [...new Set(some(random, EMPLOYMENTS, 2))],
    ...(random.happens(0.6) && { townCode: TOWN.code }),
    ...(random.happens(0.6) && { withinMinutes: random.between(5, 40) }),
    ...(random.happens(0.6) && { leastPay: random.between(2, 9) * 1000 }),
    ...(random.happens(0.6) && { nightShift: random.happens(0.3) }),
  });

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);
const JOBS = 60;

function given(seed: number) {
  const random = seededRandom(seed);
  const jobs = Array.from({ length: JOBS }, (_, nth) => anyJob(random, `job-${nth}`));
  const musts = WISHES.filter(() => random.happens(0.4));
  const need: Need = { ...anyNeed(random), musts };
  const context: MatchContext = {
    lexicon,
    day: '2026-11-23',
    mode: (['walk', 'ride', 'ebike', 'transit'] as const)[random.between(0, 3)] ?? 'walk',
    ...(random.happens(0.9) && { from: HOME }),
  };
  return { jobs, need, musts, context };
}

const idsOf = (matches: readonly JobMatch[]) => new Set(matches.map(({ job }) => job.id));
const suiting = (matches: readonly JobMatch[]) => matches.filter(({ suits }) => suits);

/** The need without one wish. */
const relaxed: Readonly<Record<Wish, (need: Need) => Need>> = {
  work: (need) => ({ ...need, wants: [] }),
  place: ({ townCode, withinMinutes, ...need }) => need,
  pay: ({ leastPay, ...need }) => need,
  employment: (need) => ({ ...need, employment: [] }),
  nights: ({ nightShift, ...need }) => need,
};

describe.each(SEEDS)('any need and any jobs (%i)', (seed) => {
  const { jobs, need, musts, context } = given(seed);
  const before = matchJobs(need, jobs, context);

  it('a skill more never lowers a match', () => {
    for (const skill of SKILL_WORDS) {
      const { matches } = matchJobs({ ...need, skills: [...need.skills, skill] }, jobs, context);
      const after = new Map(matches.map((match) => [match.job.id, match]));
      expect(after.size).toBe(before.matches.length);
      for (const match of before.matches) {
        const now = after.get(match.job.id);
        expect(now && compareMatches(now, match)).toBeLessThanOrEqual(0);
      }
    }
  });

  it('a wish less never loses a job', () => {
    for (const wish of WISHES) {
      const dropped = matchJobs(relaxed[wish](need), jobs, context);
      const softer = matchJobs({ ...need, musts: musts.filter((one) => one !== wish) }, jobs, context);
      for (const id of idsOf(before.matches)) {
        expect(idsOf(dropped.matches)).toContain(id);
        expect(idsOf(softer.matches)).toContain(id);
      }
      const suits = idsOf(suiting(dropped.matches));
      for (const id of idsOf(suiting(before.matches))) expect(suits).toContain(id);
    }
  });

  it('a step wider never loses a job', () => {
    const wider: readonly Need[] = [
      { ...need, ...(need.withinMinutes && { withinMinutes: need.withinMinutes + 10 }) },
      { ...need, ...(need.leastPay && { leastPay: need.leastPay - 1000 }) },
      { ...need, employment: need.employment.length > 0 ? [...EMPLOYMENTS] : [] },
    ];
    for (const wish of wider) {
      const after = idsOf(matchJobs(wish, jobs, context).matches);
      for (const id of idsOf(before.matches)) expect(after).toContain(id);
    }
  });

  it('relaxing brings as many jobs as it says', () => {
    for (const { wish, more } of before.relaxing) {
      if (wish === 'work') continue;
      const after = matchJobs(relaxed[wish](need), jobs, context);
      expect({ wish, suiting: after.suiting }).toEqual({
        wish,
        suiting: suitingOf(need, jobs, context) + more,
      });
    }
  });

  it('the order of wishes, skills and jobs does not matter', () => {
    const turned: Need = {
      ...need,
      wants: need.wants.toReversed(),
      skills: need.skills.toReversed(),
      employment: need.employment.toReversed(),
      musts: musts.toReversed(),
    };
    const after = matchJobs(turned, jobs.toReversed(), context);
    expect(after).toEqual(before);
  });

  it('every reason is true of its job', () => {
    for (const match of before.matches) {
      const detail = jobs.find(({ id }) => id === match.job.id);
      if (!detail) throw new Error('the job comes from nowhere');
      for (const one of match.reasonsFor) expect([one, speaksFor(one, detail, need)]).toEqual([one, true]);
      for (const one of match.against) expect([one, speaksAgainst(one, detail, need)]).toEqual([one, true]);
      for (const one of match.ask) expect([one, isOpenIn(one, detail, need, context)]).toEqual([one, true]);
    }
  });

  it('no wish is both met and missed, and a job that suits misses none', () => {
    for (const { met, missed, suits } of before.matches) {
      expect(met.filter((wish) => missed.includes(wish))).toEqual([]);
      expect(suits).toBe(missed.length === 0);
      expect(missed.filter((wish) => musts.includes(wish))).toEqual([]);
    }
  });
});

const suitingOf = (need: Need, jobs: readonly JobDetail[], context: MatchContext) =>
  matchJobs(need, jobs, context).suiting;

/* The predicates below do not use the code that gives the reasons. */

const textOf = ({ title, description, requirements, hours = '' }: JobDetail) =>
  [title, ...description, ...requirements, hours].map(normalise).join('\n');
const writtenOf = (occupation: string) =>
  OCCUPATIONS.filter(({ name }) => name === occupation).flatMap(({ name, written }) =>
    [name, ...written].map(normalise),
  );
const names = (title: string, occupation: string) =>
  writtenOf(occupation).some((word) => normalise(title).includes(word));
const METRES = { walk: 75, ride: 200, ebike: 300, transit: 333 };
const DETOUR = { walk: 1.3, ride: 1.3, ebike: 1.3, transit: 1.4 };
const START = { walk: 0, ride: 0, ebike: 0, transit: 6 };
const takes = ({ place }: JobDetail, mode: keyof typeof METRES, minutes: number) =>
  place !== undefined &&
  Math.abs(minutes - (START[mode] + (metresBetween(HOME, place) * DETOUR[mode]) / METRES[mode])) <= 1;

/** The pay of a month, at its edges, by what the ad states of hours. */
function monthly({ pay, hours = '' }: JobDetail): readonly [number, number] | undefined {
  if (pay.kind === 'negotiable') return undefined;
  const days = hours.includes('休2天') ? 5 : hours.includes('做六休一') ? 6 : undefined;
  const daily = hours.includes('每天8小时') ? 8 : hours.includes('每天4小时') ? 4 : undefined;
  const times = {
    month: 1,
    year: 1 / 12,
    day: days && (days * 52) / 12,
    hour: days && daily && (days * daily * 52) / 12,
  }[pay.unit];
  return times === undefined ? undefined : [pay.min * times, pay.max * times];
}

function speaksFor(reason: ReasonFor, job: JobDetail, need: Need): boolean {
  switch (reason.code) {
    case 'titled':
      return (
        [...normalise(reason.said)].some((sign) => normalise(job.title).includes(sign)) &&
        need.wants.some((said) => said.trim() === reason.said)
      );
    case 'sameWork':
      return names(job.title, reason.occupation);
    case 'reach':
      return takes(job, reason.mode, reason.minutes) && reason.minutes <= (need.withinMinutes ?? 0);
    case 'town':
      return job.town?.code === need.townCode && job.town?.name === reason.name;
    case 'pay': {
      const [least] = monthly(job) ?? [0];
      return Math.abs(least - reason.least) <= 1 && reason.least >= (need.leastPay ?? 0);
    }
    case 'employment':
      return job.employment === reason.employment && need.employment.includes(reason.employment);
    case 'noNights':
      return (
        textOf(job).includes(reason.words) && !job.tags.includes('nightShift') && need.nightShift === false
      );
    case 'nightsFine':
      return job.tags.includes('nightShift') && need.nightShift === true;
    case 'skill':
      return textOf(job).includes(reason.words) && need.skills.includes(reason.skill);
    case 'tag':
      return job.tags.includes(reason.tag);
  }
}

function speaksAgainst(reason: ReasonAgainst, job: JobDetail, need: Need): boolean {
  switch (reason.code) {
    case 'nearWork':
      return names(job.title, reason.occupation);
    case 'otherWork':
      return reason.said.every((said) => !normalise(job.title).includes(normalise(said)));
    case 'tooFar':
      return takes(job, reason.mode, reason.minutes) && reason.minutes > (need.withinMinutes ?? 0);
    case 'otherTown':
      return job.town !== undefined && job.town.code !== need.townCode && job.town.name === reason.name;
    case 'lowPay': {
      const [, most] = monthly(job) ?? [0, Number.NaN];
      return Math.abs(most - reason.most) <= 1 && reason.most < (need.leastPay ?? 0);
    }
    case 'employment':
      return job.employment === reason.employment && !need.employment.includes(reason.employment);
    case 'nights':
      return (
        job.tags.includes('nightShift') || (reason.words !== undefined && textOf(job).includes(reason.words))
      );
    case 'lacking':
      return job.requirements.some(
        (line) => normalise(line).includes(reason.words) && !line.includes('优先'),
      );
  }
}

/** Whether the ad really leaves it open. */
function isOpenIn(ask: Ask, job: JobDetail, need: Need, { from }: MatchContext): boolean {
  const { pay } = job;
  switch (ask.code) {
    case 'work':
      return !normalise(job.title).includes(normalise(ask.said));
    case 'place':
      return job.place === undefined || from === undefined;
    case 'town':
      return job.town === undefined;
    case 'pay':
      return pay.kind === 'negotiable';
    case 'payRange': {
      const [least, most] = monthly(job) ?? [0, 0];
      return least < ask.wanted && Math.ceil(most) >= ask.wanted && ask.wanted === need.leastPay;
    }
    case 'payUnit':
      return pay.kind === 'range' && pay.unit === ask.unit && monthly(job) === undefined;
    case 'payMore':
      return pay.kind === 'range' && pay.more === true;
    case 'employment':
      return job.employment === undefined;
    case 'nights':
      return !/夜|次日|长白班/.test(textOf(job)) && !job.tags.includes('nightShift');
  }
}
