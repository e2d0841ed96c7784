import type { Day } from './calendar.ts';
import type { Employment } from './job.ts';
import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** What a resident may wish of a job. A need that leaves one out does not judge by it. */
export const WISHES = ['work', 'place', 'pay', 'employment', 'nights'] as const;
export type Wish = (typeof WISHES)[number];

/** The id of a need that no city has: it stays on the device. */
export const ON_THIS_DEVICE = 'on-this-device';

/** 就业需求: the work that a resident wants and can do. The resident can read, change and withdraw it. */
export interface Need {
  /** Occupations in the resident's own words. */
  readonly wants: readonly string[];
  readonly skills: readonly string[];
  readonly townCode?: string;
  /** Maximum travel time to work, in minutes. */
  readonly withinMinutes?: number;
  /** Minimum pay, 元/月. */
  readonly leastPay?: number;
  readonly employment: readonly Employment[];
  readonly nightShift?: boolean;
  /** Wishes without which a job is left out. By default, none: wishes only rank. */
  readonly musts?: readonly Wish[];
}

/** Whether a need makes the wish at all. */
export const makesWish = (need: Need, wish: Wish): boolean =>
  ({
    work: need.wants.length > 0,
    place: need.townCode !== undefined || need.withinMinutes !== undefined,
    pay: need.leastPay !== undefined,
    employment: need.employment.length > 0,
    nights: need.nightShift === false,
  })[wish];

/** Wishes that must be met and were never made. */
export const emptyMusts = (need: Need): readonly Wish[] =>
  (need.musts ?? []).filter((wish) => !makesWish(need, wish));

export interface NeedDraft {
  readonly requestId: RequestId;
  readonly person: Person;
  readonly need: Need;
}

export const NEED_STATES = ['open', 'found', 'withdrawn'] as const;

/** A need as the city has registered it. */
export interface RegisteredNeed {
  readonly id: string;
  readonly need: Need;
  readonly registeredOn: Day;
  /** The day on which the city asks 找到工作了吗. Absent when no question is open. */
  readonly followUpOn?: Day;
  readonly state: (typeof NEED_STATES)[number];
}

/** Whether the day of the question 找到工作了吗 has come. */
export const isFollowUpDue = ({ state, followUpOn }: RegisteredNeed, today: Day): boolean =>
  state === 'open' && followUpOn !== undefined && followUpOn <= today;

/** 找到工作了吗: found; still looking; no longer looking. */
export const FOLLOW_UPS = ['found', 'looking', 'stopped'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];
