import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/domain/nearestName.ts';

const fields = ['api', 'city', 'locate', 'logoUrl', 'flags', 'destination', 'tokenOrigins'];

describe('the nearest name', () => {
  it.each([
    ['left out', 'tokenOrigin', 'tokenOrigins'],
    ['put in', 'cityy', 'city'],
    ['replaced', 'lacate', 'locate'],
    ['swapped', 'ctiy', 'city'],
    ['of another case', 'LogoURL', 'logoUrl'],
    ['wrong twice', 'destinatoin', 'destination'],
  ])('is found when a letter is %s', (_, given, name) => {
    expect(nearestName(given, fields)).toBe(name);
  });

  it.each(['', 'ap1s', 'weather', 'origins', 'x'.repeat(1_000_000)])('is none for %.20s', (given) => {
    expect(nearestName(given, fields)).toBeUndefined();
  });

  it('is none where there are no names', () => {
    expect(nearestName('city', [])).toBeUndefined();
  });

  it('is the one with the fewest changes, and the first of two with equally many', () => {
    expect(nearestName('policey', ['police', 'policies', 'policy'])).toBe('police');
    expect(nearestName('jobs', ['job', 'jobs'])).toBe('jobs');
  });

  it('of a valid name is the name itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (names) => {
        for (const name of names) expect(nearestName(name, names)).toBe(name);
      }),
    );
  });
});
