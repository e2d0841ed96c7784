import { describe, expect, it } from 'vitest';
import { afterReport, byStreet, type HomeVisit, isToVisit } from '../../src/domain/homeVisit.ts';

const visit = (id: string, more: Partial<HomeVisit> = {}): HomeVisit => ({
  id,
  name: '李师傅',
  street: '示例路',
  reason: '失业满六个月',
  dueOn: '2026-11-23',
  state: 'due',
  ...more,
});

describe('visits by street', () => {
  it('begin in the street of the nearest one, and are by minutes in each street', () => {
    const minutes: Readonly<Record<string, number>> = { far: 20, near: 9, nearest: 2, between: 12 };
    const visits = [
      visit('far', { street: '二路' }),
      visit('between', { street: '一路' }),
      visit('near', { street: '二路' }),
      visit('nearest', { street: '一路' }),
    ];
    const order = byStreet(visits, ({ id }) => minutes[id]).map(({ id }) => id);
    expect(order).toEqual(['nearest', 'between', 'near', 'far']);
  });

  it('of two streets as far stand street by street', () => {
    const visits = ['乙路', '甲路', '乙路', '甲路'].map((street, nth) => visit(String(nth), { street }));
    const streets = byStreet(visits, () => 5).map(({ street }) => street);
    expect(streets).toEqual(['乙路', '乙路', '甲路', '甲路']);
  });

  it('come last where the way is not known, and keep one order', () => {
    const visits = [visit('b'), visit('a'), visit('c', { street: '近路' })];
    const order = byStreet(visits, ({ id }) => (id === 'c' ? 3 : undefined)).map(({ id }) => id);
    expect(order).toEqual(['c', 'a', 'b']);
  });
});

describe('a visit', () => {
  it('is to be made when its day has come, and again on the day that was agreed upon', () => {
    expect(isToVisit(visit('1'), '2026-11-23')).toBe(true);
    expect(isToVisit(visit('1'), '2026-11-22')).toBe(false);
    const later = visit('1', { state: 'later', againOn: '2026-11-25' });
    expect(isToVisit(later, '2026-11-24')).toBe(false);
    expect(isToVisit(later, '2026-11-25')).toBe(true);
    expect(isToVisit(visit('1', { state: 'met' }), '2026-12-01')).toBe(false);
  });

  it('that was put off to a day which nobody knows is still to be made', () => {
    expect(isToVisit(visit('1', { state: 'later' }), '2026-11-23')).toBe(true);
  });

  it('has a day only when it was put off', () => {
    const report = { requestId: 'r', id: '1', againOn: '2026-11-25' } as const;
    expect(afterReport(visit('1'), { ...report, state: 'later' }).againOn).toBe('2026-11-25');
    expect(afterReport(visit('1'), { ...report, state: 'met' }).againOn).toBeUndefined();
  });
});
