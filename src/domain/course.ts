import type { Day } from './calendar.ts';
import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** 技能培训: a course that residents can sign up for. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly townCode?: string;
  readonly address?: string;
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
  readonly description: readonly string[];
  readonly left?: number;
}

/** A request to take part in a course or an event. */
export interface SignUp {
  readonly requestId: RequestId;
  /** Id of the course or the event. */
  readonly id: string;
  readonly person: Person;
}

/** The result of a sign-up. */
export type SignUpOutcome = { readonly kind: 'signedUp'; readonly code: string } | { readonly kind: 'full' };
