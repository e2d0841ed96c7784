import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/place.ts';
import {
  exactMinutes,
  REACH_MINUTES,
  RINGS,
  reachMetres,
  TRAVEL_MODES,
  travelMinutes,
  tripBetween,
} from '../../src/domain/travel.ts';

const METRES_PER_DEGREE = 111_195.0797;
const home: Place = { lng: 121.114, lat: 31.154 };
const north = (metres: number): Place => ({ lng: home.lng, lat: home.lat + metres / METRES_PER_DEGREE });
const mode = fc.constantFrom(...TRAVEL_MODES);
const metres = fc.double({ min: 0, max: 60_000, noNaN: true });

describe('the travel time to a place', () => {
  it.each([
    ['walk', 865, 15],
    ['walk', 866, 16],
    ['ride', 2307, 15],
    ['ride', 2308, 16],
    ['ebike', 3461, 15],
    ['ebike', 3462, 16],
    ['transit', 2140, 15],
    ['transit', 2141, 16],
  ] as const)('by %s over %i m takes %i minutes', (by, far, minutes) => {
    expect(travelMinutes(home, north(far), by)).toBe(minutes);
  });

  it('never decreases with the distance', () => {
    fc.assert(
      fc.property(mode, metres, metres, (by, a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        expect(travelMinutes(home, north(near), by)).toBeLessThanOrEqual(travelMinutes(home, north(far), by));
      }),
    );
  });

  it('is at least one minute, also to the same place', () => {
    expect(travelMinutes(home, home, 'walk')).toBe(1);
    expect(exactMinutes(home, home, 'walk')).toBe(0);
  });

  it('includes walking to the bus and waiting', () => {
    const far = north(10_000);
    expect(exactMinutes(home, far, 'transit')).toBeCloseTo(6 + (10_000 * 1.4) / 333, 1);
  });

  it('is by bus only where a bus is quicker than walking', () => {
    expect(tripBetween(home, north(300), 'transit')).toMatchObject({ mode: 'walk', minutes: 6 });
    expect(tripBetween(home, north(2000), 'transit')).toMatchObject({ mode: 'transit', minutes: 15 });
    fc.assert(
      fc.property(metres, (far) => {
        const [bus, walk] = (['transit', 'walk'] as const).map((by) => travelMinutes(home, north(far), by));
        expect(bus).toBeLessThanOrEqual(walk ?? 0);
      }),
    );
  });
});

describe('the reach', () => {
  it('is the inverse of the travel time', () => {
    fc.assert(
      fc.property(mode, metres, (by, far) => {
        expect(Math.abs(reachMetres(exactMinutes(home, north(far), by), by) - far)).toBeLessThan(1.01);
      }),
    );
  });

  it('contains exactly the places with at most that travel time', () => {
    fc.assert(
      fc.property(mode, metres, fc.integer({ min: 1, max: 120 }), (by, far, minutes) => {
        const reach = reachMetres(minutes, by);
        fc.pre(far <= reach || far > reach + 1);
        expect(travelMinutes(home, north(far), by) <= minutes).toBe(far <= reach);
      }),
    );
  });

  it('grows with the minutes', () => {
    const minutes = fc.double({ min: 0, max: 120, noNaN: true });
    fc.assert(
      fc.property(mode, minutes, minutes, (by, a, b) => {
        expect(reachMetres(Math.min(a, b), by)).toBeLessThanOrEqual(reachMetres(Math.max(a, b), by));
      }),
    );
  });

  it('by bus is that on foot until the bus would be quicker', () => {
    const [walk, bus] = (['walk', 'transit'] as const).map((by) => RINGS.map((one) => reachMetres(one, by)));
    expect(bus?.[0]).toBe(walk?.[0]);
    expect(bus?.[2]).toBeGreaterThan(walk?.[2] ?? 0);
  });

  it('is some way by every mode, within the least minutes that are offered', () => {
    for (const by of TRAVEL_MODES) expect(reachMetres(RINGS[0], by)).toBeGreaterThan(0);
  });

  it('of the service circle is 15 minutes', () => {
    expect(REACH_MINUTES).toBe(15);
    expect(reachMetres(REACH_MINUTES, 'walk')).toBe(865);
  });
});
