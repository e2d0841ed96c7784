import type { Day } from '../calendar.ts';
import type { JobDetail } from '../job.ts';
import type { MinimumWage } from '../minimumWage.ts';
import { checkAd, type Finding } from './adCheck.ts';
import type { MissingElement } from './adElements.ts';

/** Where in a vacancy something stands that an ad must not say. */
export type AdvisedField = 'title' | 'description' | 'requirements' | 'pay';

/** What an ad must not say, where it stands, and in which words. */
export interface Advice {
  readonly field: AdvisedField;
  readonly code: Exclude<Finding['code'], MissingElement | 'expired' | 'stale'>;
  readonly words: string;
}

/**
 * Everything in a vacancy that an ad must not say: each line is looked at by itself, so that none hides behind another.
 * The pay is held against the minimum wage of the day.
 */
export function adviceOn(ad: JobDetail, day: Day, wages: readonly MinimumWage[]): readonly Advice[] {
  const alone = { ...ad, title: '', description: [], requirements: [] };
  const inLine = (field: AdvisedField, line: string) =>
    found(field, checkAd({ ...alone, title: line }, { day, wages: [] }));
  return [
    ...inLine('title', ad.title),
    ...ad.description.flatMap((line) => inLine('description', line)),
    ...ad.requirements.flatMap((line) => inLine('requirements', line)),
    ...found(
      'pay',
      checkAd(ad, { day, wages }).filter(({ code }) => code === 'belowMinimumWage'),
    ),
  ];
}

const found = (field: AdvisedField, findings: readonly Finding[]): readonly Advice[] =>
  findings.flatMap(({ code, words }) =>
    isAdvice(code) && words !== undefined ? [{ field, code, words }] : [],
  );

const NOT_SAID: readonly string[] = ['expired', 'stale'];
const isAdvice = (code: Finding['code']): code is Advice['code'] =>
  !code.startsWith('no') && !NOT_SAID.includes(code);
