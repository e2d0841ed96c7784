import gcoord from 'gcoord';
import type { Datum, Place, PlaceInDatum } from '../../src/domain/place.ts';

const crs = { 'WGS-84': gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;
const METRES_PER_DEGREE = 111_195;

/** Six decimals are about 0.1 m. */
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Converts a point from WGS-84 to a datum. */
export function inDatum({ lng, lat }: Place, datum: Datum): PlaceInDatum {
  const [x, y] = gcoord.transform([lng, lat], crs['WGS-84'], crs[datum]);
  return { lng: rounded(x), lat: rounded(y), datum };
}

/** Converts a point to WGS-84. */
export function inWgs84({ lng, lat, datum }: PlaceInDatum): Place {
  const [x, y] = gcoord.transform([lng, lat], crs[datum], crs['WGS-84']);
  return { lng: x, lat: y };
}

/** Moves a point by a distance; `angle` is in radians, clockwise from north. Accurate for a few kilometres. */
export function moved(from: Place, metres: number, angle: number): Place {
  const north = (metres * Math.cos(angle)) / METRES_PER_DEGREE;
  const east = (metres * Math.sin(angle)) / (METRES_PER_DEGREE * Math.cos((from.lat * Math.PI) / 180));
  return { lng: rounded(from.lng + east), lat: rounded(from.lat + north) };
}
