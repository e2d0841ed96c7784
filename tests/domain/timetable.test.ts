import { getDayDetail } from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, type DayKind, type Weekday, weekdayOf } from '../../src/domain/calendar.ts';
import { monthBoard } from '../../src/domain/monthBoard.ts';
import { isWorkday, offTimetable, type Sitting, staffingOn } from '../../src/domain/timetable.ts';

const sitting = (weekday: Weekday, from = '09:00', to = '11:30'): Sitting => ({ weekday, from, to });
const plan =
  (kinds: Readonly<Record<Day, DayKind>> = {}, otherwise: DayKind = 'ordinary') =>
  (day: Day) =>
    kinds[day] ?? otherwise;
const monday = '2026-11-23';
const mondays = [sitting(1)];

describe('a visit that is booked', () => {
  const visit = (day: Day, from: string, to: string) => ({ day, from, to });

  it('agrees with a timetable that has a sitting then, and with a day by appointment', () => {
    expect(offTimetable(mondays, visit(monday, '09:00', '09:30'), plan())).toBeUndefined();
    expect(offTimetable(mondays, visit(monday, '11:00', '11:30'), plan())).toBeUndefined();
    expect(offTimetable(mondays, visit('2026-11-24', '13:30', '14:00'), plan())).toBeUndefined();
    expect(offTimetable([], visit('2026-11-29', '13:30', '14:00'), plan())).toBeUndefined();
  });

  it('is off a timetable whose hours of that day are others', () => {
    for (const [from, to] of [
      ['11:15', '11:45'],
      ['08:30', '09:30'],
      ['14:00', '14:30'],
    ] as const)
      expect(offTimetable(mondays, visit(monday, from, to), plan())).toEqual(mondays);
  });

  it('is off a timetable by which the station rests that day', () => {
    expect(offTimetable(mondays, visit('2026-11-29', '09:00', '09:30'), plan())).toBe('rest');
    const holiday = plan({ [monday]: 'holiday' });
    expect(offTimetable(mondays, visit(monday, '09:00', '09:30'), holiday)).toBe('rest');
    const makeUp = plan({ '2026-11-29': 'makeUp' });
    expect(offTimetable(mondays, visit('2026-11-29', '09:00', '09:30'), makeUp)).toBeUndefined();
  });
});

describe('staff at a station', () => {
  it('sit there today until the last hour is over', () => {
    for (const time of ['00:00', '08:59', '09:00', '11:29']) {
      expect(staffingOn(mondays, monday, time, plan())).toEqual({
        kind: 'today',
        sittings: mondays,
        now: time >= '09:00',
        sure: true,
      });
    }
  });

  it('are next there in a week when the hours of today are over', () => {
    const next = { kind: 'later', day: '2026-11-30', sittings: mondays, today: 'over', sure: true };
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
      today: 'over',
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

  it('are looked for five weeks ahead', () => {
    const restingFor = (holidays: number) =>
      staffingOn(mondays, monday, '09:00', (day) =>
        day < addDays(monday, holidays * 7) ? 'holiday' : 'ordinary',
      );
    expect(restingFor(5)).toMatchObject({ kind: 'later', day: addDays(monday, 35) });
    expect(restingFor(6)).toEqual({ kind: 'unknown' });
  });

  it('are asked by appointment on other workdays, and rest at weekends and on holidays', () => {
    const kinds = plan({ '2026-10-01': 'holiday', '2026-10-10': 'makeUp' });
    const todayOn = (day: Day) => {
      const staffing = staffingOn(mondays, day, '10:00', kinds);
      return staffing.kind === 'later' ? staffing.today : staffing.kind;
    };
    expect(todayOn('2026-11-24')).toBe('appointment');
    expect(todayOn('2026-11-28')).toBe('rest');
    expect(todayOn('2026-10-01')).toBe('rest');
    expect(todayOn('2026-10-10')).toBe('appointment');
  });

  it('do not sit there between two sittings, but still do today', () => {
    const both = [sitting(1, '13:30', '16:30'), sitting(1)];
    const at = (time: string) => staffingOn(both, monday, time, plan());
    expect(at('11:30')).toMatchObject({ kind: 'today', now: false });
    expect(at('12:00')).toMatchObject({ kind: 'today', now: false, sittings: [both[1], both[0]] });
    expect(at('13:30')).toMatchObject({ kind: 'today', now: true });
    expect(at('16:30')).toMatchObject({ kind: 'later', today: 'over' });
  });
});

describe('the real holiday plans', () => {
  const real = (day: Day): DayKind => {
    const { name, work } = getDayDetail(day);
    if (!getDayDetail(`${day.slice(0, 4)}-10-01`).name.includes(',')) return 'unknown';
    if (!name.includes(',')) return 'ordinary';
    return work ? 'makeUp' : 'holiday';
  };
  const daysOf = (year: number) => Array.from({ length: 365 }, (_, nth) => addDays(`${year}-01-01`, nth));

  it.each([2025, 2026])('of %i: staff sit on each fixed day that is no holiday, and on no other', (year) => {
    for (const weekday of [1, 2, 3, 4, 5] as const) {
      for (const day of daysOf(year)) {
        const sits = staffingOn([sitting(weekday)], day, '00:00', real).kind === 'today';
        expect(sits, day).toBe(weekdayOf(day) === weekday && real(day) !== 'holiday');
      }
    }
  });

  it.each([
    // 国办发明电〔2024〕12号 and 〔2025〕7号
    ['2025-01-26', true],
    ['2025-02-08', true],
    ['2025-10-01', false],
    ['2025-10-11', true],
    ['2026-02-16', false],
    ['2026-02-14', true],
    ['2026-10-10', true],
    ['2026-11-28', false],
    ['2026-11-30', true],
  ])('%s is a workday: %s', (day, works) => {
    expect(isWorkday(day, real)).toBe(works);
  });

  it('of a year that is not published say so, across the border of the year', () => {
    expect(staffingOn([sitting(5)], '2026-12-31', '09:00', real)).toMatchObject({
      kind: 'later',
      day: '2027-01-01',
      sure: false,
    });
    expect(monthBoard({ id: 's', timetable: mondays }, '2027-01', real)).toMatchObject({ sure: false });
    expect(monthBoard({ id: 's', timetable: mondays }, '2026-12', real)).toMatchObject({ sure: true });
  });
});
