import { describe, expect, it } from 'vitest';
import { boardWeek } from '../../src/domain/boardWeek.ts';
import type { Day, DayKind } from '../../src/domain/calendar.ts';
import { aStation } from '../builders.ts';

const wednesdays = aStation({
  timetable: [
    { weekday: 3, from: '13:30', to: '16:30' },
    { weekday: 3, from: '09:00', to: '11:30' },
  ],
});
const plan =
  (kinds: Readonly<Record<Day, DayKind>> = {}) =>
  (day: Day): DayKind =>
    kinds[day] ?? 'ordinary';
const short = ({ days }: ReturnType<typeof boardWeek>) =>
  days.map(({ day, state }) => `${day.slice(8)} ${state}`);

describe('the week of a station', () => {
  it('has its working days, with the hours in order', () => {
    const week = boardWeek(wednesdays, '2026-11-23', plan());
    expect(short(week)).toEqual([
      '23 appointment',
      '24 appointment',
      '25 sits',
      '26 appointment',
      '27 appointment',
    ]);
    expect(week.days[2]?.sittings.map(({ from }) => from)).toEqual(['09:00', '13:30']);
    expect(week).toMatchObject({ next: false, sure: true });
  });

  it('has a day of the weekend only where something is', () => {
    const fair = aStation({ ...wednesdays, notices: [{ day: '2026-11-28', title: '招聘会' }] });
    expect(short(boardWeek(fair, '2026-11-23', plan())).at(-1)).toBe('28 rest');
    const madeUp = plan({ '2026-11-29': 'makeUp' });
    expect(short(boardWeek(wednesdays, '2026-11-23', madeUp)).at(-1)).toBe('29 appointment');
  });

  it('is the next one at a weekend on which nothing is', () => {
    expect(boardWeek(wednesdays, '2026-11-27', plan()).next).toBe(false);
    const saturday = boardWeek(wednesdays, '2026-11-28', plan());
    expect(saturday.next).toBe(true);
    expect(short(saturday)[0]).toBe('30 appointment');
    const fair = { ...wednesdays, notices: [{ day: '2026-12-06', title: '招聘会' }] };
    expect(short(boardWeek(fair, '2026-11-28', plan())).at(-1)).toBe('06 rest');
  });

  it('says which days are holidays, and has nobody sit there then', () => {
    const golden = plan({ '2026-09-30': 'ordinary', '2026-10-01': 'holiday', '2026-10-02': 'holiday' });
    const thursdays = aStation({ timetable: [{ weekday: 4, from: '09:00', to: '11:30' }] });
    expect(short(boardWeek(thursdays, '2026-09-28', golden)).slice(2)).toEqual([
      '30 appointment',
      '01 holiday',
      '02 holiday',
    ]);
  });

  it('goes over the new year, and says where the plan is not published', () => {
    const known = (day: Day): DayKind => (day < '2027' ? 'ordinary' : 'unknown');
    const week = boardWeek(wednesdays, '2026-12-31', known);
    expect(week.days.map(({ day }) => day)).toContain('2027-01-01');
    expect(week.sure).toBe(false);
    expect(boardWeek(wednesdays, '2026-12-21', known).sure).toBe(true);
    expect(boardWeek(wednesdays, '2026-12-26', known)).toMatchObject({ next: true, sure: false });
  });
});
