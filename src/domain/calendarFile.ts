import { addDays, type Day } from './calendar.ts';

/** A day to remember in a calendar. */
export interface CalendarEntry {
  /** Unique among the entries of one file. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  /** By default, none. */
  readonly note?: string;
}

const LINE_BYTES = 75;
const REMIND_DAYS_BEFORE = 7;

/**
 * Whole days as a calendar file, with a reminder a week before each.
 * @param today the day on which the file is made
 * @see RFC 5545
 */
export function calendarFile(entries: readonly CalendarEntry[], today: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//service-circle//zh-CN',
    ...entries.flatMap((entry) => eventLines(entry, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const basic = (day: Day) => day.replaceAll('-', '');

function eventLines({ id, day, title, note }: CalendarEntry, today: Day): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(id)}@service-circle`,
    `DTSTAMP:${basic(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-P${REMIND_DAYS_BEFORE}D`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A line of at most 75 bytes; the rest follows after a space. No character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let used = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (used + length > LINE_BYTES) {
      out += '\r\n ';
      used = 1;
    }
    out += character;
    used += length;
  }
  return out;
}
