import { expect, it } from 'vitest';
import { isInstant, upToLast } from '../../src/domain/instant.ts';

it.each([
  ['2026-11-23T09:00:00+08:00', true],
  ['2026-11-23T09:00Z', true],
  ['2026-11-23T09:00:00.5+08:00', true],
  ['2026-02-30T09:00:00+08:00', false],
  ['2026-11-23T25:00:00+08:00', false],
  ['2026-11-23T09:00:00', false],
  ['2026-11-23', false],
])('%s is an instant: %s', (text, is) => {
  expect(isInstant(text)).toBe(is);
});

it('what is meant for ever is the last day that compares as text', () => {
  expect(upToLast('+010000-01-01T00:00:00Z')).toBe('9999-12-31T23:59:59+08:00');
  expect(upToLast('2026-11-23T09:00:00+08:00')).toBe('2026-11-23T09:00:00+08:00');
});
