import gcoord from 'gcoord';
import type { Place, PlaceInDatum } from '../../domain/place.ts';

const crs = { 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

/** Converts a point to WGS-84; `undefined` for 0,0, which many systems send for "unknown". */
export function toPlace({ lng, lat, datum }: PlaceInDatum): Place | undefined {
  if (lng === 0 && lat === 0) return undefined;
  if (datum === 'WGS-84') return { lng, lat };
  const [x, y] = gcoord.transform([lng, lat], crs[datum], gcoord.WGS84);
  return { lng: x, lat: y };
}
