import { describe, expect, it } from 'vitest';
import { personMistakes } from '../../src/domain/person.ts';

const NAME = '示例居民';

describe('a person whom staff can call', () => {
  it.each([
    '13800000000',
    '138 0000 0000',
    '+86 138 0000 0000',
    '021-59720000',
    '59720000',
    '１３８００００００００',
  ])('has a number such as %j', (phone) => {
    expect(personMistakes({ name: NAME, phone })).toEqual([]);
  });

  it.each(['12345', '1380000000', '没有', '', '13800000000 或 13900000000', '138000000001'])(
    'has none in %j',
    (phone) => {
      expect(personMistakes({ name: NAME, phone })).toEqual(['phone']);
    },
  );

  it('has a name', () => {
    expect(personMistakes({ name: '', phone: '' })).toEqual(['name', 'phone']);
  });
});
