import { expect, it } from 'vitest';
import { inWorkOrder, needsWords, stateAfter, type Task } from '../../src/domain/task.ts';

const task = (id: string, state: Task['state'], askedAt: string): Task => ({
  id,
  state,
  askedAt,
  words: '请帮忙',
  notes: [],
  person: { name: '李师傅', phone: '13800000000' },
});

it('what nobody has taken comes first, the oldest before the others', () => {
  const tasks = [
    task('done', 'done', '2026-11-20T09:00:00+08:00'),
    task('new', 'asked', '2026-11-23T08:00:00+08:00'),
    task('mine', 'accepted', '2026-11-21T09:00:00+08:00'),
    task('old', 'asked', '2026-11-22T23:00:00Z'),
  ];
  expect(inWorkOrder(tasks).map(({ id }) => id)).toEqual(['old', 'new', 'mine', 'done']);
});

it('a note changes no state, and the resident reads why something cannot be done', () => {
  expect(stateAfter('note', 'asked')).toBe('asked');
  expect(stateAfter('take', 'asked')).toBe('accepted');
  expect((['take', 'note', 'done', 'declined'] as const).filter(needsWords)).toEqual(['note', 'declined']);
});
