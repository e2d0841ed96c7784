import type { Benefit } from '../../domain/benefits/benefit.ts';
import { yearSum } from '../../domain/benefits/yearSum.ts';
import type { Eligibility } from '../../domain/eligibility/checkEligibility.ts';
import { results as texts } from './results.texts.ts';
import { amountText } from './words.ts';

/** Kinds of benefit that are paid month by month. */
const MONTHLY = 'monthly';

const yuan = (sum: number) => String(Math.round(sum * 100) / 100);

/** The amount with how it is computed, until when its parameters hold, and what it adds up to in a year. */
export function amountLines({ policy }: Benefit, { amount }: Eligibility): readonly string[] {
  if (!amount) return [];
  const { calculation, validTo, docNo } = amount;
  return [amountText(amount), yearText(policy.benefit, amount), calculation && texts.calculation(calculation)]
    .concat([validTo && texts.validTo(validTo), docNo && texts.docNo(docNo)])
    .filter((line) => typeof line === 'string');
}

function yearText(
  { kind, maxMonths }: Benefit['policy']['benefit'],
  amount: NonNullable<Eligibility['amount']>,
) {
  const isMonthly = kind === MONTHLY && amount.unit === texts.perMonth;
  const year = yearSum(amount, isMonthly, maxMonths);
  return year && texts.year(year.months, yuan(year.sum));
}

/** What one gets in a line, to choose by: the sum of a year, else the amount. */
export function sumText(benefit: Benefit, { amount }: Eligibility): string {
  if (!amount) return texts.noSum;
  const year = yearText(benefit.policy.benefit, amount);
  return year ? `${amountText(amount)}，${year}` : amountText(amount);
}
