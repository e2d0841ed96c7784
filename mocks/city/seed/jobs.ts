import type * as z from 'zod/mini';
import type { WireJob, WireJobDetail } from '../../../src/city/sources/gateway/wire.ts';
import type { JobTag } from '../../../src/domain/job.ts';
import type { Pay } from '../../../src/domain/pay.ts';
import type { Place } from '../../../src/domain/place.ts';
import { dayAfter } from '../shanghaiTime.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { type Occupation, occupations } from './occupations.ts';
import { whereabouts } from './whereabouts.ts';

export type JobRow = z.input<typeof WireJob>;
export type JobRecord = z.input<typeof WireJobDetail>;

/** A made-up job. Days are relative, so that the city is fresh whenever it is asked. */
export interface SampleJob {
  readonly row: Omit<JobRow, 'pay' | 'town' | 'postedOn' | 'validUntil'>;
  readonly more: Omit<JobRecord, keyof JobRow>;
  readonly pay: Pay;
  readonly town: { readonly code: string; readonly name: string };
  /** Where it truly is, WGS-84; the row may say it in another datum. */
  readonly at?: Place;
  readonly postedDaysAgo: number;
  /** Negative when the ad is over already; absent when it has no end. */
  readonly closesInDays?: number;
}

const tagWords: Readonly<Record<JobTag, string>> = {
  olderWelcome: '欢迎大龄求职者。',
  nightShift: '需要上夜班，夜班另有补贴。',
  graduates: '欢迎应届毕业生。',
  meals: '提供工作餐。',
  lodging: '可安排住宿。',
  noExperience: '没有经验也可以，有人带教。',
};

/** The first `count` jobs of the made-up city; a job is the same whatever the count. */
export function sampleJobs(count: number): readonly SampleJob[] {
  return Array.from({ length: count }, (_, index) => sampleJob(index));
}

function sampleJob(index: number): SampleJob {
  const chance = chanceFrom(index);
  const id = `sample-${String(index + 1).padStart(5, '0')}`;
  const occupation = chance.pick(occupations);
  const { town, at, place } = whereabouts(index, chance);
  const tags = occupation.tags.filter(() => chance.happens(0.6));
  const night = tags.includes('nightShift');
  const postedDaysAgo = chance.between(0, 40);
  return {
    row: {
      id,
      title: night ? `${occupation.title}（夜班）` : occupation.title,
      employer: `${occupation.employer} ${chance.between(1, 20)}`,
      address: `${town.name}示例路${chance.between(1, 999)}号（示例地址）`,
      place,
      employment: occupation.employment ?? 'fullTime',
      tags,
      source: chance.pick(['示例数据·就业服务站征集', '示例数据·公共招聘平台', '示例数据·企业自荐']),
    },
    more: {
      headCount: chance.between(1, 12),
      description: [...occupation.work, ...tags.map((tag) => tagWords[tag])],
      requirements: [...occupation.asks],
      hours: night ? '20:00–次日05:00，中间休息1小时，每周休2天' : occupation.hours,
      ...(chance.happens(0.3) && { url: `https://example.com/jobs/${id}` }),
    },
    pay: payOf(occupation, chance),
    town,
    at,
    postedDaysAgo,
    closesInDays: closing(postedDaysAgo, chance),
  };
}

/** 元 by which pay goes up, and the least between the two ends of a range. */
const STEPS = { month: [100, 500], year: [1000, 5000], day: [10, 10], hour: [1, 1] } as const;

function payOf({ pay: [unit, least, most], months }: Occupation, chance: Chance): Pay {
  if (chance.happens(0.05)) return { kind: 'negotiable' };
  const [step, gap] = STEPS[unit];
  const min = chance.between(least, (least + most) / 2, step);
  const flat = unit !== 'month' && chance.happens(0.5);
  const max = flat ? min : chance.between(min + gap, most, step);
  if (unit === 'month' && least >= 9000 && chance.happens(0.4)) {
    return { kind: 'range', min: min * 12, max: max * 12, unit: 'year' };
  }
  return { kind: 'range', min, max, unit, ...(months && chance.happens(0.5) && { months }) };
}

function closing(postedDaysAgo: number, chance: Chance): number | undefined {
  if (chance.happens(0.08)) return undefined;
  if (postedDaysAgo > 30 && chance.happens(0.1)) return -chance.between(1, 5);
  return chance.between(0, 60);
}

/** The job as a list gives it. */
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

/** The whole ad. */
export function toRecord(job: SampleJob, now: Date): JobRecord {
  const description = [...job.more.description, '本岗位是示例数据，不是真实招聘。'];
  return { ...toRow(job, now), ...job.more, description };
}
