import { REACH_MINUTES, RINGS } from '../../domain/travel.ts';

/** A position in the drawing: −1…1 from the centre, which is the start point. North is −1. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Sizes in shares of the drawing's radius, on the smallest screen. */
export const RADIUS = { job: 0.04, station: 0.08 } as const;
/** Half of 我, in the centre. */
export const ME = 0.12;
/** A label stands on the northernmost point of its ring, inside. */
export const LABEL = { halfWidth: 0.18, height: 0.21 } as const;

const TURN = Math.PI / 60;

/**
 * Where something stands that is `minutes` away. What would hide under 我 moves to its edge, and what would hide under
 * the label of a ring turns aside on its own ring, so that each ring contains what its number says. `undefined` outside
 * the outermost ring.
 *
 * @param bearing radians, clockwise from north
 */
export function spotOf(minutes: number, bearing: number, kind: keyof typeof RADIUS): Spot | undefined {
  const share = minutes / REACH_MINUTES;
  if (share > 1) return undefined;
  const radius = RADIUS[kind];
  const out = Math.min(Math.max(share, ME + radius), 1 - radius);
  const side = Math.sin(bearing) < 0 ? -1 : 1;
  // North is 0 on both sides; a quarter turn always leaves every label.
  const north = Math.acos(Math.cos(bearing));
  let turned = north;
  while (turned < Math.PI / 2 && isUnderLabel(at(out, side * turned), radius)) turned += TURN;
  return at(out, turned === north ? bearing : side * turned);
}

const at = (out: number, angle: number): Spot => ({ x: out * Math.sin(angle), y: -out * Math.cos(angle) });

/** Whether a disc touches the label of any ring. */
export function isUnderLabel({ x, y }: Spot, radius: number): boolean {
  return RINGS.some((minutes) => {
    const top = -minutes / REACH_MINUTES;
    return Math.abs(x) < LABEL.halfWidth + radius && y > top - radius && y < top + LABEL.height + radius;
  });
}
