import type { Course } from '../../domain/course.ts';
import { grouped } from './count.ts';
import { shortDay } from './day.texts.ts';

/** What a course costs. Nothing where the city does not say it. */
export const feeText = ({ fee, subsidised }: Pick<Course, 'fee' | 'subsidised'>): string | undefined => {
  if (fee === undefined) return subsidised ? '学费可以申请补贴' : undefined;
  if (fee === 0) return '不收费';
  return subsidised ? `学费 ${grouped(fee)} 元，可以申请补贴` : `学费 ${grouped(fee)} 元，自己出`;
};

/** When a course is. */
export const daysText = ({ start, end }: Pick<Course, 'start' | 'end'>): string | undefined => {
  if (!start) return undefined;
  return end && end !== start ? `${shortDay(start)}到${shortDay(end)}` : shortDay(start);
};
