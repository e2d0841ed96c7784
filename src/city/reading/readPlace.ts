import type { Datum, Place } from '../../domain/place.ts';
import { toPlace } from './toPlace.ts';

const datums: ReadonlyMap<string, Datum> = new Map([
  ['wgs84', 'WGS-84'],
  // CGCS2000 differs from WGS-84 by centimetres.
  ['cgcs2000', 'WGS-84'],
  ['gcj02', 'GCJ-02'],
  ['bd09', 'BD-09'],
  ['bd09ll', 'BD-09'],
]);

/**
 * Reads two numbers as a point in WGS-84 degrees; `undefined` if they are out of range, or 0,0. A latitude beyond 90
 * must be a longitude, so the two numbers are swapped.
 *
 * @param datumName the name of the datum in any spelling. With an unknown name the result is `undefined`
 * @param defaultDatum the datum if `datumName` is missing
 */
export function readPlace(
  lng: number | undefined,
  lat: number | undefined,
  datumName: string | undefined,
  defaultDatum: Datum,
): Place | undefined {
  const datum =
    datumName === undefined ? defaultDatum : datums.get(datumName.toLowerCase().replace(/[^a-z0-9]/g, ''));
  if (lng === undefined || lat === undefined || datum === undefined) return undefined;
  const [east, north] = Math.abs(lat) > 90 ? [lat, lng] : [lng, lat];
  if (Math.abs(east) > 180 || Math.abs(north) > 90) return undefined;
  return toPlace({ lng: east, lat: north, datum });
}
