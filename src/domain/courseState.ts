import type { Day } from './calendar.ts';
import type { Course } from './course.ts';

/** Where a course stands on a day. `ahead` also when the city does not say when it begins. */
export type CourseState = 'cancelled' | 'ahead' | 'running' | 'over';

export function courseState({ start, end, cancelled }: Course, day: Day): CourseState {
  const last = end ?? start;
  if (last !== undefined && last < day) return 'over';
  if (cancelled) return 'cancelled';
  return start !== undefined && start <= day ? 'running' : 'ahead';
}

const RANK: Readonly<Record<CourseState, number>> = { ahead: 0, running: 1, cancelled: 2, over: 3 };

/**
 * Courses that one can still join, the earliest first; then those that run, are called off or over.
 *
 * @param minutes the way to a course, of which the shortest comes first. By default, the way does not count
 */
export function byStart(
  courses: readonly Course[],
  day: Day,
  minutes: (course: Course) => number = () => 0,
): readonly Course[] {
  const rank = (course: Course) => RANK[courseState(course, day)];
  const start = (course: Course) => course.start ?? '9999-12-31';
  const nearer = (a: number, b: number) => (a === b ? 0 : a - b);
  return [...courses].sort(
    (a, b) => rank(a) - rank(b) || nearer(minutes(a), minutes(b)) || start(a).localeCompare(start(b)),
  );
}
