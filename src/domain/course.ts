import type { Day } from './calendar.ts';
import type { Offer } from './signUp.ts';

/** What the courses can be limited to; `near` is the order by the way. */
export const COURSE_FILTERS = ['free', 'subsidised', 'open', 'near'] as const;
export type CourseFilter = (typeof COURSE_FILTERS)[number];

/** 技能培训: a course that residents can sign up for. */
export interface Course extends Offer {
  readonly provider: string;
  /** As the city writes it: 五级, 初级工 … */
  readonly level?: string;
  readonly start?: Day;
  readonly end?: Day;
  /** Total hours of lessons. */
  readonly hours?: number;
  /** 元; 0 when the course is free. Absent when the city does not state it. */
  readonly fee?: number;
  /** Whether a policy refunds the fee. `policyId` names the policy, when it is known. */
  readonly subsidised: boolean;
  readonly policyId?: string;
  /** Names of the skills that the course teaches. */
  readonly skills: readonly string[];
  /** Whether the city keeps a waiting list when the course is full. By default, it does not. */
  readonly waitingList?: boolean;
}
