import { cents } from '../eligibility/benefitAmount.ts';
import type { Calculate } from './calculation.ts';
import { basisOf, findDocument, isUsable, numberFrom } from './documents.ts';
import { readGiven } from './readGiven.ts';
import { HOURS_A_DAY, MOST_OVERTIME, OVERTIME_RATES, PAID_DAYS } from './statutes.texts.ts';

export const OVERTIME_DAYS = ['weekday', 'restDay', 'holiday'] as const;

export interface Overtime {
  readonly wage: number;
  readonly paidDays: number;
  readonly hoursADay: number;
  /** In 元, rounded; the sums are made from the exact value. */
  readonly hourly: number;
  readonly rows: readonly {
    readonly day: (typeof OVERTIME_DAYS)[number];
    readonly hours: number;
    readonly rate: number;
    readonly amount: number;
  }[];
  readonly sum: number;
  /** The month's pay is below the minimum wage, which is this much. */
  readonly minimumWage?: number;
  /** More hours after work than the law allows in a month, which are this many. */
  readonly mostHours?: number;
}

/** 加班费 of one month. */
export const overtime: Calculate<Overtime> = (given, documents, today) => {
  const read = readGiven(given, today);
  const wage = read.number('wage', { min: 1, max: 1_000_000, parts: true });
  const hours = OVERTIME_DAYS.map((day) => ({
    day,
    hours: read.optional(`${day}Hours`, { min: 0, max: 31 * 24, parts: true }) ?? 0,
  }));
  const total = hours.reduce((sum, one) => sum + one.hours, 0);
  if (read.wrong.length === 0 && total === 0) read.refuse('weekdayHours', 'missing');
  if (read.wrong.length === 0 && total > 31 * 24) read.refuse('weekdayHours', 'tooLarge', 31 * 24);
  if (wage === undefined || read.wrong.length > 0) return { kind: 'wrong', wrong: read.wrong };
  const exact = wage / PAID_DAYS.value / HOURS_A_DAY.value;
  const rows = hours
    .filter((one) => one.hours > 0)
    .map((one) => {
      const rate = OVERTIME_RATES.value[one.day];
      return { ...one, rate, amount: cents(exact * rate * one.hours) };
    });
  const minimum = findDocument(documents, 'sh-min-wage-2025', today);
  const floor = isUsable(minimum) ? numberFrom(minimum, { jobKind: 'fullTime' }, today) : undefined;
  const payment = findDocument(documents, 'sh-wage-payment', today);
  const isLow = floor !== undefined && wage < floor;
  const isLong = hours.some((one) => one.day === 'weekday' && one.hours > MOST_OVERTIME.value);
  return {
    kind: 'found',
    result: {
      wage,
      paidDays: PAID_DAYS.value,
      hoursADay: HOURS_A_DAY.value,
      hourly: cents(exact),
      rows,
      sum: cents(rows.reduce((sum, { amount }) => sum + amount, 0)),
      minimumWage: isLow ? floor : undefined,
      mostHours: isLong ? MOST_OVERTIME.value : undefined,
    },
    bases: [
      OVERTIME_RATES.basis,
      PAID_DAYS.basis,
      ...[payment, ...(isLow ? [minimum] : [])].filter(isUsable).map((one) => basisOf(one)),
      ...(isLong ? [MOST_OVERTIME.basis] : []),
    ],
    lacks: [],
    open: [],
  };
};
