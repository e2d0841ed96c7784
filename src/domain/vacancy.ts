import type { Day } from './calendar.ts';
import type { Employment } from './job.ts';
import type { Pay } from './pay.ts';
import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** 岗位征集: a vacancy that an employer submits to the station, with every element that the law requires of an ad. */
export interface VacancyDraft {
  readonly requestId: RequestId;
  readonly contact: Person;
  readonly employer: string;
  readonly title: string;
  readonly headCount: number;
  readonly requirements: readonly string[];
  readonly description: readonly string[];
  readonly address: string;
  readonly townCode?: string;
  readonly pay: Pay;
  readonly employment: Employment;
  readonly validUntil: Day;
}

export const VACANCY_STATES = ['received', 'published', 'refused'] as const;

/** What the city says to a vacancy. The station checks it before publishing. */
export interface VacancyReceipt {
  readonly id: string;
  readonly state: (typeof VACANCY_STATES)[number];
  /** Why it was refused, or what comes next; one sentence each. */
  readonly notes: readonly string[];
}
