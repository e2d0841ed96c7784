import { addDays, type Day, type DayKind, weekdayOf } from './calendar.ts';
import type { Notice, Station } from './station.ts';
import { isWorkday, type Sitting, sittingsOn } from './timetable.ts';

/** What a station is on a day: staff sit there, it is open to who has booked, closed, or closed for a holiday. */
export type WeekDayState = 'sits' | 'appointment' | 'rest' | 'holiday';

export interface WeekDay {
  readonly day: Day;
  readonly state: WeekDayState;
  readonly sittings: readonly Sitting[];
  readonly notices: readonly Notice[];
}

/** The week of a station, from Monday. `sure` is false where the holiday plan is not published. */
export interface BoardWeek {
  readonly days: readonly WeekDay[];
  /** Whether it is the week to come, because nothing more happens in this one. */
  readonly next: boolean;
  readonly sure: boolean;
}

type Shown = Pick<Station, 'timetable' | 'notices'>;
const FRIDAY = 5;
const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** The working days of the week, and the days of its weekend on which something is. */
export function boardWeek(station: Shown, today: Day, kindOf: (day: Day) => DayKind): BoardWeek {
  const daysFrom = (monday: Day) =>
    DAYS.map((ahead) => weekDay(station, addDays(monday, ahead), kindOf)).filter(
      ({ day, state, notices }) =>
        weekdayOf(day) <= FRIDAY || notices.length > 0 || !['rest', 'holiday'].includes(state),
    );
  const monday = addDays(today, 1 - weekdayOf(today));
  const days = daysFrom(monday);
  const isOver = days.every(({ day }) => day < today);
  const shown = isOver ? daysFrom(addDays(monday, 7)) : days;
  return { days: shown, next: isOver, sure: shown.every(({ day }) => kindOf(day) !== 'unknown') };
}

function weekDay({ timetable, notices = [] }: Shown, day: Day, kindOf: (day: Day) => DayKind): WeekDay {
  const sittings = sittingsOn(timetable, day, kindOf);
  const other = isWorkday(day, kindOf) ? 'appointment' : 'rest';
  const free = kindOf(day) === 'holiday' ? 'holiday' : other;
  return {
    day,
    state: sittings.length > 0 ? 'sits' : free,
    sittings,
    notices: notices
      .filter((notice) => notice.day === day)
      .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')),
  };
}
