import { isDay } from './calendar.ts';

const pattern = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether the text is an instant, ISO 8601 with zone, on a day that there is: `Date.parse` takes 30 February. */
export function isInstant(text: string): boolean {
  const [, day = ''] = pattern.exec(text) ?? [];
  return isDay(day) && !Number.isNaN(Date.parse(text));
}
