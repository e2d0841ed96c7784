import { expect, it } from 'vitest';
import { remindAt } from '../../src/domain/reminder.ts';

const now = new Date('2026-11-27T10:00:00+08:00');

it.each([
  ['the day before, where there is a day left', '2026-11-30T14:00:00+08:00', '2026-11-29T14:00:00+08:00'],
  ['two hours before, where there is none', '2026-11-28T09:59:00+08:00', '2026-11-28T07:59:00+08:00'],
  ['from the morning in Shanghai, where only the day is known', '2026-12-01', '2026-11-30T09:00:00+08:00'],
])('reminds %s', (_, start, at) => {
  expect(Date.parse(remindAt(start, now) ?? '')).toBe(Date.parse(at));
});

it.each(['2026-11-27T12:00:00+08:00', '2026-11-27', '2026-11-01T09:00:00+08:00', 'some day'])(
  'does not remind of what begins too soon, is over or has no time: %s',
  (start) => {
    expect(remindAt(start, now)).toBeUndefined();
  },
);
