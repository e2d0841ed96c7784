import type * as z from 'zod/mini';
import type { WireJob, WireJobDetail } from '../../../src/city/sources/gateway/wire.ts';
import type { JobTag } from '../../../src/domain/job.ts';
import type { Pay } from '../../../src/domain/pay.ts';
import type { Place } from '../../../src/domain/place.ts';
import { dayAfter } from '../shanghaiTime.ts';
import { jobLocation } from './jobLocation.ts';
import { type Occupation, occupations } from './occupations.ts';
import { type Random, seededRandom } from './seededRandom.ts';
import { everyOccupation } from './trades.ts';

export type JobRow = z.input<typeof WireJob>;
export type JobRecord = z.input<typeof WireJobDetail>;

/** A made-up job. Days are relative to today, so that the data never expires. */
export interface SampleJob {
  readonly row: Omit<JobRow, 'pay' | 'town' | 'postedOn' | 'validUntil'>;
  readonly more: Omit<JobRecord, keyof JobRow>;
  readonly pay: Pay;
  readonly town: { readonly code: string; readonly name: string };
  /** The true point, in WGS-84. The row may use another datum. */
  readonly at?: Place;
  readonly postedDaysAgo: number;
  /** Negative if the ad has expired. By default, it has no end. */
  readonly closesInDays?: number;
}

/** What an ad says about some of its tags. Others are only stated as such. */
const tagWords: Readonly<Partial<Record<JobTag, string>>> = {
  olderWelcome: '欢迎大龄求职者。',
  nightShift: '需要上夜班，夜班另有补贴。',
  graduates: '欢迎应届毕业生。',
  meals: '提供工作餐。',
  lodging: '可安排住宿。',
  noExperience: '没有经验也可以，有人带教。',
};

/** So many jobs are of occupations that are typical of Qingpu. After them, every occupation has its turns. */
const TYPICAL = 480;

/** The first `count` jobs of the made-up city. A job does not depend on the count. */
export function sampleJobs(count: number): readonly SampleJob[] {
  return Array.from({ length: count }, (_, index) => sampleJob(index));
}

function sampleJob(index: number): SampleJob {
  const random = seededRandom(index);
  const id = `sample-${String(index + 1).padStart(5, '0')}`;
  const picked = random.pick(occupations);
  const occupation = everyOccupation[index - TYPICAL] ?? picked;
  const { town, at, place } = jobLocation(index, random);
  const some = occupation.tags.filter(() => random.happens(0.6));
  const night = some.includes('nightShift');
  const tags = [...some, ...(night ? [] : termsOf(occupation, index))];
  const postedDaysAgo = random.between(0, 40);
  return {
    row: {
      id,
      title: night ? `${occupation.title}（夜班）` : occupation.title,
      employer: `${occupation.employer} ${random.between(1, 20)}`,
      address: `${town.name}示例路${random.between(1, 999)}号（示例地址）`,
      place,
      employment: occupation.employment ?? 'fullTime',
      ...askedOf(occupation, tags, index),
      tags,
      source: random.pick(['示例数据·就业服务站征集', '示例数据·公共招聘平台', '示例数据·企业自荐']),
    },
    more: {
      headCount: random.between(1, 12),
      description: [...occupation.work, ...tags.flatMap((tag) => tagWords[tag] ?? [])],
      requirements: [...occupation.asks],
      hours: night ? '20:00–次日05:00，中间休息1小时，每周休2天' : occupation.hours,
      ...(random.happens(0.3) && { url: `https://example.com/jobs/${id}` }),
    },
    pay: payOf(occupation, random),
    town,
    at,
    postedDaysAgo,
    closesInDays: closing(postedDaysAgo, random),
  };
}

/** What some employers say about the terms of work by day. */
function termsOf({ employment = 'fullTime', hours }: Occupation, index: number): readonly JobTag[] {
  const stated: readonly (JobTag | false)[] = [
    index % 4 === 0 && 'dayShift',
    employment === 'fullTime' && index % 3 === 0 && 'insurance',
    hours?.includes('每周休2天') === true && 'weekends',
  ];
  return stated.filter((tag) => tag !== false);
}

/** What some employers ask for; others do not say it. */
function askedOf(
  { tags: trade }: Occupation,
  stated: readonly JobTag[],
  index: number,
): Pick<JobRow, 'education' | 'experience'> {
  const education = trade.includes('graduates')
    ? ['college', 'bachelor', 'college', 'seniorHigh', undefined][index % 5]
    : ['any', 'juniorHigh', 'seniorHigh', 'any', undefined][index % 5];
  const experience = stated.includes('noExperience')
    ? 'any'
    : [undefined, 'oneYear', 'threeYears', 'any', 'oneYear', undefined, 'fiveYears'][index % 7];
  return { ...(education && { education }), ...(experience && { experience }) };
}

/** The step of amounts, and the smallest width of a range, in 元. */
const PAY_STEPS = { month: [100, 500], year: [1000, 5000], day: [10, 10], hour: [1, 1] } as const;

function payOf({ pay: [unit, least, most], months }: Occupation, random: Random): Pay {
  if (random.happens(0.05)) return { kind: 'negotiable' };
  const [step, gap] = PAY_STEPS[unit];
  const min = random.between(least, (least + most) / 2, step);
  const flat = unit !== 'month' && random.happens(0.5);
  const max = flat ? min : random.between(min + gap, most, step);
  if (unit === 'month' && least >= 9000 && random.happens(0.4)) {
    return { kind: 'range', min: min * 12, max: max * 12, unit: 'year' };
  }
  return { kind: 'range', min, max, unit, ...(months && random.happens(0.5) && { months }) };
}

function closing(postedDaysAgo: number, random: Random): number | undefined {
  if (random.happens(0.08)) return undefined;
  if (postedDaysAgo > 30 && random.happens(0.1)) return -random.between(1, 5);
  return random.between(0, 60);
}

/** How many of these jobs somebody can still apply for: a search finds no others. */
export const openCount = (count: number): number =>
  sampleJobs(count).filter(({ closesInDays = 0 }) => closesInDays >= 0).length;

/** The job as a row of a list. */
export function toRow({ row, town, pay, postedDaysAgo, closesInDays }: SampleJob, now: Date): JobRow {
  return {
    ...row,
    town,
    pay: pay.kind === 'negotiable' ? { negotiable: true } : wirePay(pay),
    postedOn: dayAfter(now, -postedDaysAgo),
    ...(closesInDays !== undefined && { validUntil: dayAfter(now, closesInDays) }),
  };
}

function wirePay({ min, max, unit, months }: Exclude<Pay, { kind: 'negotiable' }>): JobRow['pay'] {
  return { min, max, unit, currency: 'CNY', months };
}

/** The complete ad. */
export function toRecord(job: SampleJob, now: Date): JobRecord {
  const description = [...job.more.description, '本岗位是示例数据，不是真实招聘。'];
  return { ...toRow(job, now), ...job.more, description };
}
