import { describe, expect, it } from 'vitest';
import type { Need } from '../../src/domain/need.ts';
import { needConflicts } from '../../src/domain/needConflicts.ts';

const need = (parts: Partial<Need>): Need => ({ wants: [], skills: [], employment: [], ...parts });

describe('a need that contradicts itself', () => {
  it.each([
    [{ wants: ['夜班保安'], nightShift: false }, [{ code: 'nights', said: '夜班保安' }]],
    [{ wants: ['兼职'], employment: ['fullTime'] }, [{ code: 'partTime', said: '兼职' }]],
    [{ musts: ['pay'] }, [{ code: 'emptyMust', wish: 'pay' }]],
    [{ musts: ['nights'], nightShift: true }, [{ code: 'emptyMust', wish: 'nights' }]],
  ] as const)('%j is told so', (parts, found) => {
    expect(needConflicts(need(parts))).toEqual(found);
  });

  it.each([
    {},
    { wants: ['夜班保安'] },
    { wants: ['不上夜班的保安'], nightShift: false },
    { wants: ['兼职保洁'], employment: ['partTime', 'fullTime'] },
    { wants: ['兼职'], employment: ['partTime'], leastPay: 20_000 },
    { musts: ['pay', 'nights'], leastPay: 4000, nightShift: false },
  ] as const)('%j is not, because only what is certain is said', (parts) => {
    expect(needConflicts(need(parts))).toEqual([]);
  });
});
