import type { JobDetail } from '../job.ts';
import { statesRequirements } from './adCheck.texts.ts';

/** An element that the law requires and the ad does not state. */
export type MissingElement =
  | 'noEmployer'
  | 'noHeadCount'
  | 'noRequirements'
  | 'noContent'
  | 'noWorkplace'
  | 'noPay'
  | 'noValidity'
  | 'noPublisher';

/**
 * The required elements that the ad does not state. 面议 does not count as stated pay, because the notice forbids it.
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
    ['noWorkplace', Boolean(job.address ?? job.place ?? job.town)],
    ['noPay', job.pay.kind === 'range'],
    ['noValidity', job.validUntil !== undefined],
    ['noPublisher', job.publisher.trim() !== ''],
  ];
  return stated.flatMap(([element, isStated]) => (isStated ? [] : element));
}
