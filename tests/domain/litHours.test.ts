import { describe, expect, it } from 'vitest';
import { isLit } from '../../src/domain/litHours.ts';

describe('a board', () => {
  it('is always lit without hours', () => {
    expect(['00:00', '12:00', '23:59'].map((time) => isLit(undefined, time))).toEqual([true, true, true]);
  });

  it('is lit from its first minute until the last one before the end', () => {
    const day = { from: '08:00', to: '20:00' };
    expect(['07:59', '08:00', '19:59', '20:00'].map((time) => isLit(day, time))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is lit over midnight where the end comes before the beginning', () => {
    const night = { from: '18:00', to: '02:00' };
    expect(['17:59', '18:00', '00:00', '01:59', '02:00'].map((time) => isLit(night, time))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('is always lit where both ends are the same', () => {
    expect(isLit({ from: '08:00', to: '08:00' }, '03:00')).toBe(true);
  });
});
