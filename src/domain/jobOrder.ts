import type { Job } from './job.ts';
import { payKeysOf } from './pay.ts';

/** Positions of jobs in their pool, the best first. Ties are ordered by id, so that pages never overlap. */
export type Order = Uint32Array;

/** A number for each job, the smaller the better. */
type Keys = Float64Array;

/** Orders jobs by their keys, of which the first counts most. */
export type OrderBy = (...keys: readonly Keys[]) => Order;

/** Compares the ids of the jobs once, for all orders of them. */
export function orderer(jobs: readonly Job[]): OrderBy {
  const ids = jobs.map(({ id }) => id);
  const places = Float64Array.from(jobs.keys());
  const byId = Uint32Array.from(jobs.keys()).sort((a, b) => compareIds(ids[a] ?? '', ids[b] ?? ''));
  byId.forEach((nth, place) => {
    places[nth] = place;
  });
  return (...keys) => {
    const [first = places, second = places, third = places] = keys;
    return byId
      .slice()
      .sort(
        (a, b) =>
          difference(first, a, b) ||
          difference(second, a, b) ||
          difference(third, a, b) ||
          difference(places, a, b),
      );
  };
}

const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Two infinite keys are equal. */
function difference(keys: Keys, a: number, b: number): number {
  const [x, y] = [keys[a] ?? 0, keys[b] ?? 0];
  return x === y ? 0 : x - y;
}

/** The better paid first, as `comparePay` does. */
export function payKeys(jobs: readonly Job[]): readonly Keys[] {
  const all = [0, 1, 2].map(() => new Float64Array(jobs.length));
  for (const [nth, { pay }] of jobs.entries()) {
    const keys = payKeysOf(pay);
    for (const [at, list] of all.entries()) list[nth] = keys[at] ?? 0;
  }
  return all;
}

/** The newest first; without a day last. */
export function dateKeys(jobs: readonly Job[]): Keys {
  const days = jobs.map(({ postedOn = '' }) => postedOn);
  const places = new Map([...new Set(days)].sort().map((day, place) => [day, -place]));
  return Float64Array.from(days, (day) => places.get(day) ?? 0);
}
