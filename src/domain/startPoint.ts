import type { Place, Town } from './place.ts';

/** Where a resident starts from: a town they chose, or their position (rounded to about 100 m). */
export type StartPoint =
  | { readonly kind: 'town'; readonly town: Town }
  | { readonly kind: 'here'; readonly place: Place };

/** The point from which distances are measured. For a town, this is its settlement point. */
export function startPlace(startPoint: StartPoint): Place {
  return startPoint.kind === 'town' ? startPoint.town.point : startPoint.place;
}
