import type * as z from 'zod/mini';
import type { OnBehalf } from '../../../domain/homeVisit.ts';
import type { Need } from '../../../domain/need.ts';
import type { Pay } from '../../../domain/pay.ts';
import type { VacancyDraft } from '../../../domain/vacancy.ts';
import type { WirePay } from './wireBasics.ts';
import type { WireNeedGiven, WireVacancy } from './wireWrites.ts';

/** Converts pay to the contract. */
export function fromPay(pay: Pay): z.input<typeof WirePay> {
  if (pay.kind === 'negotiable') return { negotiable: true };
  const { min, max, unit, months } = pay;
  return { min, max, unit, currency: 'CNY', months };
}

/** Converts a need to the contract. */
export function fromNeed({ townCode, ...need }: Need): z.input<typeof WireNeedGiven> {
  return {
    wants: [...need.wants],
    skills: [...need.skills],
    town: townCode,
    within: need.withinMinutes,
    leastPay: need.leastPay,
    employment: [...need.employment],
    nightShift: need.nightShift,
    musts: need.musts && [...need.musts],
  };
}

/** Converts a vacancy to the contract. */
export function fromVacancy(draft: VacancyDraft): z.input<typeof WireVacancy> {
  const { requestId: _, townCode, pay, requirements, description, ...same } = draft;
  return {
    ...same,
    requirements: [...requirements],
    description: [...description],
    town: townCode,
    pay: fromPay(pay),
  };
}

/** Converts who acts for a resident to the contract. */
export const fromOnBehalf = ({ consentedAt, visitId, taskId }: OnBehalf) => ({
  consentedAt,
  visit: visitId,
  task: taskId,
});
