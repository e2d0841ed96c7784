import { expect, it } from 'vitest';
import { isBelievable } from '../../src/domain/routeCheck.ts';

const place = { lng: 121.1, lat: 31.15 };

/* A way of half an hour, as the straight line suggests it. */
it.each([
  [9, false],
  [10, true],
  [30, true],
  [360, true],
  [361, false],
])('a route of %i minutes is believed: %s', (minutes, believed) => {
  expect(isBelievable({ minutes }, { mode: 'walk', minutes: 30, from: place, to: place })).toBe(believed);
});

it('a short way may take an hour longer: a bridge, or a bus that has just left', () => {
  expect(isBelievable({ minutes: 70 }, { mode: 'transit', minutes: 1, from: place, to: place })).toBe(true);
});
