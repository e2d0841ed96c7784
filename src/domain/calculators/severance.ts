import type { Day } from '../calendar.ts';
import { cents } from '../eligibility/benefitAmount.ts';
import type { Facts } from '../eligibility/condition.ts';
import { monthOf } from '../eligibility/retirement.ts';
import { type SeveranceRule, severanceFactor, severanceMonths } from '../eligibility/severance.ts';
import type { Basis, Calculate, Documents } from './calculation.ts';
import { basisOf, boundsOf, failedIn, findDocument, isUsable, lackOfNumber, openIn } from './documents.ts';
import { readGiven } from './readGiven.ts';
import { DOUBLE_COUNTS_ALL, PAY_INSTEAD_OF_NOTICE, SEVERANCE_SINCE } from './statutes.texts.ts';

/** The ways in which work ends. `unsure` may have been lawful or not. */
export const ENDINGS = [
  'noticeGiven',
  'noNotice',
  'mutual-by-employer',
  'redundancy',
  'expiry-not-renewed-by-employer',
  'employer-closed',
  'worker-for-cause',
  'employer-unlawful',
  'unsure',
  'worker-resigned',
  'mutual-by-worker',
  'expiry-worker-refused',
  'worker-fault',
  'retired',
  'partTime',
] as const;
export type Ending = (typeof ENDINGS)[number];

export interface SeveranceOutcome {
  /** By how much the sum is multiplied: 1 is N, 2 is 2N. */
  readonly factor: number;
  /** Months of work that count, and the months of pay for them. */
  readonly countedMonths: number;
  readonly paidMonths: number;
  /** What a month is counted as, in 元: the average pay, or the floor where that is higher. */
  readonly monthlyPay: number;
  /** One more month of pay for who was not told 30 days before, in 元. */
  readonly insteadOfNotice?: number;
  /** In 元; absent where the pay is so high that a ceiling applies which is not checked. */
  readonly amount?: number;
}

export interface Severance {
  readonly monthsWorked: number;
  readonly averageWage: number;
  /** The floor was counted instead of the average pay. */
  readonly usesFloor: boolean;
  /** Months before 2008, for which older rules hold and which are left out. */
  readonly monthsBefore2008: number;
  /** Three average wages as far as a document tells them, in 元. */
  readonly ceiling?: number;
  /** One, or the lawful and the unlawful case. */
  readonly outcomes: readonly SeveranceOutcome[];
}

const LONGEST = 50 * 12;
const MOST_PAY = 1_000_000;

/** 经济补偿: N, N+1 and 2N. */
export const severance: Calculate<Severance> = (given, documents, today) => {
  const read = readGiven(given, today);
  const ending = read.choice('ending', ENDINGS);
  const monthsWorked = read.span('worked', LONGEST);
  const averageWage = read.number('averageWage', { min: 1, max: MOST_PAY, parts: true });
  const lastWage =
    ending === 'noNotice' ? read.number('lastWage', { min: 1, max: MOST_PAY, parts: true }) : undefined;
  if (ending === undefined || monthsWorked === undefined || averageWage === undefined) {
    return { kind: 'wrong', wrong: read.wrong };
  }
  if (read.wrong.length > 0) return { kind: 'wrong', wrong: read.wrong };
  const law = findDocument(documents, 'cn-severance', today);
  if (!isUsable(law)) return { kind: 'lacking', lacks: [law] };
  const failed = failedIn(law, factsOf(ending));
  if (failed.length > 0) return { kind: 'refused', conditions: failed, bases: [basisOf(law)] };
  const formula = law.rule.amount?.formula;
  if (formula?.kind !== 'severance') return { kind: 'lacking', lacks: [lackOfNumber(law)] };

  const ceiling = ceilingIn(documents, today);
  const since2008 = monthOf(today) - monthOf(SEVERANCE_SINCE.value);
  const capped = ceiling !== undefined && averageWage > ceiling.amount;
  const cases: readonly Ending[] = ending === 'unsure' ? ['noticeGiven', 'employer-unlawful'] : [ending];
  const outcomes = cases.map((one) =>
    outcomeOf(formula, one, { monthsWorked, averageWage, lastWage, since2008, capped }),
  );
  const monthsBefore2008 = Math.max(0, ...outcomes.map(({ countedMonths }) => monthsWorked - countedMonths));
  const doubled = outcomes.some(({ factor }) => factor > 1);
  return {
    kind: 'found',
    result: {
      monthsWorked,
      averageWage,
      usesFloor: averageWage < formula.floor,
      monthsBefore2008,
      ceiling: ceiling?.amount,
      outcomes,
    },
    bases: [
      basisOf(law),
      ...(lastWage === undefined ? [] : [PAY_INSTEAD_OF_NOTICE.basis]),
      ...(monthsBefore2008 > 0 ? [SEVERANCE_SINCE.basis] : []),
      ...(doubled && monthsWorked > since2008 ? [DOUBLE_COUNTS_ALL.basis] : []),
      ...(capped && ceiling ? [ceiling.basis] : []),
    ],
    lacks: [],
    open: openIn(law, factsOf(cases[0] ?? ending)),
  };
};

function factsOf(ending: Ending): Facts {
  if (ending === 'partTime') return { jobKind: 'partTime' };
  if (ending === 'noticeGiven' || ending === 'noNotice') return { terminationKind: 'employer-notice' };
  return ending === 'unsure' ? {} : { terminationKind: ending };
}

/** Three average wages. The only number at hand is the highest base of the self-insured, which is set at 300 %. */
function ceilingIn(
  documents: Documents,
  today: Day,
): { readonly amount: number; readonly basis: Basis } | undefined {
  const bases = findDocument(documents, 'sh-flex-si-contribution', today);
  const amount = isUsable(bases) ? boundsOf(bases, 'contribBase').max : undefined;
  return isUsable(bases) && amount !== undefined ? { amount, basis: basisOf(bases) } : undefined;
}

interface Work {
  readonly monthsWorked: number;
  readonly averageWage: number;
  readonly lastWage: number | undefined;
  readonly since2008: number;
  /** The pay is above the ceiling, which is not checked. */
  readonly capped: boolean;
}

function outcomeOf(rule: SeveranceRule, ending: Ending, work: Work): SeveranceOutcome {
  const { terminationKind } = factsOf(ending);
  const factor = severanceFactor(rule, String(terminationKind));
  const countedMonths = factor > 1 ? work.monthsWorked : Math.min(work.monthsWorked, work.since2008);
  const paidMonths = severanceMonths(countedMonths);
  const monthlyPay = Math.max(work.averageWage, rule.floor);
  const insteadOfNotice =
    work.lastWage === undefined ? undefined : cents(work.lastWage * PAY_INSTEAD_OF_NOTICE.value);
  const amount = work.capped ? undefined : cents(paidMonths * monthlyPay * factor + (insteadOfNotice ?? 0));
  return { factor, countedMonths, paidMonths, monthlyPay, insteadOfNotice, amount };
}
