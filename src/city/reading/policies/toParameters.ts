import type { EligibilityRule, Parameter } from '../../../domain/eligibility/rule.ts';
import type { BenefitRow } from './wireRule.ts';

/** The numbers of a benefit that its formula adds up, or that stand beside it. */
export function toParameters({ rates, ratesValid, unused, wage }: BenefitRow): EligibilityRule['parameters'] {
  return {
    pensionRate: parameter(rates?.pension),
    medicalRate: parameter(rates?.medical, ratesValid?.medicalUntil),
    unusedLeaveRate: parameter(unused?.rate),
    probationPayRate: parameter(wage?.minRate),
  };
}

const parameter = (value: number | undefined, validTo?: string | null): Parameter | undefined =>
  value === undefined ? undefined : { value, validTo: validTo ?? undefined };
