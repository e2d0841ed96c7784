import type { Day } from '../calendar.ts';
import { benefitAmount, cents } from '../eligibility/benefitAmount.ts';
import type { Facts, RuleCondition } from '../eligibility/condition.ts';
import type { EligibilityRule } from '../eligibility/rule.ts';
import { ownOf } from '../ownOf.ts';

const MONTHS = 12;
/** The month of 失业金 that somebody is in: later months pay less. */
const MONTH = 'uiMonthIndex';
/** Paid until a day that nobody can tell. */
const OPEN_END = 'uiExtended';

/** What a monthly amount adds up to in the next year of payment. */
export interface YearSum {
  readonly months: number;
  readonly sum: number;
}

/**
 * The sum of the next twelve months of payment, or of as many as are left, month by month at the numbers of today;
 * nothing where no sum can be told.
 *
 * @param maxMonths months for which it is paid at most. By default, no limit is known
 */
export function yearSum(
  rule: EligibilityRule,
  facts: Facts,
  today: Day,
  maxMonths = Number.POSITIVE_INFINITY,
): YearSum | undefined {
  if (!rule.amount || ownOf(facts, OPEN_END) === true) return undefined;
  const months = Math.min(MONTHS, Math.floor(maxMonths - paidMonths(rule, facts, maxMonths)));
  const begun = ownOf(facts, MONTH);
  let [sum, paid] = [0, 0];
  for (; paid < months; paid += 1) {
    const then = typeof begun === 'number' ? { ...facts, [MONTH]: begun + paid } : facts;
    const amount = benefitAmount(rule.amount, then, today)?.value;
    if (typeof amount !== 'number' || amount <= 0) break;
    sum += amount;
  }
  return paid > 1 ? { months: paid, sum: cents(sum) } : undefined;
}

/** Months that were paid already: what a condition says must stay below the most months. By default, none. */
function paidMonths({ conditions }: EligibilityRule, facts: Facts, maxMonths: number): number {
  const counted = conditions.map((condition) => paidIn(condition, facts, maxMonths));
  return Math.max(0, ...counted);
}

function paidIn({ test }: RuleCondition, facts: Facts, maxMonths: number): number {
  if (!test || !('fact' in test) || test.op !== '<' || test.value !== maxMonths) return 0;
  const paid = ownOf(facts, test.fact);
  return typeof paid === 'number' ? paid : 0;
}
