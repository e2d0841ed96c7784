import { addDays, type Day, type DayKind, weekdayOf } from './calendar.ts';
import { monthOf } from './month.ts';
import { type AtStation, type BoardEntry, monthBoard } from './monthBoard.ts';
import type { Station } from './station.ts';
import { isWorkday, type Sitting } from './timetable.ts';

/** What a station is on a day: staff sit there, it is open to who has booked, closed, or closed for a holiday. */
export type WeekDayState = 'sits' | 'appointment' | 'rest' | 'holiday';

export interface WeekDay {
  readonly day: Day;
  readonly state: WeekDayState;
  readonly sittings: readonly Sitting[];
  readonly entries: readonly BoardEntry[];
}

/** The week of a station, from Monday. `sure` is false where the holiday plan is not published. */
export interface BoardWeek {
  readonly days: readonly WeekDay[];
  /** Whether it is the week to come, because nothing more happens in this one. */
  readonly next: boolean;
  readonly sure: boolean;
}

type Shown = Pick<Station, 'id' | 'timetable' | 'notices'>;
type KindOf = (day: Day) => DayKind;
const FRIDAY = 5;
const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** The working days of the week, and the days of its weekend on which something is. */
export function boardWeek(station: Shown, today: Day, kindOf: KindOf, also?: AtStation): BoardWeek {
  const daysFrom = (monday: Day) =>
    daysOf(station, monday, kindOf, also).filter(
      ({ day, state, entries }) =>
        weekdayOf(day) <= FRIDAY || entries.length > 0 || !['rest', 'holiday'].includes(state),
    );
  const monday = addDays(today, 1 - weekdayOf(today));
  const days = daysFrom(monday);
  const isOver = days.every(({ day }) => day < today);
  const shown = isOver ? daysFrom(addDays(monday, 7)) : days;
  return { days: shown, next: isOver, sure: shown.every(({ day }) => kindOf(day) !== 'unknown') };
}

function daysOf(station: Shown, monday: Day, kindOf: KindOf, also?: AtStation): readonly WeekDay[] {
  const days = DAYS.map((ahead) => addDays(monday, ahead));
  const months = [...new Set(days.map(monthOf))];
  const known = new Map(
    months.flatMap((month) => monthBoard(station, month, kindOf, also).days).map((one) => [one.day, one]),
  );
  return days.map((day) => {
    const { sittings = [], entries = [] } = known.get(day) ?? {};
    const other = isWorkday(day, kindOf) ? 'appointment' : 'rest';
    const free = kindOf(day) === 'holiday' ? 'holiday' : other;
    return { day, state: sittings.length > 0 ? 'sits' : free, sittings, entries };
  });
}
