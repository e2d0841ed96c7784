import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inDatum } from '../../../mocks/city/geo.ts';
import { toPlace } from '../../../src/city/reading/toPlace.ts';
import { type Datum, metresBetween, type Place } from '../../../src/domain/place.ts';

const inQingpu = fc.record({
  lng: fc.double({ min: 120.85, max: 121.32, noNaN: true }),
  lat: fc.double({ min: 30.98, max: 31.27, noNaN: true }),
});

function metresOff(read: Place | undefined, truth: Place): number {
  return read ? metresBetween(read, truth) : Number.POSITIVE_INFINITY;
}

describe('a place', () => {
  it.each<Datum>(['WGS-84', 'GCJ-02', 'BD-09'])('written in %s is read to within a metre', (datum) => {
    fc.assert(
      fc.property(inQingpu, (truth) => {
        expect(metresOff(toPlace(inDatum(truth, datum)), truth)).toBeLessThan(1);
      }),
    );
  });

  it.each([
    [
      { lng: 121.531_541_859_215, lat: 31.175_303_983_645_97 },
      { lng: 121.527_210_6, lat: 31.177_427_6 },
    ],
    [
      { lng: 113.917_176_480_836_3, lat: 22.540_796_131_694_766 },
      { lng: 113.912_316, lat: 22.543_847 },
    ],
    [
      { lng: 116.384_047_224_556_57, lat: 39.913_345_455_360_69 },
      { lng: 116.377_817, lat: 39.911_954 },
    ],
  ])('in GCJ-02 that others converted too is read as they did (%#)', (theirs, truth) => {
    expect(metresOff(toPlace({ ...theirs, datum: 'GCJ-02' }), truth)).toBeLessThan(1);
  });

  it('would be hundreds of metres off without a conversion of its datum', () => {
    const truth = { lng: 121.114_08, lat: 31.153_94 };
    expect(metresBetween(inDatum(truth, 'GCJ-02'), truth)).toBeGreaterThan(300);
    expect(metresBetween(inDatum(truth, 'BD-09'), truth)).toBeGreaterThan(600);
  });

  it.each<Datum>(['WGS-84', 'GCJ-02', 'BD-09'])('at 0,0 in %s was not said', (datum) => {
    expect(toPlace({ lng: 0, lat: 0, datum })).toBeUndefined();
  });

  it.each([
    { lng: 0, lat: 31.15 },
    { lng: 121.12, lat: 0 },
    { lng: 121.12, lat: -0 },
  ])('with one coordinate of 0 was not said: %o', (half) => {
    expect(toPlace({ ...half, datum: 'WGS-84' })).toBeUndefined();
    expect(toPlace({ ...half, datum: 'GCJ-02' })).toBeUndefined();
  });
});
