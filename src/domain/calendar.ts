import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

/** A calendar day in Shanghai, `YYYY-MM-DD`. Compares with `<` and `>`. */
export type Day = string;
/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/**
 * The kind of day in the state's holiday plan: `makeUp` is a weekend on which people work (调休). `unknown` when the plan
 * for the year is not published.
 */
export type DayKind = 'ordinary' | 'holiday' | 'makeUp' | 'unknown';

const DAY_MS = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The clock of Asia/Shanghai, which has been eight hours before UTC all year since 1991. Counted from UTC: the hour that
 * summer time leaves out in the zone of a device must not move a time of Shanghai.
 */
const inShanghai = (instant: Date) => dayjs.utc(instant).add(8, 'hour');

/** The day in Shanghai at that instant. */
export function dayInShanghai(instant: Date): Day {
  return inShanghai(instant).format('YYYY-MM-DD');
}

/** The time of day in Shanghai at that instant, `HH:mm`. */
export function timeInShanghai(instant: Date): string {
  return inShanghai(instant).format('HH:mm');
}

/** Whether the text is a valid calendar day. */
export function isDay(text: string): text is Day {
  return pattern.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day `days` later. */
export function addDays(day: Day, days: number): Day {
  return dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD');
}

const weekdays: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6];

export function weekdayOf(day: Day): Weekday {
  return weekdays[dayjs.utc(day).day()] ?? 7;
}
