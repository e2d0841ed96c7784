import { addDays, type Day, type DayKind } from './calendar.ts';
import { type Month, monthOf } from './month.ts';
import type { Notice, Station } from './station.ts';
import { type Sitting, sittingsOn } from './timetable.ts';

/** A day of the month board: when staff sit there, and what else happens. */
export interface BoardDay {
  readonly day: Day;
  readonly sittings: readonly Sitting[];
  readonly notices: readonly Notice[];
}

/** 每月信息栏 of a station: its days on which something is. `sure` is false where the holiday plan is not published. */
export interface MonthBoard {
  readonly month: Month;
  readonly days: readonly BoardDay[];
  readonly sure: boolean;
}

/** The board of a month, by the rule "one fixed day a week, holidays excepted". @see 青人社〔2023〕28号 三(四)3A */
export function monthBoard(
  { timetable, notices = [] }: Pick<Station, 'timetable' | 'notices'>,
  month: Month,
  kindOf: (day: Day) => DayKind,
): MonthBoard {
  const days: BoardDay[] = [];
  let sure = true;
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) {
    if (kindOf(day) === 'unknown') sure = false;
    const sittings = sittingsOn(timetable, day, kindOf);
    const own = notices
      .filter((notice) => notice.day === day)
      .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
    if (sittings.length > 0 || own.length > 0) days.push({ day, sittings, notices: own });
  }
  return { month, days, sure };
}
