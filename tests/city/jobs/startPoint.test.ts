import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import towns from '../../../mocks/city/seed/towns.json' with { type: 'json' };
import { REACH_MINUTES, reachMetres, TRAVEL_MODES, travelMinutes } from '../../../src/domain/travel.ts';
import { openSandbox } from '../sandbox.ts';

let sandbox: Awaited<ReturnType<typeof openSandbox>>;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const starts = towns.items.flatMap(({ name, place }) =>
  TRAVEL_MODES.map((mode) => ({ name, mode, near: { lng: place.lng, lat: place.lat } })),
);

describe('jobs within a quarter of an hour', () => {
  it.each(starts)(
    'stand in the order of the minutes on their cards, from $name by $mode',
    async ({ near, mode }) => {
      const withinMetres = reachMetres(REACH_MINUTES, mode);
      const query = { near, withinMetres, sort: 'travel', pageSize: 100 } as const;
      const { value } = await sandbox.client().searchJobs(query);
      const minutes = value.jobs.map(({ place }) => (place ? travelMinutes(near, place, mode) : Number.NaN));
      expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
      expect(Math.max(0, ...minutes)).toBeLessThanOrEqual(REACH_MINUTES);
    },
  );
});
