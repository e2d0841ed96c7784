import type { Datum, Place, PlaceInDatum } from '../../../src/domain/place.ts';
import { inDatum, moved } from '../geo.ts';
import type { Random } from './seededRandom.ts';
import towns from './towns.json' with { type: 'json' };

export interface JobLocation {
  readonly town: { readonly code: string; readonly name: string };
  /** The true point, in WGS-84. */
  readonly at?: Place;
  /** The point that the city sends. For an unknown point, some systems send `null`, others 0,0. */
  readonly place: PlaceInDatum | null;
}

/** Jobs of each town in a round. The towns in the centre are close together, so they have fewer. By default, 5. */
const SHARES: Readonly<Record<string, number>> = { 夏阳街道: 3, 盈浦街道: 2, 香花桥街道: 4 };
const slots = [0, 1, 2, 3, 4].flatMap((round) =>
  towns.items.flatMap((town) => {
    const share = SHARES[town.name] ?? 5;
    return round < share ? [{ town, round, share }] : [];
  }),
);

/** Metres from the town's point for each five jobs: one to walk to, three to ride to, and one further away. */
const DISTANCES: readonly (readonly [least: number, most: number])[] = [
  [80, 840],
  [880, 1700],
  [900, 2250],
  [1200, 2250],
  [2350, 4500],
];

/** The share of each datum. */
const datumMix: readonly [Datum, ...Datum[]] = ['WGS-84', 'WGS-84', 'WGS-84', 'GCJ-02', 'GCJ-02', 'BD-09'];
const UNKNOWN_PLACES: readonly [null, PlaceInDatum] = [null, { lng: 0, lat: 0, datum: 'GCJ-02' }];

/** The location of the job with this index. */
export function jobLocation(index: number, random: Random): JobLocation {
  const slot = slots[index % slots.length];
  if (!slot) throw new RangeError('no towns');
  const { town, round, share } = slot;
  const indexInTown = Math.floor(index / slots.length) * share + round;
  const [least, most] = DISTANCES[indexInTown % DISTANCES.length] ?? [80, 840];
  const at = moved(town.place, random.between(least, most), random.between(0, 628) / 100);
  const named = { code: town.code, name: town.name };
  return random.happens(0.05)
    ? { town: named, place: random.pick(UNKNOWN_PLACES) }
    : { town: named, at, place: inDatum(at, random.pick(datumMix)) };
}
