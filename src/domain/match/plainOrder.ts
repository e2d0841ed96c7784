import type { Job } from '../job.ts';
import { minutesTo, type Way } from './placeFit.ts';

/** Jobs without any judgement: the nearest first, or without a start point the newest. */
export function byPlainOrder(jobs: readonly Job[], way: Way): readonly Job[] {
  const newest = ({ postedOn: a = '' }: Job, { postedOn: b = '' }: Job) => (a === b ? 0 : a < b ? 1 : -1);
  const minutes = new Map(jobs.map((job) => [job.id, minutesTo(job, way) ?? Number.MAX_VALUE]));
  const near = ({ id: a }: Job, { id: b }: Job) => (minutes.get(a) ?? 0) - (minutes.get(b) ?? 0);
  return [...jobs].sort((a, b) => near(a, b) || newest(a, b) || (a.id < b.id ? -1 : 1));
}
