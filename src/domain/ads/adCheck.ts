import { type Day, daysBetween } from '../calendar.ts';
import type { Job, JobDetail } from '../job.ts';
import { type MinimumWage, minimumWageOn } from '../minimumWage.ts';
import { paidBeside, type WordRule } from './adCheck.texts.ts';
import { type MissingElement, missingElements } from './adElements.ts';
import { findWords } from './adWords.ts';

/** What an ad lacks, what it must not say, what it pays too little of, and how old it is. */
export type FindingCode = MissingElement | WordRule['code'] | 'belowMinimumWage' | 'expired' | 'stale';

/** `alarm`: be careful; `warning`: not as it should be; `note`: worth asking about. */
export type Severity = 'alarm' | 'warning' | 'note';

const severities: Readonly<Record<FindingCode, Severity>> = {
  noEmployer: 'note',
  noHeadCount: 'note',
  noRequirements: 'note',
  noContent: 'note',
  noWorkplace: 'note',
  noPay: 'note',
  noValidity: 'note',
  noPublisher: 'note',
  sex: 'alarm',
  ethnicity: 'alarm',
  religion: 'alarm',
  health: 'alarm',
  household: 'alarm',
  family: 'alarm',
  age: 'warning',
  fee: 'alarm',
  hype: 'alarm',
  belowMinimumWage: 'alarm',
  expired: 'warning',
  stale: 'note',
};

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What in the ad caused it, in the ad's own words. */
  readonly words?: string;
}

export interface AdCheckOptions {
  /** Today. */
  readonly day: Day;
  readonly wages: readonly MinimumWage[];
}

/** Days after which an ad without an end is likely filled. */
const STALE_DAYS = 90;

/**
 * What is wrong or missing in an ad, each code at most once. Of a job as a list shows it only what is there is judged:
 * whether the legal elements are stated is known from the whole ad.
 *
 * @see 五部门 notice on job ads, reported 2026-01-13; 就业促进法 第26条; 人力资源市场暂行条例 第24条
 */
export function checkAd(job: Job | JobDetail, { day, wages }: AdCheckOptions): readonly Finding[] {
  const found: readonly (readonly [FindingCode, string?])[] = [
    ...('description' in job ? missingElements(job).map((code) => [code] as const) : []),
    ...findWords(textsOf(job)),
    ...belowMinimum(job, minimumWageOn(day, wages)),
    ...tooOld(job, day),
  ];
  return found.map(([code, words]) => ({ code, severity: severities[code], words }));
}

const textsOf = (job: Job | JobDetail): readonly string[] =>
  'description' in job ? [job.title, ...job.description, ...job.requirements, job.hours ?? ''] : [job.title];

/**
 * A month's pay is held against the month's minimum where the work is full-time or not said to be otherwise, an hour's
 * against the hour's where it is not full-time. How many hours a day has is not known: pay by the day is not judged; nor
 * is an internship, which is no employment, nor a base beside which commission or a bonus is paid.
 */
function belowMinimum(
  job: Job | JobDetail,
  wage: MinimumWage | undefined,
): readonly (readonly [FindingCode, string])[] {
  const { pay, employment } = job;
  if (pay.kind !== 'range' || !wage || employment === 'internship') return [];
  if (pay.more || textsOf(job).some((text) => paidBeside.test(text))) return [];
  const monthly = pay.unit === 'year' ? pay.min / 12 : pay.min;
  const isMonthly = pay.unit === 'month' || pay.unit === 'year';
  const tooLittle = isMonthly
    ? (employment ?? 'fullTime') === 'fullTime' && monthly < wage.monthly
    : pay.unit === 'hour' && employment !== 'fullTime' && pay.min < wage.hourly;
  return tooLittle ? [['belowMinimumWage', String(pay.min)]] : [];
}

function tooOld({ postedOn, validUntil }: Job, day: Day): readonly (readonly [FindingCode, string])[] {
  if (validUntil !== undefined) return validUntil < day ? [['expired', validUntil]] : [];
  return postedOn !== undefined && daysBetween(postedOn, day) > STALE_DAYS ? [['stale', postedOn]] : [];
}
