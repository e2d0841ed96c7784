import { metresBetween, type Place, type Town } from './place.ts';

/** Where a resident starts from: a town they chose, or their position (rounded to about 100 m). */
export type StartPoint =
  | { readonly kind: 'town'; readonly town: Town }
  | { readonly kind: 'here'; readonly place: Place };

/**
 * Finding the position of the device: `absent` when the host cannot locate, `failed` after an attempt without a result,
 * `far` after one that found the resident far away from all towns.
 */
export type Locating = 'absent' | 'idle' | 'busy' | 'failed' | 'far';

/** Metres from all towns from where nobody travels to work here: a trip is no help to somebody on a journey. */
const FAR_METRES = 60_000;

/** Whether a position is far away from all towns. Where no town is known, it is not. */
export const isFarAway = (place: Place, towns: readonly Town[]): boolean =>
  towns.length > 0 && towns.every(({ point }) => metresBetween(place, point) > FAR_METRES);

/** The point from which distances are measured. For a town, this is its settlement point. */
export function startPlace(startPoint: StartPoint): Place {
  return startPoint.kind === 'town' ? startPoint.town.point : startPoint.place;
}
