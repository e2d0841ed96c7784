import gcoord from 'gcoord';
import type { Datum, Place, PlaceInDatum } from '../../domain/place.ts';

const crs = { 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

/** The point in WGS-84; `undefined` where a coordinate is 0, by which many systems mean "not said". */
export function toPlace({ lng, lat, datum }: PlaceInDatum): Place | undefined {
  if (lng === 0 || lat === 0) return undefined;
  if (datum === 'WGS-84') return { lng, lat };
  const [x, y] = gcoord.transform([lng, lat], crs[datum], gcoord.WGS84);
  return { lng: x, lat: y };
}

/** The same point in another datum. */
export function fromPlace({ lng, lat }: Place, datum: Datum): Place {
  if (datum === 'WGS-84') return { lng, lat };
  const [x, y] = gcoord.transform([lng, lat], gcoord.WGS84, crs[datum]);
  return { lng: x, lat: y };
}
