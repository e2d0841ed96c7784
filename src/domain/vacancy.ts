import type { Day } from './calendar.ts';
import type { Employment } from './job.ts';
import type { Pay } from './pay.ts';
import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** 岗位征集: a vacancy an employer tells the station of, with all that an ad must state by law. */
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

/** The station has it and will look at it before it is published. */
export interface VacancyReceipt {
  readonly id: string;
  readonly state: (typeof VACANCY_STATES)[number];
}
