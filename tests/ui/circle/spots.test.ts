import { describe, expect, it } from 'vitest';
import { REACH_MINUTES, RINGS } from '../../../src/domain/travel.ts';
import { isUnderLabel, ME, RADIUS, spotOf } from '../../../src/ui/circle/spots.ts';

const DEGREE = Math.PI / 180;
/** Every direction and every distance of the drawing. */
const around = Array.from({ length: 360 }, (_, degrees) => degrees * DEGREE).flatMap((bearing) =>
  Array.from({ length: 60 }, (_, quarter) => ({ bearing, minutes: (quarter + 1) / 4 })),
);
const kinds = ['job', 'station'] as const;
const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);

describe('a spot in the circle', () => {
  it.each(kinds)('is never under a label, nor under 我: %s', (kind) => {
    const hidden = around.filter(({ minutes, bearing }) => {
      const spot = spotOf(minutes, bearing, kind);
      return !spot || isUnderLabel(spot, RADIUS[kind]) || distance(spot) < ME + RADIUS[kind] - 1e-9;
    });
    expect(hidden).toEqual([]);
  });

  it.each(kinds)('stays in the ring that counts it: %s', (kind) => {
    const ringOf = (minutes: number) => RINGS.find((ring) => minutes <= ring + 1e-9);
    const moved = around.filter(({ minutes, bearing }) => {
      const spot = spotOf(minutes, bearing, kind);
      return !spot || ringOf(distance(spot) * REACH_MINUTES) !== ringOf(minutes);
    });
    expect(moved).toEqual([]);
  });

  it('stands in its own direction where no label is', () => {
    const east = spotOf(6, 90 * DEGREE, 'job');
    expect(east?.x).toBeCloseTo(0.4);
    expect(east?.y).toBeCloseTo(0);
    const southWest = spotOf(12, 225 * DEGREE, 'job');
    expect(southWest?.x).toBeCloseTo(-0.8 * Math.SQRT1_2);
    expect(southWest?.y).toBeCloseTo(0.8 * Math.SQRT1_2);
  });

  it('turns aside by the nearer way', () => {
    expect(spotOf(4, 5 * DEGREE, 'job')?.x).toBeGreaterThan(0.2);
    expect(spotOf(4, -5 * DEGREE, 'job')?.x).toBeLessThan(-0.2);
  });

  it('is not there outside the outermost ring', () => {
    expect(spotOf(REACH_MINUTES + 0.1, 0, 'job')).toBeUndefined();
  });
});
