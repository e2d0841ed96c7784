import { describe, expect, it } from 'vitest';
import { mobileDigits, personMistakes } from '../../src/domain/person.ts';

const NAME = '示例居民';

describe('a person whom staff can call', () => {
  it.each([
    '13800000000',
    '138 0000 0000',
    '138 00 00 00 00',
    '1 3 8 0 0 0 0 0 0 0 0',
    '59 72 00 00',
    '+86 138 0000 0000',
    '021-59720000',
    '59720000',
    '5972000',
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

  it('is told how many digits of a mobile number are there', () => {
    expect(mobileDigits('138 0000 000')).toBe(10);
    expect(mobileDigits('138000000001')).toBe(12);
    for (const phone of ['13800000000', '12333', '59720000', '没有', ''])
      expect(mobileDigits(phone)).toBeUndefined();
  });

  it('has a name', () => {
    expect(personMistakes({ name: '', phone: '' })).toEqual(['name', 'phone']);
  });
});
