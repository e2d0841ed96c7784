import { DATUMS, type Place, type PlaceInDatum } from '../../domain/place.ts';
import { fieldOf } from './unchecked.ts';

/** Checks the position that the host gave; anything that is not a point in a known datum is `null`. */
export function readPlace(given: unknown): PlaceInDatum | null {
  const [lng, lat] = [fieldOf(given, 'lng'), fieldOf(given, 'lat')];
  const givenDatum = fieldOf(given, 'datum');
  const datum = DATUMS.find((name) => name === givenDatum);
  return isUpTo(180, lng) && isUpTo(90, lat) && datum ? { lng, lat, datum } : null;
}

/** A point as the host gets it: with the name of its datum. */
export const inWgs84 = ({ lng, lat }: Place): PlaceInDatum => ({ lng, lat, datum: 'WGS-84' });

const isUpTo = (max: number, degrees: unknown): degrees is number =>
  typeof degrees === 'number' && Math.abs(degrees) <= max;
