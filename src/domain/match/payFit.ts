import type { Job } from '../job.ts';
import type { JobWords } from './jobWords.ts';
import type { Judgement } from './match.ts';
import { FIVE_DAYS, HOURS_A_DAY, HOURS_A_WEEK, SIX_DAYS, UNSURE_DAYS } from './terms.texts.ts';

const WEEKS_OF_MONTH = 52 / 12;
const MONTHS = 12;

/**
 * Compares pay by the month. Pay by the hour or day is converted only where the ad states the hours; else it stays open.
 * Inside of a range, and with commission of an unknown height, it stays open too.
 */
export function judgePay({ pay }: Job, { hours }: JobWords, wanted: number): Judgement {
  if (pay.kind === 'negotiable') return { verdict: 'open', ask: [{ code: 'pay' }] };
  const { unit } = pay;
  const times = timesAMonth(unit, hours);
  if (times === undefined)
    return unit === 'month' || unit === 'year'
      ? { verdict: 'open', ask: [{ code: 'pay' }] }
      : { verdict: 'open', ask: [{ code: 'payUnit', unit }] };
  const [min, max] = [whole(pay.min * times), whole(pay.max * times)];
  const converted = unit === 'hour' || unit === 'day' ? { by: { unit, times: Math.round(times) } } : {};
  if (min >= wanted)
    return { verdict: 'met', reasonsFor: [{ code: 'pay', least: min, wanted, ...converted }] };
  if (max >= wanted) return { verdict: 'open', ask: [{ code: 'payRange', min, max, wanted }] };
  if (pay.more) return { verdict: 'open', ask: [{ code: 'payMore', max, wanted }] };
  return { verdict: 'missed', against: [{ code: 'lowPay', most: max, wanted, ...converted }] };
}

/** Whole 元, never more than paid. A result that is whole but for rounding stays whole. */
const whole = (amount: number) => Math.floor(amount + 1e-6);

/** How many units of pay a month has. `undefined` when the ad does not say. */
function timesAMonth(unit: 'month' | 'day' | 'hour' | 'year', hours: string | undefined): number | undefined {
  if (unit === 'month') return 1;
  if (unit === 'year') return 1 / MONTHS;
  if (hours === undefined) return undefined;
  const days = daysAWeek(hours);
  if (unit === 'day') return days && days * WEEKS_OF_MONTH;
  const weekly = hoursIn(HOURS_A_WEEK, hours);
  const daily = hoursIn(HOURS_A_DAY, hours);
  const all = weekly ?? (days && daily && days * daily);
  return all && all * WEEKS_OF_MONTH;
}

function hoursIn(pattern: RegExp, text: string): number | undefined {
  const hours = pattern
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return hours === undefined || Number(hours) === 0 ? undefined : Number(hours);
}

/** The working days that an ad states: 每周休2天. A range of days, as in 休1–2天, states none. */
function daysAWeek(hours: string): number | undefined {
  if (UNSURE_DAYS.test(hours)) return undefined;
  if (FIVE_DAYS.test(hours)) return 5;
  if (SIX_DAYS.test(hours)) return 6;
  return undefined;
}
