import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearing, blur, metresBetween, type Place } from '../../src/domain/place.ts';

const inQingpu = fc.record({
  lng: fc.double({ min: 120.85, max: 121.32, noNaN: true }),
  lat: fc.double({ min: 30.98, max: 31.27, noNaN: true }),
});
const anywhere = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
});

describe('metresBetween', () => {
  it('gives the distance from Paris to London', () => {
    const london = { lng: -0.1278, lat: 51.5074 };
    const paris = { lng: 2.3522, lat: 48.8566 };
    expect(metresBetween(london, paris) / 1000).toBeCloseTo(343.56, 0);
  });

  it('gives the length of a degree along the meridian and along the equator', () => {
    const zero = { lng: 0, lat: 0 };
    expect(metresBetween(zero, { lng: 0, lat: 1 })).toBeCloseTo(111_195.08, 1);
    expect(metresBetween(zero, { lng: 1, lat: 0 })).toBeCloseTo(111_195.08, 1);
  });

  it('agrees with the angle between the two points seen from the centre of the earth', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(metresBetween(a, b)).toBeCloseTo(6_371_008.8 * angle(a, b), 0);
      }),
    );
  });

  it('is the same in both directions, and 0 to the same point', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 6);
        expect(metresBetween(a, a)).toBe(0);
      }),
    );
  });
});

describe('bearing', () => {
  const here = { lng: 121.1, lat: 31.15 };
  it.each([
    ['north', { lng: 121.1, lat: 31.16 }, 0],
    ['east', { lng: 121.11, lat: 31.15 }, Math.PI / 2],
    ['south', { lng: 121.1, lat: 31.14 }, Math.PI],
    ['west', { lng: 121.09, lat: 31.15 }, -Math.PI / 2],
  ])('to the %s', (_, there, radians) => {
    expect(bearing(here, there)).toBeCloseTo(radians, 3);
  });
});

describe('blur', () => {
  it('moves a point of Qingpu by at most 80 m', () => {
    fc.assert(
      fc.property(inQingpu, (home) => {
        expect(metresBetween(home, blur(home))).toBeLessThan(80);
      }),
    );
  });

  it('gives all homes of one block the same point, with three decimals', () => {
    expect(blur({ lng: 121.114_08, lat: 31.153_94 })).toEqual({ lng: 121.114, lat: 31.154 });
    expect(blur({ lng: 121.113_61, lat: 31.154_39 })).toEqual({ lng: 121.114, lat: 31.154 });
  });

  it('does not move a blurred point again', () => {
    fc.assert(
      fc.property(inQingpu, (home) => {
        expect(blur(blur(home))).toEqual(blur(home));
      }),
    );
  });
});

function angle(a: Place, b: Place): number {
  const [[ax, ay, az], [bx, by, bz]] = [vector(a), vector(b)];
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return Math.atan2(cross, ax * bx + ay * by + az * bz);
}

function vector({ lng, lat }: Place): readonly [number, number, number] {
  const [l, p] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}
