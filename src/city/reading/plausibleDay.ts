import type { Day } from '../../domain/calendar.ts';

/** Systems use days outside of these years for "unknown" or "for ever". */
const YEARS = { from: '2000', to: '2100' };

/** Whether a day is so late that it means "for ever". */
export const isForEver = (day: Day): boolean => day.slice(0, 4) > YEARS.to;

/** The day of an ad, without one that no ad can have: a mistake, another calendar, or a word for "unknown". */
export const plausibleDay = (day: Day | undefined): Day | undefined =>
  day === undefined || day.slice(0, 4) < YEARS.from || isForEver(day) ? undefined : day;
