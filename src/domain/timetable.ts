import { addDays, type Day, type DayKind, type Weekday, weekdayOf } from './calendar.ts';

/** Hours on a weekday when staff are at the station, `HH:mm` in Shanghai. @see 青人社〔2023〕28号 三(四)3A */
export interface Sitting {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
}

/** What a station is on a day without sittings: open to who has booked, or closed. `over`: its sittings are over. */
export type OtherDay = 'appointment' | 'rest' | 'over';

/** When staff are at a station. `sure` is false when the holiday plan of the year is not published. */
export type Staffing =
  | {
      readonly kind: 'today';
      readonly sittings: readonly Sitting[];
      /** Whether staff sit there at this time of day. */
      readonly now: boolean;
      readonly sure: boolean;
    }
  | {
      readonly kind: 'later';
      readonly day: Day;
      readonly sittings: readonly Sitting[];
      readonly today: OtherDay;
      readonly sure: boolean;
    }
  | { readonly kind: 'unknown' };

const DAYS_AHEAD = 35;
const SATURDAY = 6;

type KindOf = (day: Day) => DayKind;

/** The sittings of a day, in order; none on a holiday (节假日除外). */
export function sittingsOn(timetable: readonly Sitting[], day: Day, kindOf: KindOf): readonly Sitting[] {
  const weekday = weekdayOf(day);
  const sittings = timetable.filter((sitting) => sitting.weekday === weekday);
  if (sittings.length === 0 || kindOf(day) === 'holiday') return [];
  return [...sittings].sort((a, b) => a.from.localeCompare(b.from));
}

/** Whether people work on a day: on weekdays that are no holiday, and on weekends that make up for one. */
export function isWorkday(day: Day, kindOf: KindOf): boolean {
  const kind = kindOf(day);
  return kind === 'makeUp' || (kind !== 'holiday' && weekdayOf(day) < SATURDAY);
}

/**
 * How a visit differs from the timetable, which may have changed since it was booked: the station rests that day, or
 * its sittings of that day are others. `undefined` where they agree, and on a day by appointment.
 *
 * @param visit its day and times of day, `HH:mm` in Shanghai
 */
export function offTimetable(
  timetable: readonly Sitting[],
  visit: { readonly day: Day; readonly from: string; readonly to: string },
  kindOf: KindOf,
): 'rest' | readonly Sitting[] | undefined {
  if (timetable.length === 0) return undefined;
  const sittings = sittingsOn(timetable, visit.day, kindOf);
  if (sittings.length === 0) return isWorkday(visit.day, kindOf) ? undefined : 'rest';
  return sittings.some(({ from, to }) => from <= visit.from && visit.to <= to) ? undefined : sittings;
}

/**
 * Whether staff are at the station today, or on which day they are next, and what today is then.
 *
 * @param time of day, `HH:mm` in Shanghai. After the last sitting of today, the next day is returned
 */
export function staffingOn(timetable: readonly Sitting[], day: Day, time: string, kindOf: KindOf): Staffing {
  const today = sittingsOn(timetable, day, kindOf);
  if (today.some(({ to }) => to > time)) {
    const now = today.some(({ from, to }) => from <= time && time < to);
    return { kind: 'today', sittings: today, now, sure: kindOf(day) !== 'unknown' };
  }
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead += 1) {
    const when = addDays(day, ahead);
    const sittings = sittingsOn(timetable, when, kindOf);
    if (sittings.length === 0) continue;
    const other = isWorkday(day, kindOf) ? 'appointment' : 'rest';
    return {
      kind: 'later',
      day: when,
      sittings,
      today: today.length > 0 ? 'over' : other,
      sure: kindOf(when) !== 'unknown',
    };
  }
  return { kind: 'unknown' };
}
