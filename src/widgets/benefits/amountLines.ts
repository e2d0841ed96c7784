import type { Benefit } from '../../domain/benefits/benefit.ts';
import { yearSum } from '../../domain/benefits/yearSum.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Amount } from '../../domain/eligibility/benefitAmount.ts';
import type { Eligibility } from '../../domain/eligibility/checkEligibility.ts';
import type { Facts } from '../../domain/eligibility/condition.ts';
import { results as texts } from './results.texts.ts';
import { amountText } from './words.ts';

/** Who is told, and on which day. */
interface Told {
  readonly facts: Facts;
  /** Today. */
  readonly day: Day;
}

/** Kinds of benefit that are paid month by month. */
const MONTHLY = 'monthly';

const yuan = (sum: number) => String(Math.round(sum * 100) / 100);

/** The amount with its parts, how it is computed, until when its parameters hold, and what it adds up to in a year. */
export function amountLines(benefit: Benefit, { amount }: Eligibility, told: Told): readonly string[] {
  if (!amount) return [];
  const { calculation, validTo, docNo } = amount;
  return [
    amountText(amount),
    partsText(amount),
    yearText(benefit, amount, told),
    extensionText(amount),
    calculation && texts.calculation(calculation),
    validTo && texts.validTo(validTo),
    docNo && texts.docNo(docNo),
  ].filter((line) => typeof line === 'string');
}

/** Two sums that are one amount, or a second one of which nobody knows yet whether it is paid. */
function partsText({ second, value }: Amount): string | undefined {
  if (!second || typeof value !== 'number') return undefined;
  const { name = texts.secondSum, amount, isAdded } = second;
  return isAdded ? texts.parts(yuan(value - amount), name, yuan(amount)) : texts.perhaps(name, yuan(amount));
}

export function extensionText({ extension }: Amount): string | undefined {
  if (!extension || extension.applies === 'false') return undefined;
  const { when, until, applies } = extension;
  return applies === 'true' ? texts.extended(when, until) : texts.extension(when, until);
}

function yearText({ rule, policy }: Benefit, amount: Amount, { facts, day }: Told): string | undefined {
  const { kind, maxMonths } = policy.benefit;
  const unit = [texts.perMonth, texts.perPersonMonth].indexOf(amount.unit);
  if (kind !== MONTHLY || unit < 0) return undefined;
  const year = yearSum(rule, facts, day, maxMonths);
  return year && (unit === 0 ? texts.year : texts.yearPerPerson)(year.months, yuan(year.sum));
}

/** What one gets in a line, to choose by: the amount, and the sum of a year. */
export function sumText(benefit: Benefit, { amount }: Eligibility, told: Told): string {
  if (!amount) return texts.noSum;
  const year = yearText(benefit, amount, told);
  return year ? `${amountText(amount)}，${year}` : amountText(amount);
}
