import type { Day } from './calendar.ts';
import type { Employment } from './job.ts';
import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** 就业需求: what work somebody wants and can do. It stays theirs: they read, change and withdraw it. */
export interface Need {
  /** Occupations in the resident's own words. */
  readonly wants: readonly string[];
  readonly skills: readonly string[];
  readonly townCode?: string;
  /** The longest way to work, minutes. */
  readonly withinMinutes?: number;
  /** The least that the work must pay, 元/月. */
  readonly leastPay?: number;
  readonly employment: readonly Employment[];
  readonly nightShift?: boolean;
}

export interface NeedDraft {
  readonly requestId: RequestId;
  readonly person: Person;
  readonly need: Need;
}

export const NEED_STATES = ['open', 'found', 'withdrawn'] as const;

/** A need as the city keeps it. */
export interface RegisteredNeed {
  readonly id: string;
  readonly need: Need;
  readonly registeredOn: Day;
  /** The day on which one is asked 找到工作了吗; absent when no question is open. */
  readonly followUpOn?: Day;
  readonly state: (typeof NEED_STATES)[number];
}

/** 找到工作了吗: found; still looking; no longer looking. */
export const FOLLOW_UPS = ['found', 'looking', 'stopped'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];
