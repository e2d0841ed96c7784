import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../../src/city/reading/readDay.ts';
import { dayInShanghai, isDay } from '../../../src/domain/calendar.ts';

describe('a date', () => {
  it.each([
    '20261123',
    20_261_123,
    '20261123080000',
    '2026-11-23',
    '2026-11-23 00:00:00',
    '2026-11-23 23:59',
    '2026-11-23T08:00:00',
    '2026-11-23T08:00:00.000+08:00',
    '2026-11-23T00:00:00+0800',
    '2026/11/23',
    '2026.11.23',
    '2026年11月23日',
    '2026年11月23日 08:00',
    '２０２６－１１－２３',
    ' 2026-11-23 ',
  ])('%j is that day', (value) => {
    expect(readDay(value)).toBe('2026-11-23');
  });

  it('may leave out zeros', () => {
    expect(readDay('2026/1/5')).toBe('2026-01-05');
    expect(readDay('2026年1月5日')).toBe('2026-01-05');
  });

  it('of another zone is the day in Shanghai', () => {
    expect(readDay('2026-11-22T16:00:00Z')).toBe('2026-11-23');
    expect(readDay('2026-11-22T15:59:59Z')).toBe('2026-11-22');
    expect(readDay('2026-11-23T23:59:00-05:00')).toBe('2026-11-24');
    expect(readDay('2026-11-23T00:30:00+09:00')).toBe('2026-11-22');
  });

  it('without a zone is Shanghai time, wherever the reader is', () => {
    expect(readDay('2026-11-23 00:00:00')).toBe('2026-11-23');
    expect(readDay('2026-11-23 23:59:59')).toBe('2026-11-23');
  });

  it('may count from 1970, in seconds or milliseconds', () => {
    const midnight = Date.parse('2026-11-23T00:00:00+08:00');
    for (const value of [midnight, String(midnight), midnight / 1000, String(midnight / 1000)]) {
      expect(readDay(value)).toBe('2026-11-23');
    }
    expect(readDay(midnight - 1)).toBe('2026-11-22');
  });

  it.each([
    'Undefined',
    '',
    '0',
    0,
    -1,
    Number.NaN,
    '0000-00-00 00:00:00',
    '1970-01-01',
    '9999-12-31',
    '2026-02-30',
    '2026-02-30T08:00:00Z',
    '2026-13-01',
    '2026-11-23 to 2026-12-23',
    '长期有效',
    '23/11/2026',
    null,
    undefined,
    {},
    [],
    true,
  ])('%j is none', (value) => {
    expect(readDay(value)).toBeUndefined();
  });

  it('is read back from every instant, in every form', () => {
    const instants = fc.date({
      min: new Date('2000-01-02T00:00:00Z'),
      max: new Date('2099-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const shanghai = dayInShanghai(instant);
        expect(readDay(instant.toISOString())).toBe(shanghai);
        expect(readDay(shanghai.replaceAll('-', ''))).toBe(shanghai);
        if (instant.getTime() >= 1e12) expect(readDay(instant.getTime())).toBe(shanghai);
      }),
    );
  });

  it('is a day that exists or undefined, whatever was sent', () => {
    const digits = fc.array(fc.constantFrom(...'0123456789-/:T Z+年月日.'), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          digits.map((signs) => signs.join('')),
        ),
        (value) => {
          const day = readDay(value);
          expect(day === undefined || isDay(day)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
