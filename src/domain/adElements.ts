import { statesRequirements } from './adCheck.texts.ts';
import type { JobDetail } from './job.ts';

/** What an ad must state and does not. */
export type MissingElement =
  | 'noEmployer'
  | 'noHeadCount'
  | 'noRequirements'
  | 'noContent'
  | 'noPlace'
  | 'noPay'
  | 'noValidity'
  | 'noSource';

/**
 * The legal elements that the whole ad leaves out. Pay that names no amount is not stated: 面议 is what the notice is
 * against.
 *
 * @see 五部门 notice on job ads, reported 2026-01-13; 人力资源市场暂行条例
 */
export function missingElements(job: JobDetail): readonly MissingElement[] {
  const { description, requirements } = job;
  const stated: readonly (readonly [MissingElement, boolean])[] = [
    ['noEmployer', job.employer.trim() !== ''],
    ['noHeadCount', job.headCount !== undefined],
    ['noRequirements', requirements.length > 0 || description.some((text) => statesRequirements.test(text))],
    ['noContent', description.length > 0],
    ['noPlace', Boolean(job.address ?? job.place ?? job.town)],
    ['noPay', job.pay.kind === 'range'],
    ['noValidity', job.validUntil !== undefined],
    ['noSource', job.publisher.trim() !== ''],
  ];
  return stated.flatMap(([element, isStated]) => (isStated ? [] : element));
}
