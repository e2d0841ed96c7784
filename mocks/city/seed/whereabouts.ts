import type { Datum, Place, PlaceInDatum } from '../../../src/domain/place.ts';
import { inDatum, moved } from '../geo.ts';
import type { Chance } from './chance.ts';
import towns from './towns.json' with { type: 'json' };

export interface Whereabouts {
  readonly town: { readonly code: string; readonly name: string };
  /** Where it truly is, WGS-84. */
  readonly at?: Place;
  /** What the city says of it. Not known is said by silence in some systems, by 0,0 in others. */
  readonly place: PlaceInDatum | null;
}

/** How often a town comes up in a round; the neighbours in the middle share their jobs. By default, 5 times. */
const SHARES: Readonly<Record<string, number>> = { 夏阳街道: 3, 盈浦街道: 2, 香花桥街道: 4 };
const slots = [0, 1, 2, 3, 4].flatMap((round) =>
  towns.items.flatMap((town) => {
    const share = SHARES[town.name] ?? 5;
    return round < share ? [{ town, round, share }] : [];
  }),
);

/** Metres from the town's point, for each five jobs of a town: in a walk, three in a ride, further out. */
const DISTANCES: readonly (readonly [least: number, most: number])[] = [
  [80, 840],
  [880, 1700],
  [900, 2250],
  [1200, 2250],
  [2350, 4500],
];

/** How often each datum comes up. */
const datumMix: readonly [Datum, ...Datum[]] = ['WGS-84', 'WGS-84', 'WGS-84', 'GCJ-02', 'GCJ-02', 'BD-09'];
const SILENCES: readonly [null, PlaceInDatum] = [null, { lng: 0, lat: 0, datum: 'GCJ-02' }];

/** Where the job of that number is. */
export function whereabouts(index: number, chance: Chance): Whereabouts {
  const slot = slots[index % slots.length];
  if (!slot) throw new RangeError('no towns');
  const { town, round, share } = slot;
  const nthInTown = Math.floor(index / slots.length) * share + round;
  const [least, most] = DISTANCES[nthInTown % DISTANCES.length] ?? [80, 840];
  const at = moved(town.place, chance.between(least, most), chance.between(0, 628) / 100);
  const named = { code: town.code, name: town.name };
  return chance.happens(0.05)
    ? { town: named, place: chance.pick(SILENCES) }
    : { town: named, at, place: inDatum(at, chance.pick(datumMix)) };
}
