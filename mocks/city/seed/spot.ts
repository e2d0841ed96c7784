import { inDatum, moved } from '../geo.ts';
import towns from './towns.json' with { type: 'json' };

/** Where a made-up thing of a town stands: its town and a point around the town's own. */
export function spotIn(name: string, nth: number) {
  const town = towns.items.find((one) => one.name === name);
  if (!town) return {};
  return { town: town.code, place: inDatum(moved(town.place, 300 + 90 * nth, nth * 2.4), 'WGS-84') };
}
