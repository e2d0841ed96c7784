import { describe, expect, test } from 'vitest';
import { holds } from '../../../src/domain/eligibility/holds.ts';

describe('a test of a number', () => {
  test.each([
    ['==', ['false', 'true', 'false']],
    ['!=', ['true', 'false', 'true']],
    ['<', ['true', 'false', 'false']],
    ['<=', ['true', 'true', 'false']],
    ['>', ['false', 'false', 'true']],
    ['>=', ['false', 'true', 'true']],
  ] as const)('%s 36, of 35, 36 and 37', (op, expected) => {
    const found = [35, 36, 37].map((months) =>
      holds({ fact: 'flexSubsidyMonthsUsed', op, value: 36 }, { flexSubsidyMonthsUsed: months }),
    );
    expect(found).toEqual(expected);
  });
});

describe('a test that an editor wrote wrongly refuses nobody:', () => {
  test.each([
    ['a number compared with text', { fact: 'age', op: '>=', value: '45' }],
    ['a number that must equal text', { fact: 'age', op: '==', value: '50' }],
    ['a number that must not equal text', { fact: 'age', op: '!=', value: '50' }],
    ['one of texts', { fact: 'age', op: 'in', value: ['50'] }],
    ['one of a single value', { fact: 'age', op: 'in', value: 50 }],
    ['equal to a list', { fact: 'age', op: '==', value: [50] }],
    ['less than a list', { fact: 'age', op: '<', value: [60] }],
  ] as const)('%s', (_, written) => {
    expect(holds(written, { age: 50 })).toBe('unknown');
  });
});

describe('an age of one sex', () => {
  const old = { fact: 'ageMale', op: '>=', value: 45 } as const;
  test.each([
    [{ gender: 'male', age: 45 }, 'true'],
    [{ gender: 'male', age: 44 }, 'false'],
    [{ gender: 'female', age: 45 }, 'false'],
    [{ age: 45 }, 'unknown'],
    [{ ageMale: 45 }, 'true'],
    [{ gender: 'male', ageMale: 44, age: 45 }, 'false'],
  ])('%j', (facts, truth) => {
    expect(holds(old, facts)).toBe(truth);
  });
});
