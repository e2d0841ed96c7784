import { addDays, type Day, type DayKind, type Weekday, weekdayOf } from './calendar.ts';

/** Hours on the fixed weekday when staff sit at the station, `HH:mm` Shanghai time. @see 青人社〔2023〕28号 三(四)3A */
export interface Sitting {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
}

/** What can be said about staff at a station on one day. */
export type Staffing =
  | { readonly kind: 'today'; readonly sittings: readonly Sitting[]; readonly sure: boolean }
  | {
      readonly kind: 'later';
      readonly day: Day;
      readonly sittings: readonly Sitting[];
      readonly sure: boolean;
    }
  | { readonly kind: 'unknown' };

const DAYS_AHEAD = 35;

/**
 * Whether staff sit there today, or when they next do. Holidays are left out (节假日除外); where the holiday plan
 * of a year is not published the day is given with `sure: false`.
 *
 * @param time of day, `HH:mm` in Shanghai: after the last hour of today's sitting the next day is given
 */
export function staffingOn(
  timetable: readonly Sitting[],
  day: Day,
  time: string,
  kindOf: (day: Day) => DayKind,
): Staffing {
  const sittingsOn = (when: Day) => {
    const weekday = weekdayOf(when);
    return timetable.filter((sitting) => sitting.weekday === weekday);
  };
  const today = sittingsOn(day);
  if (today.length > 0 && kindOf(day) !== 'holiday') {
    const over = today.every((sitting) => sitting.to <= time);
    if (!over) return { kind: 'today', sittings: today, sure: kindOf(day) === 'ordinary' };
  }
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead += 1) {
    const when = addDays(day, ahead);
    const sittings = sittingsOn(when);
    const kind = sittings.length > 0 ? kindOf(when) : 'holiday';
    if (kind !== 'holiday') return { kind: 'later', day: when, sittings, sure: kind === 'ordinary' };
  }
  return { kind: 'unknown' };
}
