import { CALCULATORS, type CalculatorName } from './calculation.ts';

/** The policies whose numbers each calculator reads. */
const POLICIES: Readonly<Record<CalculatorName, readonly string[]>> = {
  retirement: ['cn-delayed-retirement', 'cn-flexible-retirement', 'cn-pension-min-contribution'],
  unemployment: ['sh-ui-claim-rules', 'sh-ui-benefit-2026'],
  severance: ['cn-severance'],
  flexibleContribution: ['sh-flex-si-contribution', 'sh-flex-si-subsidy'],
  annualLeave: ['cn-annual-leave'],
  probation: ['cn-probation-limit'],
  overtime: ['sh-wage-payment'],
};

/** The calculator that computes what a policy gives; nothing for most policies. */
export const calculatorOf = (policyId: string): CalculatorName | undefined =>
  CALCULATORS.find((name) => POLICIES[name].includes(policyId));
