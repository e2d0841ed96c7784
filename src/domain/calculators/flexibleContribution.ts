import type { Day } from '../calendar.ts';
import { cents } from '../eligibility/benefitAmount.ts';
import { monthOf, monthText } from '../eligibility/retirement.ts';
import type { Parameter } from '../eligibility/rule.ts';
import type { Calculate, Documents } from './calculation.ts';
import {
  basisOf,
  boundsOf,
  findDocument,
  isUsable,
  lackOfNumber,
  lacksAmong,
  numberFrom,
  openIn,
  type Usable,
} from './documents.ts';
import { readGiven } from './readGiven.ts';
import { type Span, spansOf } from './spans.ts';

export const BASE_CHOICES = ['lowest', 'highest', 'own'] as const;
export const YES_NO = ['yes', 'no'] as const;

/** One month, in 元. What is not known for the month is absent. */
export interface ContributionMonth {
  readonly pension?: number;
  readonly medical?: number;
  readonly total?: number;
  /** What the subsidy pays back; 0 where its months are used up. */
  readonly subsidy?: number;
  /** What remains to be paid after the subsidy. */
  readonly own?: number;
}

export interface FlexibleContribution {
  readonly base: number;
  readonly lowest: number;
  readonly highest: number;
  readonly pensionRate: number;
  readonly medicalRate?: number;
  /** The last day of the rate and the last day of the bases. */
  readonly medicalUntil?: Day;
  readonly basesUntil?: Day;
  /** This month. */
  readonly now: ContributionMonth;
  /** The next twelve months, from this one on. */
  readonly from: string;
  readonly spans: readonly Span<ContributionMonth>[];
  /** Whether the subsidy for who is hard to employ is counted. */
  readonly subsidised: boolean;
  /** Months of subsidy that are left. */
  readonly subsidyMonthsLeft?: number;
}

const MONTHS = 12;
const holdsOn = (parameter: Parameter | undefined, day: Day) =>
  parameter && (parameter.validTo === undefined || day <= parameter.validTo) ? parameter.value : undefined;

/** The bases are set anew every July: the last day of the year of contribution in which they begin. */
function lastDayOfBases(from: Day | undefined): Day | undefined {
  if (from === undefined) return undefined;
  const year = Number(from.slice(0, 4));
  return from.slice(5) < '07-01' ? `${year}-06-30` : `${year + 1}-06-30`;
}

/** The lowest and the highest base that can be chosen on a day; nothing where they are not known. */
export function baseLimits(documents: Documents, today: Day) {
  const document = findDocument(documents, 'sh-flex-si-contribution', today);
  return isUsable(document) ? boundsOf(document, 'contribBase') : {};
}

/** 灵活就业社保: what the self-insured pay each month, and what the subsidy gives back. */
export const flexibleContribution: Calculate<FlexibleContribution> = (given, documents, today) => {
  const document = findDocument(documents, 'sh-flex-si-contribution', today);
  if (!isUsable(document)) return { kind: 'lacking', lacks: [document] };
  const { min: lowest, max: highest } = boundsOf(document, 'contribBase');
  const { pensionRate, medicalRate } = document.rule.parameters;
  if (lowest === undefined || highest === undefined || lowest > highest || !pensionRate) {
    return { kind: 'lacking', lacks: [lackOfNumber(document)] };
  }
  const basesUntil = lastDayOfBases(document.rule.effectiveFrom);
  if (basesUntil && basesUntil < today) {
    return { kind: 'lacking', lacks: [{ ...lackOfNumber(document), why: 'expired', on: basesUntil }] };
  }
  const read = readGiven(given, today);
  const choice = read.choice('choice', BASE_CHOICES);
  const own = choice === 'own' ? read.number('base', { min: lowest, max: highest, parts: true }) : undefined;
  const subsidised = read.choice('subsidised', YES_NO) === 'yes';
  const used = subsidised ? (read.optional('monthsUsed', { min: 0, max: 600 }) ?? 0) : 0;
  if (read.wrong.length > 0) return { kind: 'wrong', wrong: read.wrong };
  const base = own ?? (choice === 'highest' ? highest : lowest);

  const subsidy = findDocument(documents, 'sh-flex-si-subsidy', today);
  const mostMonths = isUsable(subsidy) ? boundsOf(subsidy, 'flexSubsidyMonthsUsed').below : undefined;
  const left = mostMonths === undefined ? undefined : Math.max(0, mostMonths - used);
  const first = monthOf(today);
  const rows = Array.from({ length: MONTHS }, (_, nth) => {
    const day = nth === 0 ? today : `${monthText(first + nth)}-01`;
    const paid = basesUntil && basesUntil < day ? {} : contribution(document, base, day);
    if (!subsidised) return paid;
    const back = left !== undefined && nth >= left ? 0 : subsidyOn(documents, day);
    const rest =
      paid.total === undefined || back === undefined ? undefined : cents(Math.max(0, paid.total - back));
    return { ...paid, subsidy: back, own: rest };
  });
  return {
    kind: 'found',
    result: {
      base,
      lowest,
      highest,
      pensionRate: pensionRate.value,
      medicalRate: holdsOn(medicalRate, today),
      medicalUntil: medicalRate?.validTo,
      basesUntil,
      now: rows[0] ?? {},
      from: monthText(first),
      spans: spansOf(rows),
      subsidised,
      subsidyMonthsLeft: subsidised ? left : undefined,
    },
    bases: [document, ...(subsidised ? [subsidy] : [])].filter(isUsable).map((one) => basisOf(one)),
    lacks: subsidised ? lacksAmong(subsidy) : [],
    open: [...(subsidised && isUsable(subsidy) ? openIn(subsidy, { flexSubsidyMonthsUsed: used }) : [])],
  };
};

function contribution({ rule }: Usable, base: number, day: Day): ContributionMonth {
  const part = (parameter: Parameter | undefined) => {
    const rate = holdsOn(parameter, day);
    return rate === undefined ? undefined : cents(base * rate);
  };
  const pension = part(rule.parameters.pensionRate);
  const medical = part(rule.parameters.medicalRate);
  const total = pension === undefined || medical === undefined ? undefined : cents(pension + medical);
  return { pension, medical, total };
}

function subsidyOn(documents: Documents, day: Day): number | undefined {
  const found = findDocument(documents, 'sh-flex-si-subsidy', day);
  return isUsable(found) ? numberFrom(found, {}, day) : undefined;
}
