import type { Instant } from './booking.ts';
import { isDay } from './calendar.ts';

const pattern = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether the text is an instant, ISO 8601 with zone, on a day that there is: `Date.parse` takes 30 February. */
export function isInstant(text: string): boolean {
  const [, day = ''] = pattern.exec(text) ?? [];
  return isDay(day) && !Number.isNaN(Date.parse(text));
}

/** The end of the last day that compares as text. */
const LAST: Instant = '9999-12-31T23:59:59+08:00';

/** The same instant, or the last one where it is later: systems mean "for ever" by the end of a year 9999 of their own. */
export const upToLast = (instant: Instant): Instant =>
  Date.parse(instant) > Date.parse(LAST) ? LAST : instant;
