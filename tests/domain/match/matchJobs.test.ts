import { describe, expect, it } from 'vitest';
import type { Job } from '../../../src/domain/job.ts';
import { contradictionsIn } from '../../../src/domain/match/contradictions.ts';
import { coursesFor } from '../../../src/domain/match/coursesFor.ts';
import { type MatchContext, matchJobs } from '../../../src/domain/match/matchJobs.ts';
import type { Need } from '../../../src/domain/need.ts';
import { createLexicon } from '../../../src/domain/words/lexicon.ts';
import { OCCUPATIONS } from '../../../src/domain/words/occupations/index.ts';
import { aNeed, anAd, CASES, FAR, HOME, NEAR } from './cases.ts';

const lexicon = createLexicon(OCCUPATIONS);
const context: MatchContext = { lexicon, mode: 'walk', from: HOME, day: '2026-11-23' };
const match = (need: Partial<Need>, jobs: readonly Job[], more: Partial<MatchContext> = {}) =>
  matchJobs(aNeed(need), jobs, { ...context, ...more });
const ids = ({ matches }: ReturnType<typeof match>) => matches.map(({ job }) => job.id);

describe('what speaks for a job and what is to be minded', () => {
  it('is tried on sixty cases and more', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CASES.map(([name]) => name)).size).toBe(CASES.length);
  });

  it.each(CASES)('%s', (_, need, job, { reasonsFor = [], against = [], ask = [], missed = [] }) => {
    const [found] = match(need, [job]).matches;
    expect(found).toMatchObject({ missed });
    expect([found?.reasonsFor, found?.against, found?.ask]).toEqual([reasonsFor, against, ask]);
  });
});

describe('musts', () => {
  const jobs = [anAd({ id: 'near', place: NEAR }), anAd({ id: 'far', place: FAR }), anAd({ id: 'unknown' })];

  it('leave out what is known to miss them, and keep what the ad does not say', () => {
    expect(ids(match({ withinMinutes: 15, musts: ['place'] }, jobs))).toEqual(['near', 'unknown']);
  });

  it('that are none only rank', () => {
    expect(ids(match({ withinMinutes: 15 }, jobs))).toEqual(['near', 'unknown', 'far']);
  });

  it('of what the need does not wish leave nothing out', () => {
    expect(ids(match({ musts: ['place', 'pay'] }, jobs))).toHaveLength(3);
  });
});

describe('relaxing', () => {
  it('counts the jobs that miss only this wish', () => {
    const jobs = [
      anAd({ id: 'a', title: '保洁员', place: NEAR }),
      anAd({ id: 'b', title: '保洁员', place: FAR }),
      anAd({ id: 'c', title: '钟点工', place: NEAR }),
      anAd({ id: 'd', title: '钟点工', place: FAR }),
      anAd({ id: 'e', title: '会计', place: NEAR }),
      anAd({ id: 'f', title: '保洁员', place: FAR }),
    ];
    const found = match({ wants: ['保洁员'], withinMinutes: 15, musts: ['place'] }, jobs);
    expect(found.suiting).toBe(1);
    expect(found.relaxing).toEqual([
      { wish: 'place', more: 2 },
      { wish: 'work', more: 1 },
    ]);
  });
});

describe('ads that ended', () => {
  it('are left out from the day after', () => {
    const jobs = [
      anAd({ id: 'today', validUntil: '2026-11-23' }),
      anAd({ id: 'over', validUntil: '2026-11-22' }),
    ];
    expect(ids(match({}, jobs))).toEqual(['today']);
  });
});

describe('a need that contradicts itself', () => {
  it.each([
    [['夜班保安'], { nightShift: false }, [{ code: 'nights', said: '夜班保安' }]],
    [['保安 不上夜班'], { nightShift: true }, [{ code: 'nights', said: '保安 不上夜班' }]],
    [
      ['兼职保洁'],
      { employment: ['fullTime'] },
      [{ code: 'employment', said: '兼职保洁', chosen: ['fullTime'] }],
    ],
    [['保洁8000以上'], { leastPay: 4000 }, [{ code: 'pay', said: '保洁8000以上', leastPay: 4000 }]],
    [['保洁'], { nightShift: false, employment: ['fullTime'], leastPay: 4000 }, []],
    [['兼职保洁'], {}, []],
  ] as const)('%j says so', (wants, more, expected) => {
    expect(contradictionsIn(aNeed({ wants, ...more }), lexicon)).toEqual(expected);
  });

  it('still finds what can be found', () => {
    const jobs = [
      anAd({ id: 'guard', title: '保安' }),
      anAd({ id: 'night', title: '保安', tags: ['nightShift'] }),
    ];
    const found = match({ wants: ['夜班保安'], nightShift: false, musts: ['nights', 'work'] }, jobs);
    expect(ids(found)).toEqual(['guard']);
  });
});

describe('lacking skills', () => {
  it('are counted over jobs of the wanted work only', () => {
    const requirements = ['持低压电工作业证'];
    const jobs = [
      anAd({ id: 'a', title: '电工', requirements }),
      anAd({ id: 'b', title: '电工', requirements }),
      anAd({ id: 'c', title: '叉车工', requirements: ['持叉车操作证'] }),
    ];
    expect(match({ wants: ['电工'] }, jobs).lacking).toEqual([{ skill: '电工证', count: 2 }]);
  });

  it('lead to the courses that teach them', () => {
    const aCourse = (title: string, skills: readonly string[]) => ({
      id: title,
      title,
      provider: '示例学校',
      subsidised: false,
      skills,
      description: [],
    });
    const courses = [aCourse('低压电工作业取证班', ['电工']), aCourse('保育师（五级）培训班', ['保育'])];
    expect(coursesFor('电工证', courses).map(({ title }) => title)).toEqual(['低压电工作业取证班']);
    expect(coursesFor('保育师证', courses).map(({ title }) => title)).toEqual(['保育师（五级）培训班']);
    expect(coursesFor('护士执业证', courses)).toEqual([]);
  });
});
