import { describe, expect, it } from 'vitest';
import type { Job } from '../../../src/domain/job.ts';
import { contradictionsIn } from '../../../src/domain/match/contradictions.ts';
import { coursesFor } from '../../../src/domain/match/coursesFor.ts';
import { type MatchContext, matchJobs } from '../../../src/domain/match/matchJobs.ts';
import { relaxNeed } from '../../../src/domain/match/relaxNeed.ts';
import { type Need, WISHES } from '../../../src/domain/need.ts';
import { createLexicon } from '../../../src/domain/words/lexicon.ts';
import { OCCUPATIONS } from '../../../src/domain/words/occupations/index.ts';
import { aNeed, anAd, FAR, HOME, NEAR, OTHER_TOWN, TOWN } from './cases.ts';

const lexicon = createLexicon(OCCUPATIONS);
const context: MatchContext = { lexicon, mode: 'walk', from: HOME, day: '2026-11-23' };
const match = (need: Partial<Need>, jobs: readonly Job[], more: Partial<MatchContext> = {}) =>
  matchJobs(aNeed(need), jobs, { ...context, ...more });

/** Two jobs, the better one with the id that would stand second; and what makes it better. */
const BETTER: readonly (readonly [
  rule: string,
  need: Partial<Need>,
  better: Partial<Job & { description: readonly string[]; requirements: readonly string[] }>,
  worse: Partial<Job & { requirements: readonly string[] }>,
])[] = [
  [
    'fewer missed wishes before the wanted work',
    { wants: ['保洁'], withinMinutes: 15, leastPay: 9000 },
    { title: '会计', place: NEAR, pay: { kind: 'range', min: 9000, max: 9000, unit: 'month' } },
    { title: '保洁员', place: FAR },
  ],
  [
    'the wanted work before work that the ad mentions',
    { wants: ['保洁'] },
    { title: '保洁员' },
    { title: '物业助理' },
  ],
  [
    'work that the ad mentions before similar work that misses as much',
    { wants: ['保洁员'], withinMinutes: 15 },
    { title: '物业助理', description: ['兼顾大堂保洁员的排班'], place: FAR },
    { title: '钟点工', place: NEAR },
  ],
  ['similar work before any other', { wants: ['保洁员'] }, { title: '钟点工' }, { title: '会计' }],
  [
    'more wishes met before what the ad does not say',
    { employment: ['fullTime'] },
    { employment: 'fullTime' },
    { postedOn: '2026-11-20' },
  ],
  [
    'more of what the resident can do before the shorter way',
    { skills: ['英语'] },
    { requirements: ['英语流利'], place: FAR },
    { place: NEAR },
  ],
  [
    'less of what is lacking before the shorter way',
    {},
    { place: FAR },
    { requirements: ['持叉车操作证（N1）'], place: NEAR },
  ],
  ['the shorter way before the newer ad', {}, { place: NEAR }, { place: FAR, postedOn: '2026-11-22' }],
  ['a way that is known before one that is not', {}, { place: FAR }, { postedOn: '2026-11-22' }],
  ['the newer ad at last', {}, { postedOn: '2026-11-22' }, { postedOn: '2026-11-21' }],
  ['an ad with a date before one without', {}, { postedOn: '2026-11-01' }, {}],
];

describe('the order of the matches', () => {
  it.each(BETTER)('%s', (_, need, better, worse) => {
    const jobs = [anAd({ ...worse, id: 'a' }), anAd({ ...better, id: 'b' })];
    expect(match(need, jobs).matches.map(({ job }) => job.id)).toEqual(['b', 'a']);
  });
});

describe('similar work', () => {
  const jobs = [anAd({ id: 'near work', title: '钟点工' }), anAd({ id: 'other work', title: '会计' })];
  const suits = (more: Partial<MatchContext>) =>
    match({ wants: ['保洁员'] }, jobs, more).matches.flatMap(({ job, suits }) => (suits ? [job.id] : []));

  it('suits only where the resident says that it will do', () => {
    expect(suits({})).toEqual([]);
    expect(suits({ similarWork: true })).toEqual(['near work']);
  });
});

describe('giving up wishes', () => {
  const need = aNeed({
    wants: ['保洁'],
    townCode: TOWN.code,
    withinMinutes: 15,
    leastPay: 5000,
    employment: ['fullTime'],
    nightShift: false,
  });

  it.each([
    ['work', need],
    ['place', aNeed({ wants: ['保洁'], leastPay: 5000, employment: ['fullTime'], nightShift: false })],
    ['pay', aNeed({ ...need, leastPay: undefined })],
    ['employment', { ...need, employment: [] }],
    ['nights', aNeed({ ...need, nightShift: undefined })],
  ] as const)('of %s leaves all others', (wish, expected) => {
    expect(relaxNeed(need, [wish])).toEqual(expected);
  });

  it('of all leaves only the wanted work', () => {
    expect(relaxNeed(need, WISHES)).toEqual(aNeed({ wants: ['保洁'] }));
  });

  it('has a step for every wish that the need makes, with the number that it brings', () => {
    const jobs = [
      anAd({ id: 'far', title: '保洁员', town: OTHER_TOWN, place: FAR, employment: 'fullTime' }),
      anAd({ id: 'night', title: '保洁员', place: NEAR, employment: 'fullTime', tags: ['nightShift'] }),
      anAd({ id: 'casual', title: '保洁员', place: NEAR, employment: 'casual' }),
      anAd({
        id: 'poor',
        title: '保洁员',
        place: NEAR,
        pay: { kind: 'range', min: 3000, max: 3000, unit: 'month' },
      }),
      anAd({ id: 'similar', title: '钟点工', place: NEAR, employment: 'fullTime' }),
    ].map((job) => (job.id === 'poor' ? job : { ...job, pay: { kind: 'negotiable' as const } }));
    const { relaxing, suiting } = match(need, jobs);
    expect(suiting).toBe(0);
    expect(new Map(relaxing.map(({ wish, more }) => [wish, more]))).toEqual(
      new Map(WISHES.map((wish) => [wish, 1])),
    );
  });
});

describe('what an ad says of its hours', () => {
  const asksOf = (hours: string, min: number) =>
    match({ leastPay: 5000 }, [
      anAd({ pay: { kind: 'range', min, max: min, unit: 'hour' }, hours }),
    ]).matches.map(({ met, missed, ask }) => ({ met, missed, asks: ask.map(({ code }) => code) }))[0];

  it.each(['每天0小时，双休', '每周0小时', '每天8小时，单双休', '每天8小时，大小周，做五休二'])(
    'leaves the pay of a month open: %s',
    (hours) => {
      expect(asksOf(hours, 40)).toEqual({ met: [], missed: [], asks: ['payUnit'] });
    },
  );

  it('is never rounded up to what the resident wants', () => {
    // 173 hours and a third of 28.84 元 are 4,998.93 元.
    expect(asksOf('每天8小时，双休', 28.84)).toEqual({ met: [], missed: ['pay'], asks: [] });
    expect(
      match({ leastPay: 4999 }, [anAd({ pay: { kind: 'range', min: 59_987, max: 59_987, unit: 'year' } })])
        .matches,
    ).toMatchObject([{ missed: ['pay'], against: [{ most: 4998 }] }]);
  });

  it('that is whole but for rounding stays whole', () => {
    const [found] = match({ leastPay: 4200 }, [
      anAd({ pay: { kind: 'range', min: 50_400, max: 50_400, unit: 'year' } }),
    ]).matches;
    expect(found?.reasonsFor).toMatchObject([{ code: 'pay', least: 4200 }]);
  });
});

describe('one sign', () => {
  it('in the text of an ad says nothing of the work', () => {
    const job = anAd({ title: '会计', description: ['工厂包吃'] });
    expect(match({ wants: ['厂'] }, [job]).matches).toMatchObject([{ missed: ['work'], ask: [] }]);
  });
});

describe('what contradicts a wanted pay', () => {
  const said = (wants: string, leastPay: number) =>
    contradictionsIn(aNeed({ wants: [wants], leastPay }), lexicon).map(({ code }) => code);

  it('is a higher and a lower one by the month, never one by the hour', () => {
    expect(said('保洁8000以上', 4000)).toEqual(['pay']);
    expect(said('保洁3000以上', 4000)).toEqual(['pay']);
    expect(said('保洁4000以上', 4000)).toEqual([]);
    expect(said('保洁 25元/小时以上', 4000)).toEqual([]);
  });
});

describe('courses for a lacking skill', () => {
  it('are found by what they teach, also where their name does not say it', () => {
    const course = {
      id: '1',
      title: '特种作业班（五级）',
      provider: '示例学校',
      subsidised: false,
      skills: ['低压电工'],
      description: [],
    };
    expect(coursesFor('电工证', [course])).toEqual([course]);
  });
});
