import { type Day, isDay } from '../../domain/calendar.ts';
import { plausibleDay } from './plausibleDay.ts';
import { compact, separated } from './readDay.texts.ts';
import { remembering } from './remembering.ts';

const zoned =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(?:(z)|([+-]\d{2}):?(\d{2}))$/i;
const epoch = /^(?:(\d{10})(\d{3})?)(?:\.\d+)?$/;

/** Shanghai is at +08:00 all year since 1992. A fixed offset is 200 times faster than a time zone lookup. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/**
 * Reads a date as a day in Shanghai. Cities send `20261123`, `2026-11-23 00:00:00`, ISO 8601 with a zone,
 * `2026年11月23日`, and seconds or milliseconds since 1970 as a number or a string. A time without a zone is in
 * Shanghai time. `undefined` if the value is not a date, or not between 2000 and 2100.
 */
export function readDay(value: unknown): Day | undefined {
  return typeof value === 'string' || typeof value === 'number' ? dayOf(String(value)) : undefined;
}

const dayOf = remembering((given) => {
  const text = given.slice(0, 60).normalize('NFKC').trim();
  const day = readInstant(text) ?? readCalendar(text);
  return day !== undefined && isDay(day) ? plausibleDay(day) : undefined;
});

function readInstant(text: string): Day | undefined {
  const [, seconds, milliseconds = '000'] = epoch.exec(text) ?? [];
  if (seconds) return dayAt(new Date(Number(`${seconds}${milliseconds}`)));
  const [, day = '', time, utc, hours, minutes] = zoned.exec(text) ?? [];
  if (!isDay(day)) return undefined;
  return dayAt(new Date(`${day}T${time}${utc ? 'Z' : `${hours}:${minutes}`}`));
}

function readCalendar(text: string): Day | undefined {
  const [, year, month = '', date = ''] = separated.exec(text) ?? compact.exec(text) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function dayAt(instant: Date): Day | undefined {
  const inShanghai = new Date(instant.getTime() + SHANGHAI_OFFSET_MS);
  return Number.isNaN(inShanghai.getTime()) ? undefined : inShanghai.toISOString().slice(0, 10);
}
