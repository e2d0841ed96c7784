import { addDays, type Day } from '../calendar.ts';
import { cents } from '../eligibility/benefitAmount.ts';
import { monthOf, monthText } from '../eligibility/retirement.ts';
import type { Calculate } from './calculation.ts';
import {
  basisOf,
  failedIn,
  findDocument,
  isUsable,
  lackOfNumber,
  lacksAmong,
  numberFrom,
  openIn,
} from './documents.ts';
import { readGiven } from './readGiven.ts';
import { type Span, spansOf } from './spans.ts';

export interface UnemploymentBenefit {
  readonly contributionMonths: number;
  /** Months for each full year, and the most. */
  readonly monthsPerYear?: number;
  readonly mostMonths?: number;
  /** How many months are paid. */
  readonly months: number;
  /** The first and the last month, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  /** What each month pays, in 元; `undefined` where no standard is known for that month. */
  readonly spans: readonly Span<{ readonly amount: number | undefined }>[];
  /** All months whose amount is known, in 元. */
  readonly sum: number;
  /** How many months of unknown amount the sum leaves out. */
  readonly unknownMonths: number;
  /** 延长领取: what a month pays after the last month, for who is less than a year from retirement. */
  readonly extended?: number;
}

const WORKING_LIFE = 60 * 12;
/** No document pays longer; a number beyond it is a slip of an editor. */
const MOST_MONTHS = 60;
const BACK = 24;
const AHEAD = 12;

/** 失业金: months by the years of contribution, 元 by the month. */
export const unemploymentBenefit: Calculate<UnemploymentBenefit> = (given, documents, today) => {
  const read = readGiven(given, today);
  const contributionMonths = read.span('contribution', WORKING_LIFE);
  const now = monthOf(today);
  const first = read.monthWithin('first', now - BACK, now + AHEAD);
  if (contributionMonths === undefined || first === undefined) return { kind: 'wrong', wrong: read.wrong };

  // The money comes from the month after the claim on, and the rules of the day of the claim hold.
  const claim = findDocument(documents, 'sh-ui-claim-rules', addDays(dayIn(first), -1));
  if (!isUsable(claim)) return { kind: 'lacking', lacks: [claim] };
  const facts = { uiContribMonths: contributionMonths };
  const failed = failedIn(claim, facts);
  if (failed.length > 0) return { kind: 'refused', conditions: failed, bases: [basisOf(claim)] };
  const months = numberFrom(claim, facts, today);
  if (months === undefined || months <= 0 || months > MOST_MONTHS)
    return { kind: 'lacking', lacks: [lackOfNumber(claim)] };

  const formula = claim.rule.amount?.formula;
  const paidIn = (nth: number) => {
    const day = dayIn(first + nth);
    const found = findDocument(documents, 'sh-ui-benefit-2026', day);
    return isUsable(found) ? numberFrom(found, { uiMonthIndex: nth + 1, uiExtended: false }, day) : undefined;
  };
  const amounts = Array.from({ length: months }, (_, nth) => paidIn(nth));
  const known = amounts.filter((amount) => amount !== undefined);
  const standard = findDocument(documents, 'sh-ui-benefit-2026', today);
  return {
    kind: 'found',
    result: {
      contributionMonths,
      ...(formula?.kind === 'perYear' && { monthsPerYear: formula.amount, mostMonths: formula.max }),
      months,
      from: monthText(first),
      to: monthText(first + months - 1),
      spans: spansOf(amounts.map((amount) => ({ amount }))),
      sum: cents(known.reduce((sum, amount) => sum + amount, 0)),
      unknownMonths: amounts.length - known.length,
      extended: isUsable(standard) ? numberFrom(standard, { uiExtended: true }, today) : undefined,
    },
    bases: [claim, standard].filter(isUsable).map((document) => basisOf(document)),
    lacks: lacksAmong(standard),
    open: openIn(claim, facts),
  };
};

/** The first day of a month, which decides by which standard the month is paid. */
const dayIn = (month: number): Day => `${monthText(month)}-01`;
