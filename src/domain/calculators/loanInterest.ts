import { cents } from '../eligibility/benefitAmount.ts';

/** How a loan is paid back: interest each month and all at the end, or the same sum each month. */
export const REPAYMENTS = ['atEnd', 'equal'] as const;
export type Repayment = (typeof REPAYMENTS)[number];

export interface Loan {
  /** 元. */
  readonly principal: number;
  /** Per cent a year. */
  readonly rate: number;
  readonly months: number;
  readonly repayment: Repayment;
}

/** What a loan costs, in 元, rounded to 分. */
export interface LoanCost {
  /** All interest of the loan. */
  readonly interest: number;
  /** What is paid each month: the interest, or the equal sum. */
  readonly monthly: number;
  /** The part of the interest that the subsidy pays back when all is paid in time. */
  readonly subsidised: number;
}

/**
 * The interest of a loan and what the subsidy of a startup loan pays back.
 *
 * @param share of the interest that is paid back, 0 to 1
 * @returns `undefined` for a loan that cannot be: no months, a negative sum or rate
 */
export function loanCost({ principal, rate, months, repayment }: Loan, share: number): LoanCost | undefined {
  const sound = [principal, rate, months].every(Number.isFinite) && principal > 0 && rate >= 0;
  if (!sound || !Number.isInteger(months) || months < 1) return undefined;
  const monthRate = rate / 100 / 12;
  const equal =
    monthRate === 0 ? principal / months : (principal * monthRate) / (1 - (1 + monthRate) ** -months);
  const interest = repayment === 'atEnd' ? principal * monthRate * months : equal * months - principal;
  return {
    interest: cents(interest),
    monthly: cents(repayment === 'atEnd' ? principal * monthRate : equal),
    subsidised: cents(interest * share),
  };
}
