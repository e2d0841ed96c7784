import { REACH_MINUTES, RINGS } from '../../domain/travel.ts';
import { LABEL, ME, type Spot } from '../../ui/circle/spots.ts';

/** Where the name of a spot stands; `start` and `end`: it begins or ends at the middle of the spot. */
export const SIDES = ['right', 'left', 'below start', 'below end', 'above start', 'above end'] as const;
export type Side = (typeof SIDES)[number];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half a mark, and the size of a name of two lines with the state below; in shares of the radius, on the smallest screen that shows names. */
export const MARK = 0.075;
export const NAME = { width: 0.48, height: 0.36 } as const;

const around = ({ x, y }: Spot, halfWidth: number, halfHeight = halfWidth): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

const touches = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The middle of the name of a spot. */
export function nameMiddle({ x, y }: Spot, side: Side): Spot {
  const [aside, off] = [NAME.width / 2, MARK + NAME.height / 2];
  if (side === 'right') return { x: x + MARK + aside, y };
  if (side === 'left') return { x: x - MARK - aside, y };
  return {
    x: side.endsWith('start') ? x + aside : x - aside,
    y: side.startsWith('below') ? y + off : y - off,
  };
}

const nameBox = (spot: Spot, side: Side) => around(nameMiddle(spot, side), NAME.width / 2, NAME.height / 2);

/** The labels of the rings, and 我. */
const TAKEN: readonly Box[] = [
  ...RINGS.map((minutes) => {
    const top = -minutes / REACH_MINUTES;
    return { left: -LABEL.halfWidth, right: LABEL.halfWidth, top, bottom: top + LABEL.height };
  }),
  around({ x: 0, y: 0 }, ME),
];

/**
 * The side on which each spot has room for its name: inside of the drawing, over no mark, no other name and no label of a
 * ring. The first in the list choose first; who has no room has no name, only a number.
 */
export function nameSides(spots: readonly Spot[]): readonly (Side | undefined)[] {
  const taken: Box[] = [...TAKEN, ...spots.map((spot) => around(spot, MARK))];
  return spots.map((spot, nth) => {
    const others = taken.filter((_, at) => at !== TAKEN.length + nth);
    const side = SIDES.find((one) => {
      const box = nameBox(spot, one);
      const inside = box.left >= -1 && box.right <= 1 && box.top >= -1 && box.bottom <= 1;
      return inside && !others.some((other) => touches(box, other));
    });
    if (side) taken.push(nameBox(spot, side));
    return side;
  });
}
