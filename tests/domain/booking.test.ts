import { describe, expect, it } from 'vitest';
import {
  type Booking,
  changeOf,
  clashOf,
  inOrder,
  isAhead,
  type Slot,
  slotsByDay,
} from '../../src/domain/booking.ts';

const slot = (id: string, start: string, end: string, part: Partial<Slot> = {}): Slot => ({
  id,
  stationId: 'st-1',
  kind: 'assistance',
  start: `2026-11-${start}:00+08:00`,
  end: `2026-11-${end}:00+08:00`,
  left: 1,
  ...part,
});
const booking = (of: Slot, part: Partial<Booking> = {}): Booking => ({
  id: `b-${of.id}`,
  slot: of,
  state: 'booked',
  code: 'QP1',
  ...part,
});
const at = (time: string) => new Date(`2026-11-${time}:00+08:00`);
const NOW = at('24T09:00');
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('the slots of a station', () => {
  const days = (all: readonly Slot[]) => slotsByDay(all, NOW).map(({ day, slots }) => [day, ids(slots)]);

  it('stand by the days of Shanghai and their times, each once', () => {
    const late = slot('late', '25T14:00', '25T15:00');
    const night = slot('night', '25T00:30', '25T01:00', { start: '2026-11-24T16:30:00Z' });
    const today = slot('today', '24T10:00', '24T11:00');
    expect(days([late, night, today, late])).toEqual([
      ['2026-11-24', ['today']],
      ['2026-11-25', ['night', 'late']],
    ]);
  });

  it('are those that have not begun', () => {
    const [begun, now, soon] = ['08:59', '09:00', '09:01'].map((time) =>
      slot(time, `24T${time}`, '24T12:00'),
    );
    expect(days([begun, now, soon].filter((one) => one !== undefined))).toEqual([['2026-11-24', ['09:01']]]);
  });
});

describe('a visit', () => {
  const visit = booking(slot('a', '24T09:00', '24T10:00'));

  it('is ahead until it ends, unless it is called off', () => {
    expect(isAhead(visit, at('24T09:59'))).toBe(true);
    expect(isAhead(visit, at('24T10:00'))).toBe(false);
    expect(isAhead({ ...visit, state: 'cancelled' }, at('23T09:00'))).toBe(false);
    expect(isAhead({ ...visit, state: 'done' }, at('23T09:00'))).toBe(false);
  });

  it('stands before a later one, and what is over behind, the latest first', () => {
    const all = ['23T09:00', '25T09:00', '22T09:00', '24T10:00'].map((start) =>
      booking(slot(start, start, `${start.slice(0, 3)}11:00`)),
    );
    expect(ids(inOrder(all, NOW))).toEqual(['b-24T10:00', 'b-25T09:00', 'b-23T09:00', 'b-22T09:00']);
  });

  it.each([
    ['08:00', '09:00', false],
    ['08:00', '09:01', true],
    ['09:10', '09:20', true],
    ['09:59', '11:00', true],
    ['10:00', '11:00', false],
  ])('from 9 to 10 and one from %s to %s are at the same time: %s', (from, to, clashes) => {
    const other = slot('b', `24T${from}`, `24T${to}`);
    expect(clashOf(other, [visit])).toBe(clashes ? visit : undefined);
    expect(clashOf(other, [{ ...visit, state: 'cancelled' }])).toBeUndefined();
  });

  it.each([
    ['begins at another time', { start: '2026-11-24T09:15:00+08:00' }, 'moved'],
    ['ends at another time', { end: '2026-11-24T10:30:00+08:00' }, 'moved'],
    ['is at another station', { stationId: 'st-2' }, 'moved'],
    ['has another name and less places', { title: '帮办', left: 0 }, undefined],
    ['has its time in another zone', { start: '2026-11-24T01:00:00Z' }, undefined],
  ] as const)('that %s now is told as %s %s', (_, part, change) => {
    const now = { ...visit, slot: { ...visit.slot, ...part } };
    expect(changeOf(visit, now)).toBe(change);
    expect(changeOf(visit, { ...now, state: 'cancelled' })).toBe('cancelled');
    expect(changeOf(visit, { ...now, state: 'done' })).toBeUndefined();
    expect(changeOf(undefined, now)).toBeUndefined();
    expect(changeOf({ ...visit, state: 'cancelled' }, now)).toBeUndefined();
  });
});
