import type { Day } from './calendar.ts';
import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** 技能培训: a course one can sign up for. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly townCode?: string;
  readonly address?: string;
  readonly start?: Day;
  readonly end?: Day;
  /** Lessons in all, in hours. */
  readonly hours?: number;
  /** 元; 0 when it is free. Absent when the city does not say. */
  readonly fee?: number;
  /** Somebody pays it back under a policy; by its id where known. */
  readonly subsidised: boolean;
  readonly policyId?: string;
  /** Names of the skills it teaches. */
  readonly skills: readonly string[];
  readonly description: readonly string[];
  readonly left?: number;
}

/** Asks for a place in a course or at an event. */
export interface SignUp {
  readonly requestId: RequestId;
  /** The course or the event. */
  readonly id: string;
  readonly person: Person;
}

/** What came of it. */
export type SignUpOutcome = { readonly kind: 'signedUp'; readonly code: string } | { readonly kind: 'full' };
