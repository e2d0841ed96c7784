import type { Job, JobDetail } from '../../../src/domain/job.ts';
import type { Need, Wish } from '../../../src/domain/need.ts';
import { aJob } from '../../builders.ts';

export const HOME = { lng: 121.1, lat: 31.15 };
/** Ten minutes on foot from home, then 39, then 58 days' march. */
export const NEAR = { lng: 121.1, lat: 31.155 };
export const FAR = { lng: 121.1, lat: 31.17 };
export const TOWN = { code: '310118001', name: '夏阳街道' };
export const OTHER_TOWN = { code: '310118107', name: '徐泾镇' };

export const aNeed = (parts: Partial<Need> = {}): Need => ({
  wants: [],
  skills: [],
  employment: [],
  ...parts,
});

/** A job with the details of its ad. */
export const anAd = (parts: Partial<JobDetail> = {}): JobDetail => ({
  ...aJob(),
  description: [],
  requirements: [],
  ...parts,
});

const month = (min: number, max = min) => ({ kind: 'range', min, max, unit: 'month' }) as const;
const hour = (min: number, max = min) => ({ kind: 'range', min, max, unit: 'hour' }) as const;
const day = (min: number, max = min) => ({ kind: 'range', min, max, unit: 'day' }) as const;

interface Expected {
  readonly reasonsFor?: readonly object[];
  readonly against?: readonly object[];
  readonly ask?: readonly object[];
  readonly missed?: readonly Wish[];
}
export type Case = readonly [name: string, need: Partial<Need>, job: Job | JobDetail, expected: Expected];

const work = (wants: readonly string[], title: string, expected: Expected, more: Partial<JobDetail> = {}) =>
  [`wants ${wants.join('、')}, ad ${title}`, { wants }, anAd({ title, ...more }), expected] as const;
const pay = (name: string, wanted: number, given: Job['pay'], expected: Expected, hours?: string) =>
  [`wants ${wanted}, ${name}`, { leastPay: wanted }, anAd({ pay: given, hours }), expected] as const;
const nights = (name: string, job: Partial<JobDetail>, expected: Expected) =>
  [`no nights, ${name}`, { nightShift: false }, anAd(job), expected] as const;
const skill = (skills: readonly string[], asks: string, expected: Expected) =>
  [
    `can ${skills.join('、') || 'nothing'}, ad asks ${asks}`,
    { skills },
    anAd({ requirements: [asks] }),
    expected,
  ] as const;

const titled = (said: string): Expected => ({ reasonsFor: [{ code: 'titled', said }] });
const same = (said: string, occupation: string): Expected => ({
  reasonsFor: [{ code: 'sameWork', said, occupation }],
});
const nearWork = (said: string, occupation: string): Expected => ({
  against: [{ code: 'nearWork', said, occupation }],
  missed: ['work'],
});
const other = (...said: string[]): Expected => ({ against: [{ code: 'otherWork', said }], missed: ['work'] });
const lacking = (name: string, words: string): Expected => ({
  against: [{ code: 'lacking', skill: name, words }],
});

/** What a need and a job say to each other. What is not named in the expectation is empty. */
export const CASES: readonly Case[] = [
  work(['保洁'], '保洁员', titled('保洁')),
  work(['保洁'], '清洁工', same('保洁', '保洁员')),
  work(['扫地阿姨'], '楼道保洁员', same('扫地阿姨', '保洁员')),
  work(['搞卫生'], '清洁员', same('搞卫生', '保洁员')),
  work(['保洁员'], '钟点工', nearWork('保洁员', '家政保洁')),
  work(['保洁员'], '电工', other('保洁员')),
  work(['电工'], '低压电工', titled('电工')),
  work(['会计', '电工'], '维修电工', titled('电工')),
  work(['厨师', '会计'], '保洁员', other('会计', '厨师')),
  work(['保洁'], '物业助理', { ask: [{ code: 'work', said: '保洁' }] }, { description: ['兼顾大堂保洁'] }),
  work(
    ['保姆 住家'],
    '保姆',
    {
      reasonsFor: [
        { code: 'titled', said: '保姆 住家' },
        { code: 'tag', tag: 'lodging' },
      ],
    },
    {
      tags: ['lodging', 'meals'],
    },
  ),
  work(['夜班保安'], '保安', { reasonsFor: [{ code: 'titled', said: '夜班保安' }] }),
  work(['　保 洁　'], '保洁员', titled('保 洁')),
  work(['甲乙丙丁戊'], '保洁员', other('甲乙丙丁戊')),
  work(['，。！'], '保洁员', {}),
  work(['工作'], '保洁员', {}),
  work(['<script>'], '保洁员', other('<script>')),
  work([], '保洁员', {}),
  work(['保洁'], '', other('保洁')),

  [
    'ten minutes of fifteen',
    { withinMinutes: 15 },
    anAd({ place: NEAR }),
    { reasonsFor: [{ code: 'reach', mode: 'walk', minutes: 10, within: 15 }] },
  ],
  [
    '39 minutes of fifteen',
    { withinMinutes: 15 },
    anAd({ place: FAR }),
    { against: [{ code: 'tooFar', mode: 'walk', minutes: 39, within: 15 }], missed: ['place'] },
  ],
  [
    'exactly as many minutes as wished',
    { withinMinutes: 10 },
    anAd({ place: NEAR }),
    { reasonsFor: [{ code: 'reach', mode: 'walk', minutes: 10, within: 10 }] },
  ],
  [
    'one minute more than wished',
    { withinMinutes: 9 },
    anAd({ place: NEAR }),
    { against: [{ code: 'tooFar', mode: 'walk', minutes: 10, within: 9 }], missed: ['place'] },
  ],
  ['no place of work', { withinMinutes: 15 }, anAd(), { ask: [{ code: 'place' }] }],
  [
    'no place of work, same town',
    { withinMinutes: 15, townCode: TOWN.code },
    anAd({ town: TOWN }),
    { reasonsFor: [{ code: 'town', name: '夏阳街道' }], ask: [{ code: 'place' }] },
  ],
  [
    'no place of work, other town: nothing is known of the minutes',
    { withinMinutes: 15, townCode: TOWN.code },
    anAd({ town: OTHER_TOWN }),
    { ask: [{ code: 'place' }] },
  ],
  [
    'minutes outrank the town',
    { withinMinutes: 15, townCode: TOWN.code },
    anAd({ town: OTHER_TOWN, place: NEAR }),
    { reasonsFor: [{ code: 'reach', mode: 'walk', minutes: 10, within: 15 }] },
  ],
  ['no minutes are no limit', { withinMinutes: 0 }, anAd({ place: FAR }), {}],
  ['less than no minutes are no limit', { withinMinutes: -5 }, anAd({ place: FAR }), {}],
  [
    'only the town, the same',
    { townCode: TOWN.code },
    anAd({ town: TOWN }),
    { reasonsFor: [{ code: 'town', name: '夏阳街道' }] },
  ],
  [
    'only the town, another',
    { townCode: TOWN.code },
    anAd({ town: OTHER_TOWN }),
    { against: [{ code: 'otherTown', name: '徐泾镇' }], missed: ['place'] },
  ],
  ['only the town, and the ad names none', { townCode: TOWN.code }, anAd(), { ask: [{ code: 'town' }] }],

  pay('the least is more', 5000, month(5500, 7000), {
    reasonsFor: [{ code: 'pay', least: 5500, wanted: 5000 }],
  }),
  pay('the least is as much', 5000, month(5000), {
    reasonsFor: [{ code: 'pay', least: 5000, wanted: 5000 }],
  }),
  pay('it lies inside', 5000, month(4000, 6000), {
    ask: [{ code: 'payRange', min: 4000, max: 6000, wanted: 5000 }],
  }),
  pay('the most is less', 5000, month(3000, 4999), {
    against: [{ code: 'lowPay', most: 4999, wanted: 5000 }],
    missed: ['pay'],
  }),
  pay(
    'commission of unknown height',
    5000,
    { ...month(3000), more: true },
    {
      ask: [{ code: 'payMore', max: 3000, wanted: 5000 }],
    },
  ),
  pay('面议', 5000, { kind: 'negotiable' }, { ask: [{ code: 'pay' }] }),
  pay(
    'by the year',
    5000,
    { kind: 'range', min: 72_000, max: 96_000, unit: 'year' },
    {
      reasonsFor: [{ code: 'pay', least: 6000, wanted: 5000 }],
    },
  ),
  pay('by the hour without hours', 5000, hour(30), { ask: [{ code: 'payUnit', unit: 'hour' }] }),
  pay(
    'by the hour, days unknown',
    5000,
    hour(30),
    { ask: [{ code: 'payUnit', unit: 'hour' }] },
    '每天4小时，可选天数',
  ),
  pay(
    'by the hour, 休1–2天 says no number',
    5000,
    hour(30),
    { ask: [{ code: 'payUnit', unit: 'hour' }] },
    '每班8小时，每周休1–2天',
  ),
  pay(
    'by the hour with hours',
    5000,
    hour(30),
    { reasonsFor: [{ code: 'pay', least: 5200, wanted: 5000, by: { unit: 'hour', times: 173 } }] },
    '每天8小时，每周休2天',
  ),
  pay(
    'by the hour with few hours',
    5000,
    hour(30),
    {
      against: [{ code: 'lowPay', most: 2600, wanted: 5000, by: { unit: 'hour', times: 87 } }],
      missed: ['pay'],
    },
    '每天4小时，做五休二',
  ),
  pay(
    'by the hour with hours a week',
    2000,
    hour(30),
    { reasonsFor: [{ code: 'pay', least: 2600, wanted: 2000, by: { unit: 'hour', times: 87 } }] },
    '每周20小时',
  ),
  pay('by the day without days', 5000, day(300), { ask: [{ code: 'payUnit', unit: 'day' }] }, '早晚班轮换'),
  pay(
    'by the day with days',
    5000,
    day(300),
    { reasonsFor: [{ code: 'pay', least: 7800, wanted: 5000, by: { unit: 'day', times: 26 } }] },
    '08:00–17:00，每周休1天',
  ),
  pay('nothing wished', 0, month(3000), {}),

  [
    'wished employment',
    { employment: ['fullTime', 'partTime'] },
    anAd({ employment: 'partTime' }),
    { reasonsFor: [{ code: 'employment', employment: 'partTime' }] },
  ],
  [
    'other employment',
    { employment: ['fullTime'] },
    anAd({ employment: 'casual' }),
    { against: [{ code: 'employment', employment: 'casual' }], missed: ['employment'] },
  ],
  ['employment not stated', { employment: ['fullTime'] }, anAd(), { ask: [{ code: 'employment' }] }],

  nights('nothing stated', {}, { ask: [{ code: 'nights' }] }),
  nights('stated as 夜班', { tags: ['nightShift'] }, { against: [{ code: 'nights' }], missed: ['nights'] }),
  nights(
    'long day shift',
    { hours: '长白班 8:00–17:00' },
    { reasonsFor: [{ code: 'noNights', words: '长白班' }] },
  ),
  nights(
    'none promised',
    { description: ['本岗位无夜班'] },
    { reasonsFor: [{ code: 'noNights', words: '无夜班' }] },
  ),
  nights(
    'until the next day',
    { hours: '20:00–次日05:00' },
    {
      against: [{ code: 'nights', words: '次日' }],
      missed: ['nights'],
    },
  ),
  nights(
    'in the title',
    { title: '保安（夜班）' },
    { against: [{ code: 'nights', words: '夜班' }], missed: ['nights'] },
  ),
  nights('day times are no promise', { hours: '09:00–17:30' }, { ask: [{ code: 'nights' }] }),
  [
    'nights are fine',
    { nightShift: true },
    anAd({ tags: ['nightShift'] }),
    { reasonsFor: [{ code: 'nightsFine' }] },
  ],
  ['nights are fine, none stated', { nightShift: true }, anAd(), {}],

  skill([], '持叉车操作证（N1）', lacking('叉车证', '叉车操作证')),
  skill(['叉车证'], '持叉车操作证（N1）', {
    reasonsFor: [{ code: 'skill', skill: '叉车证', words: '叉车操作证' }],
  }),
  skill(['会开电动车'], '会骑电动车', {}),
  skill(['会骑电动车'], '会骑电动车', {
    reasonsFor: [{ code: 'skill', skill: '会骑电动车', words: '骑电动车' }],
  }),
  skill([], '持低压电工作业证', lacking('电工证', '低压电工作业证')),
  skill(['电工'], '持低压电工作业证', {
    reasonsFor: [{ code: 'skill', skill: '电工', words: '电工' }],
    against: [{ code: 'lacking', skill: '电工证', words: '低压电工作业证' }],
  }),
  skill([], '持养老护理员证优先，可参加补贴培训', {}),
  skill([], '持保安员证，没有的可先报名培训', {}),
  skill([], '食品从业健康证明可由单位协助办理', {}),
  skill([], '持保育师证书', lacking('保育师证', '保育师证书')),
  skill(['有保育员证'], '持保育师证书', {
    reasonsFor: [{ code: 'skill', skill: '有保育员证', words: '保育师证书' }],
  }),
  skill(['英语'], '不要求英语', {}),
  skill(['英语'], '英语流利', { reasonsFor: [{ code: 'skill', skill: '英语', words: '英语' }] }),
  skill(['会'], '会电脑', {}),
  skill([''], '会电脑', {}),
  ['a row of a list requires nothing that is known', { skills: ['电工'] }, aJob({ title: '文员' }), {}],
];
