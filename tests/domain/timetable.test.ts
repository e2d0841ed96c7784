import { describe, expect, it } from 'vitest';
import type { Day, DayKind, Weekday } from '../../src/domain/calendar.ts';
import { type Sitting, staffingOn } from '../../src/domain/timetable.ts';

const sitting = (weekday: Weekday, from = '09:00', to = '11:30'): Sitting => ({ weekday, from, to });
const plan =
  (kinds: Readonly<Record<Day, DayKind>> = {}, otherwise: DayKind = 'ordinary') =>
  (day: Day) =>
    kinds[day] ?? otherwise;
const monday = '2026-11-23';
const mondays = [sitting(1)];

describe('staff at a station', () => {
  it('sit there today until the last hour is over', () => {
    for (const time of ['00:00', '08:59', '09:00', '11:29']) {
      expect(staffingOn(mondays, monday, time, plan())).toEqual({
        kind: 'today',
        sittings: mondays,
        sure: true,
      });
    }
  });

  it('are next there in a week when the hours of today are over', () => {
    const next = { kind: 'later', day: '2026-11-30', sittings: mondays, sure: true };
    expect(staffingOn(mondays, monday, '11:30', plan())).toEqual(next);
    expect(staffingOn(mondays, monday, '23:59', plan())).toEqual(next);
  });

  it('may sit there today when the holiday plan is not published', () => {
    expect(staffingOn(mondays, monday, '09:00', () => 'unknown')).toMatchObject({
      kind: 'today',
      sure: false,
    });
  });

  it('still sit there in the afternoon when only the morning is over', () => {
    const both = [sitting(1), sitting(1, '13:30', '16:30')];
    expect(staffingOn(both, monday, '12:00', plan())).toMatchObject({ kind: 'today', sittings: both });
  });

  it('are next there on the nearest of several weekdays', () => {
    const week = [sitting(5), sitting(3)];
    expect(staffingOn(week, monday, '08:00', plan())).toMatchObject({ kind: 'later', day: '2026-11-25' });
    expect(staffingOn(week, '2026-11-26', '08:00', plan())).toMatchObject({ day: '2026-11-27' });
  });

  it('do not sit there on a holiday, and not on the holiday a week later', () => {
    const thursdays = [sitting(4)];
    const golden = plan({ '2026-10-01': 'holiday', '2026-10-08': 'holiday' });
    expect(staffingOn(thursdays, '2026-09-28', '09:00', golden)).toMatchObject({
      kind: 'later',
      day: '2026-10-15',
      sure: true,
    });
    expect(staffingOn(thursdays, '2026-10-01', '09:00', golden)).toMatchObject({ day: '2026-10-15' });
  });

  it('are not surely there in a year whose holidays are not published', () => {
    const kinds = plan({ '2027-01-04': 'unknown' });
    expect(staffingOn(mondays, '2026-12-28', '12:00', kinds)).toEqual({
      kind: 'later',
      day: '2027-01-04',
      sittings: mondays,
      sure: false,
    });
  });

  it('sit there on an ordinary Saturday where the timetable has one', () => {
    const saturdays = [sitting(6)];
    expect(staffingOn(saturdays, '2026-11-28', '09:00', plan())).toMatchObject({ kind: 'today' });
    expect(staffingOn(saturdays, monday, '09:00', plan())).toMatchObject({ day: '2026-11-28', sure: true });
  });

  it('are not known when the timetable is empty or every day is a holiday', () => {
    expect(staffingOn([], monday, '09:00', plan())).toEqual({ kind: 'unknown' });
    expect(staffingOn(mondays, monday, '09:00', plan({}, 'holiday'))).toEqual({ kind: 'unknown' });
  });
});
