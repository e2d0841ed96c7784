import { clauseEnds, denied, type WordRule, wordRules } from './adCheck.texts.ts';
import { type MissingElement, missingElements } from './adElements.ts';
import { type Day, daysBetween } from './calendar.ts';
import { discriminationRules } from './discrimination.texts.ts';
import type { Job, JobDetail } from './job.ts';
import { type MinimumWage, minimumWageOn } from './minimumWage.ts';

/** Problems of an ad: missing elements, forbidden words, pay below the minimum wage, age. */
export type FindingCode = MissingElement | WordRule['code'] | 'belowMinimumWage' | 'expired' | 'stale';

/** `alarm`: the ad may harm the resident. `warning`: it breaks a rule. `note`: the resident should ask about it. */
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
  /** The words of the ad that caused the finding. */
  readonly words?: string;
}

export interface AdCheckOptions {
  /** Today. */
  readonly day: Day;
  readonly wages: readonly MinimumWage[];
}

/** An ad without an end date is probably filled after this many days. */
const STALE_DAYS = 90;

/**
 * Finds the problems of an ad, each code at most once. A `Job` of a list has no description; for it, missing elements
 * are not checked.
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

const rules = [...discriminationRules, ...wordRules];

/** For each code, the first words that match one of its rules. */
function findWords(texts: readonly string[]): readonly (readonly [FindingCode, string])[] {
  const found = new Map<FindingCode, string>();
  for (const clause of texts.flatMap(clausesOf)) {
    for (const { code, pattern, unless } of rules) {
      if (found.has(code) || unless?.test(clause)) continue;
      const words = pattern.exec(clause)?.[0];
      if (words) found.set(code, words);
    }
  }
  return [...found];
}

/** Splits a text into clauses for the rules: folds full-width forms and removes denials. */
function clausesOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/[–—−~〜]/g, '-')
    .replace(denied, '\n')
    .split(clauseEnds)
    .map((clause) => clause.replace(/\s+/g, ''))
    .filter((clause) => clause !== '');
}

/**
 * Compares monthly and yearly pay with the monthly minimum when the job is full-time or does not state its employment.
 * Compares hourly pay with the hourly minimum when the job is not stated to be full-time. Daily pay is not checked,
 * because the hours of a day are not known. Internships are not checked, because they are not employment.
 */
function belowMinimum(
  { pay, employment }: Job,
  wage: MinimumWage | undefined,
): readonly (readonly [FindingCode, string])[] {
  if (pay.kind !== 'range' || !wage || employment === 'internship') return [];
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
