import { cents } from '../eligibility/benefitAmount.ts';
import type { Calculate } from './calculation.ts';
import {
  basisOf,
  failedIn,
  findDocument,
  isUsable,
  lackOfNumber,
  numberFrom,
  openIn,
  type Row,
  rowsOf,
} from './documents.ts';
import { readGiven } from './readGiven.ts';
import { PAID_DAYS } from './statutes.texts.ts';

export interface AnnualLeave {
  readonly totalWorkYears: number;
  /** Days a year. */
  readonly days: number;
  /** Days by full years of work. */
  readonly rows: readonly Row[];
  /** What days that the employer did not grant are worth; absent when nobody asked. */
  readonly unused?: {
    readonly days: number;
    readonly wage: number;
    readonly paidDays: number;
    readonly rate: number;
    /** In 元. */
    readonly dailyWage: number;
    readonly amount: number;
  };
}

/** 年休假 */
export const annualLeave: Calculate<AnnualLeave> = (given, documents, today) => {
  const read = readGiven(given, today);
  const totalWorkYears = read.number('workYears', { min: 0, max: 70, parts: true });
  const continuous = read.choice('continuous', ['yes', 'no']);
  const unusedDays = read.optional('unusedDays', { min: 0, max: 365, parts: true });
  const wage = unusedDays ? read.number('wage', { min: 1, max: 1_000_000, parts: true }) : undefined;
  if (totalWorkYears === undefined || continuous === undefined || read.wrong.length > 0) {
    return { kind: 'wrong', wrong: read.wrong };
  }
  const law = findDocument(documents, 'cn-annual-leave', today);
  if (!isUsable(law)) return { kind: 'lacking', lacks: [law] };
  const facts = { totalWorkYears, continuousWorkMonths: continuous === 'yes' ? 12 : 0 };
  const failed = failedIn(law, facts);
  if (failed.length > 0) return { kind: 'refused', conditions: failed, bases: [basisOf(law)] };
  const days = numberFrom(law, facts, today);
  if (days === undefined) return { kind: 'lacking', lacks: [lackOfNumber(law)] };
  if (unusedDays !== undefined && unusedDays > days) {
    return { kind: 'wrong', wrong: [{ field: 'unusedDays', fault: 'tooLarge', limit: days }] };
  }
  const rate = law.rule.parameters.unusedLeaveRate?.value;
  const asked = unusedDays !== undefined && wage !== undefined;
  return {
    kind: 'found',
    result: {
      totalWorkYears,
      days,
      rows: rowsOf(law),
      unused: asked && rate !== undefined ? worth(unusedDays, wage, rate) : undefined,
    },
    bases: [basisOf(law), ...(asked && rate !== undefined ? [PAID_DAYS.basis] : [])],
    lacks: asked && rate === undefined ? [lackOfNumber(law)] : [],
    open: openIn(law, facts),
  };
};

function worth(days: number, wage: number, rate: number) {
  const paidDays = PAID_DAYS.value;
  const dailyWage = wage / paidDays;
  return { days, wage, paidDays, rate, dailyWage: cents(dailyWage), amount: cents(dailyWage * rate * days) };
}
