import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/domain/nearestName.ts';

const names = ['home', 'jobs', 'policies', 'guidance', 'stations'];

describe('the nearest name', () => {
  it.each([
    ['jbos', 'jobs'],
    ['Jobs', 'jobs'],
    ['job', 'jobs'],
    ['policy', 'policies'],
    ['station', 'stations'],
    ['guidence', 'guidance'],
    ['homes', 'home'],
  ])('of %s is %s', (given, nearest) => {
    expect(nearestName(given, names)).toBe(nearest);
  });

  it.each(['', 'wallet', 'x', 'jobs'.repeat(1000)])('of %j is none', (given) => {
    expect(nearestName(given, names)).toBeUndefined();
  });
});
