import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spotOf } from '../../src/ui/circle/spots.ts';
import { MARK, NAME, nameMiddle, nameSides } from '../../src/widgets/stations/nameRoom.ts';

const spots = fc.array(
  fc.record({
    minutes: fc.double({ min: 0, max: 15, noNaN: true }),
    at: fc.double({ min: 0, max: 7, noNaN: true }),
  }),
  { maxLength: 25 },
);

test('the names in the drawing lie on no mark and on no other name, and inside of it', () => {
  fc.assert(
    fc.property(spots, (all) => {
      const placed = all.flatMap(({ minutes, at }) => spotOf(minutes, at, 'station') ?? []);
      const names = nameSides(placed).flatMap((side, nth) => {
        const spot = placed[nth];
        return side && spot ? [{ nth, ...nameMiddle(spot, side) }] : [];
      });
      for (const name of names) {
        expect(Math.abs(name.x) + NAME.width / 2).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.abs(name.y) + NAME.height / 2).toBeLessThanOrEqual(1 + 1e-9);
        for (const other of names) {
          if (other === name) continue;
          const apart =
            Math.abs(other.x - name.x) >= NAME.width - 1e-9 ||
            Math.abs(other.y - name.y) >= NAME.height - 1e-9;
          expect(apart).toBe(true);
        }
        for (const [nth, mark] of placed.entries()) {
          if (nth === name.nth) continue;
          const apart =
            Math.abs(mark.x - name.x) >= NAME.width / 2 + MARK - 1e-9 ||
            Math.abs(mark.y - name.y) >= NAME.height / 2 + MARK - 1e-9;
          expect(apart).toBe(true);
        }
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('a spot alone has its name, and the nearest choose first', () => {
  expect(nameSides([{ x: -0.5, y: 0.5 }])).toEqual(['right']);
  expect(nameSides([{ x: 0.5, y: 0.5 }])).toEqual(['left']);
  const crowd = Array.from({ length: 30 }, (_, nth) => ({ x: -0.4 + nth / 100, y: 0.5 }));
  expect(nameSides(crowd).filter(Boolean).length).toBeLessThan(6);
});
