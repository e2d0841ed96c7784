/** A point on the map in WGS-84 degrees. All code except the boundary uses only this datum. */
export interface Place {
  readonly lng: number;
  readonly lat: number;
}

/** Coordinate systems in use in China. GCJ-02 differs from WGS-84 by up to about 500 m, BD-09 by a further 500 m. */
export const DATUMS = ['WGS-84', 'GCJ-02', 'BD-09'] as const;
export type Datum = (typeof DATUMS)[number];

/** A point from outside, in its own datum. The boundary converts it to a {@link Place}. */
export interface PlaceInDatum extends Place {
  readonly datum: Datum;
}

/** A 街道 or 镇: its national code (9 digits), its name, and one settlement point in it. */
export interface Town {
  readonly code: string;
  readonly name: string;
  readonly point: Place;
}

const EARTH_RADIUS_METRES = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Straight-line distance in metres (haversine, mean earth radius). */
export function metresBetween(a: Place, b: Place): number {
  const dLat = radians(b.lat - a.lat);
  const dLng = radians(b.lng - a.lng);
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Bearing from `a` to `b` in radians, 0 is north, clockwise. */
export function bearing(a: Place, b: Place): number {
  const dLng = radians(b.lng - a.lng);
  const y = Math.sin(dLng) * Math.cos(radians(b.lat));
  const x =
    Math.cos(radians(a.lat)) * Math.sin(radians(b.lat)) -
    Math.sin(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.cos(dLng);
  return Math.atan2(y, x);
}

/** Rounds a point to about 100 m, so that the exact position of a home is never sent or stored. */
export function blur(place: Place): Place {
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return { lng: round(place.lng), lat: round(place.lat) };
}
