import type { Amount } from '../eligibility/benefitAmount.ts';

const MONTHS = 12;

/** What a monthly amount adds up to in one year of payment. */
export interface YearSum {
  readonly months: number;
  readonly sum: number;
}

/**
 * The sum of a year; nothing for what is not paid by the month.
 * @param isMonthly whether the amount is paid month by month
 * @param maxMonths months for which it is paid at most
 */
export function yearSum(amount: Amount, isMonthly: boolean, maxMonths = MONTHS): YearSum | undefined {
  if (!isMonthly || typeof amount.value !== 'number' || amount.value <= 0) return undefined;
  const months = Math.min(MONTHS, Math.floor(maxMonths));
  return months > 1 ? { months, sum: Math.round(amount.value * months * 100) / 100 } : undefined;
}
