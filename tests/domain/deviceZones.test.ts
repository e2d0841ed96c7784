import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadKindOf } from '../../src/data/ask/useDayKind.ts';
import { type Slot, slotsByDay } from '../../src/domain/booking.ts';
import {
  addDays,
  type Day,
  type DayKind,
  dayInShanghai,
  timeInShanghai,
  weekdayOf,
} from '../../src/domain/calendar.ts';
import { addMonths, weeksOf } from '../../src/domain/month.ts';
import { monthBoard } from '../../src/domain/monthBoard.ts';
import { isWorkday, sittingsOn, staffingOn } from '../../src/domain/timetable.ts';
import { calendarFile } from '../../src/ui/go/CalendarButton.tsx';
import { slotText } from '../../src/ui/nouns/booking/texts.ts';
import { staffingText } from '../../src/ui/words/staffing.texts.ts';
import { aStation } from '../builders.ts';

/** The most different clocks that a device can have, with summer time in both halves of the year, and half hours. */
const ZONES: Readonly<Record<string, number>> = {
  'Pacific/Kiritimati': -840,
  'Pacific/Pago_Pago': 660,
  'America/Los_Angeles': 480,
  'America/Santiago': 180,
  'Europe/Berlin': -60,
  'Asia/Kathmandu': -345,
  'Australia/Lord_Howe': -660,
  UTC: 0,
};
const HOME = 'Asia/Shanghai';

afterEach(() => vi.unstubAllEnvs());

/** Does something on a device that stands in a zone. */
function inZone<T>(zone: string, run: () => T): T {
  vi.stubEnv('TZ', zone);
  return run();
}

const station = aStation({
  timetable: [
    { weekday: 4, from: '13:30', to: '16:30' },
    { weekday: 4, from: '09:00', to: '11:30' },
    { weekday: 6, from: '09:00', to: '11:30' },
  ],
  notices: [{ day: '2026-02-28', title: '宣讲' }],
});
const YEAR = Array.from({ length: 365 }, (_, nth) => addDays('2026-01-01', nth));
const MONTHS = Array.from({ length: 13 }, (_, nth) => addMonths('2026-01', nth));
const slotOn = (day: Day): Slot => ({
  id: day,
  stationId: station.id,
  kind: 'expert',
  start: `${day}T00:15:00+08:00`,
  end: `${day}T23:45:00+08:00`,
  left: 1,
});

let kindOf: (day: Day) => DayKind;
let home: ReturnType<typeof year>;
beforeAll(async () => {
  kindOf = await loadKindOf();
  home = inZone(HOME, year);
});

/** What residents are told of a day, a minute after it begins and a minute before it ends in Shanghai. */
const toldOf = (day: Day) =>
  ['00:01', '23:59'].map((time) => {
    const now = new Date(`${day}T${time}:00+08:00`);
    const staffing = staffingOn(station.timetable, dayInShanghai(now), timeInShanghai(now), kindOf);
    return [dayInShanghai(now), timeInShanghai(now), staffingText(staffing)].join(' ');
  });

const year = () => ({
  told: YEAR.flatMap(toldOf),
  days: YEAR.map((day) => [
    weekdayOf(day),
    kindOf(day),
    isWorkday(day, kindOf),
    sittingsOn(station.timetable, day, kindOf),
  ]),
  boards: MONTHS.map((month) =>
    monthBoard(station, month, kindOf, { slots: YEAR.filter((_, nth) => nth % 9 === 0).map(slotOn) }),
  ),
  weeks: MONTHS.map(weeksOf),
  slots: slotsByDay(YEAR.map(slotOn), new Date('2026-01-01T00:00:00+08:00')).map(({ day, slots }) => [
    day,
    slots.map(slotText),
  ]),
});

describe('a device in another zone', () => {
  it.each(Object.entries(ZONES))('%s is where these tests are when they say so', (zone, offset) => {
    expect(inZone(zone, () => new Date('2026-01-15T00:00:00Z').getTimezoneOffset())).toBe(
      // Summer in the south.
      offset,
    );
  });

  it.each(Object.keys(ZONES))('%s is told the days and hours of Shanghai, all year', (zone) => {
    expect(home.told[0]).toContain('2026-01-01 00:01');
    expect(home.slots[0]).toEqual(['2026-01-01', ['1月1日 周四 0:15\u2060–\u206023:45']]);
    expect(inZone(zone, year)).toEqual(home);
  });

  it.each(Object.keys(ZONES))('%s puts the same instants into a calendar file', async (zone) => {
    vi.stubEnv('TZ', zone);
    const entry = {
      id: 'b',
      title: '帮办',
      start: new Date('2026-03-08T02:30:00+08:00'),
      end: new Date('2026-11-01T01:30:00+08:00'),
    };
    const wholeDay = {
      id: 'd',
      title: '截止',
      start: new Date('2026-12-31T00:00:00Z'),
      end: new Date('2027-01-01T00:00:00Z'),
      wholeDays: true,
    };
    const text = await calendarFile([entry, wholeDay], new Date('2026-01-01T00:00:00+08:00'));
    expect(text).toContain('DTSTART:20260307T183000Z');
    expect(text).toContain('DTEND:20261031T173000Z');
    expect(text).toContain('DTSTART;VALUE=DATE:20261231');
    expect(text).toContain('DTEND;VALUE=DATE:20270101');
  });
});
