import { addDays, type Day, type DayKind, type Weekday, weekdayOf } from './calendar.ts';

/** Hours on a weekday when staff are at the station, `HH:mm` in Shanghai. @see 青人社〔2023〕28号 三(四)3A */
export interface Sitting {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
}

/** When staff are at a station. `sure` is false when the holiday plan of the year is not published. */
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
 * Whether staff are at the station today, or on which day they are next. Holidays are skipped (节假日除外).
 *
 * @param time of day, `HH:mm` in Shanghai. After the last sitting of today, the next day is returned
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
