import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Loan, loanCost, REPAYMENTS } from '../../../src/domain/calculators/loanInterest.ts';
import { isDay } from '../../../src/domain/calendar.ts';
import type { Course } from '../../../src/domain/course.ts';
import { byStart, courseState } from '../../../src/domain/courseState.ts';
import type { CityEvent } from '../../../src/domain/event.ts';
import { byTime, eventState } from '../../../src/domain/eventState.ts';
import { addMonths, monthOf, weeksOf } from '../../../src/domain/month.ts';

const event = (part: Partial<CityEvent> = {}): CityEvent => ({
  id: 'e',
  title: '招聘会',
  kind: 'jobFair',
  start: '2026-11-26T09:00:00+08:00',
  end: '2026-11-26T11:30:00+08:00',
  description: [],
  employers: [],
  ...part,
});
const course = (part: Partial<Course> = {}): Course => ({
  id: 'c',
  title: '叉车',
  provider: '学校',
  subsidised: false,
  skills: [],
  description: [],
  ...part,
});
/** An instant of the event's day, in the clock of Shanghai. */
const at = (time: string) => new Date(`2026-11-26T${time}+08:00`);

describe('courses', () => {
  it('that one can still join come before those that are over, however near these are', () => {
    const over = course({ id: 'over', start: '2026-11-01', end: '2026-11-02' });
    const [far, near] = [
      course({ id: 'far', start: '2026-12-01' }),
      course({ id: 'near', start: '2026-12-20' }),
    ];
    const minutes = ({ id }: Course) => ({ over: 1, near: 10 })[id] ?? Number.POSITIVE_INFINITY;
    const ids = (way?: typeof minutes) => byStart([over, far, near], '2026-11-26', way).map(({ id }) => id);
    expect(ids(minutes)).toEqual(['near', 'far', 'over']);
    expect(ids()).toEqual(['far', 'near', 'over']);
  });
});

describe('an event', () => {
  it.each([
    ['08:44:59', 'ahead'],
    ['08:45:00', 'soon'],
    ['08:59:59', 'soon'],
    ['09:00:00', 'running'],
    ['11:29:59', 'running'],
    ['11:30:00', 'over'],
  ])('at %s is %s', (time, state) => {
    expect(eventState(event(), at(time))).toBe(state);
  });

  it('that is called off is cancelled until it would be over', () => {
    expect(eventState(event({ cancelled: true }), at('10:00:00'))).toBe('cancelled');
    expect(eventState(event({ cancelled: true }), at('12:00:00'))).toBe('over');
  });

  it('comes before later ones, and what is over comes last, the latest first', () => {
    const next = event({ id: 'next', start: '2026-11-27T09:00:00+08:00', end: '2026-11-27T10:00:00+08:00' });
    const old = event({ id: 'old', start: '2026-11-20T09:00:00+08:00', end: '2026-11-20T10:00:00+08:00' });
    const older = event({
      id: 'older',
      start: '2026-11-01T09:00:00+08:00',
      end: '2026-11-01T10:00:00+08:00',
    });
    const ids = byTime([older, next, old, event()], at('08:00:00')).map(({ id }) => id);
    expect(ids).toEqual(['e', 'next', 'old', 'older']);
  });
});

describe('a course', () => {
  it.each([
    [{ start: '2026-11-27', end: '2026-12-01' }, 'ahead'],
    [{ start: '2026-11-26', end: '2026-12-01' }, 'running'],
    [{ start: '2026-11-26', end: '2026-11-26' }, 'running'],
    [{ start: '2026-11-25' }, 'over'],
    [{ end: '2026-11-25' }, 'over'],
    [{ start: '2026-11-01', end: '2026-12-01' }, 'running'],
    [{}, 'ahead'],
    [{ start: '2026-12-01', cancelled: true }, 'cancelled'],
    [{ start: '2026-11-01', cancelled: true }, 'over'],
  ] as const)('%j is %s', (part, state) => {
    expect(courseState(course(part), '2026-11-26')).toBe(state);
  });

  it('that can be joined comes first, the earliest before the others, without a day last of them', () => {
    const all = [
      course({ id: 'over', start: '2026-01-01', end: '2026-01-02' }),
      course({ id: 'undated' }),
      course({ id: 'later', start: '2027-01-01' }),
      course({ id: 'off', start: '2026-11-28', cancelled: true }),
      course({ id: 'runs', start: '2026-11-01', end: '2026-12-01' }),
      course({ id: 'first', start: '2026-11-28' }),
    ];
    expect(byStart(all, '2026-11-26').map(({ id }) => id)).toEqual([
      'first',
      'later',
      'undated',
      'runs',
      'off',
      'over',
    ]);
  });
});

describe('a month', () => {
  it('has whole weeks from Monday, with its own days in order', () => {
    const month = fc.tuple(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, number]) => {
        const name = `${year}-${String(number).padStart(2, '0')}`;
        const weeks = weeksOf(name);
        const days = weeks.flat().filter((day) => day !== undefined);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(days.length).toBe(new Date(Date.UTC(year, number, 0)).getUTCDate());
        expect(
          days.every((day, nth) => isDay(day) && monthOf(day) === name && Number(day.slice(8)) === nth + 1),
        ).toBe(true);
        expect(weeks[0]?.[(new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7]).toBe(`${name}-01`);
        expect(addMonths(addMonths(name, 13), -13)).toBe(name);
      }),
    );
  });

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', 0, '2026-11'],
  ])('%s and %i months are %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});

describe('the interest of a loan', () => {
  const loan = (part: Partial<Loan>): Loan => ({
    principal: 200_000,
    rate: 3.6,
    months: 12,
    repayment: 'atEnd',
    ...part,
  });

  it('is the sum times the rate for the months, when all is paid at the end', () => {
    expect(loanCost(loan({}), 0.5)).toEqual({ interest: 7200, monthly: 600, subsidised: 3600 });
  });

  it('is less when the same sum is paid each month', () => {
    // 200,000 at 0.3 % a month over 12 months: the annuity is 16,993.45.
    expect(loanCost(loan({ repayment: 'equal' }), 0.5)).toEqual({
      interest: 3921.42,
      monthly: 16_993.45,
      subsidised: 1960.71,
    });
  });

  it('is none without a rate', () => {
    for (const repayment of REPAYMENTS) {
      expect(loanCost(loan({ rate: 0, repayment }), 0.5)?.interest).toBe(0);
    }
  });

  it.each([
    { principal: 0 },
    { principal: -1 },
    { rate: -0.1 },
    { months: 0 },
    { months: 1.5 },
    { months: Number.NaN },
    { principal: Number.POSITIVE_INFINITY },
  ])('%j is no loan', (part) => {
    expect(loanCost(loan(part), 0.5)).toBeUndefined();
  });
});
