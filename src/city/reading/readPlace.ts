import type { Datum, Place } from '../../domain/place.ts';
import { toPlace } from './toPlace.ts';

const datums: ReadonlyMap<string, Datum> = new Map([
  ['wgs84', 'WGS-84'],
  // China's own geodetic system differs from WGS-84 by centimetres.
  ['cgcs2000', 'WGS-84'],
  ['gcj02', 'GCJ-02'],
  ['bd09', 'BD-09'],
  ['bd09ll', 'BD-09'],
]);

/**
 * The point that two loose numbers mean, in WGS-84 degrees; `undefined` where they are no point, or one is 0. A latitude
 * beyond 90 can only be a longitude: the two are then exchanged.
 *
 * @param said the name of the datum in any spelling; a name that is not known makes no point
 * @param byDefault the datum where none is said
 */
export function readPlace(
  lng: number | undefined,
  lat: number | undefined,
  said: string | undefined,
  byDefault: Datum,
): Place | undefined {
  const datum = said === undefined ? byDefault : datums.get(said.toLowerCase().replace(/[^a-z0-9]/g, ''));
  if (lng === undefined || lat === undefined || datum === undefined) return undefined;
  if (Number.isNaN(lng) || Number.isNaN(lat)) return undefined;
  const [east, north] = Math.abs(lat) > 90 ? [lat, lng] : [lng, lat];
  if (Math.abs(east) > 180 || Math.abs(north) > 90) return undefined;
  return toPlace({ lng: east, lat: north, datum });
}
