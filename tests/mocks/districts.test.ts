import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { districts } from '../../mocks/city/districtNames.ts';
import { serveCity } from '../../mocks/city/server.ts';
import type { Origin } from '../../mocks/serve/origin.ts';
import { readConfig } from '../../src/city/configAt.ts';
import { openCity } from '../../src/city/openCity.ts';
import { NOW, unhurried } from '../city/sandbox.ts';

let city: Origin;
beforeAll(async () => {
  city = await serveCity({ port: 0, now: () => NOW, jobCount: 200 });
});
afterAll(() => city.close());

const open = async (id: string) => {
  const config = readConfig(await (await fetch(`${city.url}/cities/${id}.json`)).text());
  return { config, api: openCity(config, { http: unhurried() }) };
};

describe('the districts of the sandbox', () => {
  it.each(Object.keys(districts))(
    '%s has its own name, towns and jobs in reach, and says 示例数据',
    async (id) => {
      const { config, api } = await open(id);
      expect(config.name).toContain('示例数据');
      const towns = (await api.listTowns?.())?.value ?? [];
      expect(towns).toHaveLength(11);
      const [town] = towns;
      if (!town) throw new Error('no town');
      expect(town.code.slice(0, 6)).toBe(districts[id]?.code);
      const found = await api.searchJobs?.({ near: town.point, withinMetres: 3000, sort: 'travel' });
      expect(found?.sample).toBe(true);
      expect(found?.value.total).toBeGreaterThan(0);
      const there = await api.searchJobs?.({ towns: [town.code] });
      expect(there?.value.total).toBeGreaterThan(0);
      expect(there?.value.jobs.every((job) => job.town?.name === town.name)).toBe(true);
    },
  );

  it('name no real town where they are made up, and have no policies of a real one', async () => {
    const { api } = await open('jia');
    const names = ((await api.listTowns?.())?.value ?? []).map(({ name }) => name);
    expect(names.every((name) => name.startsWith('甲区'))).toBe(true);
    expect(api.listPolicies).toBeUndefined();
  });

  it('is a 404 for one that is none', async () => {
    expect((await fetch(`${city.url}/cities/bing.json`)).status).toBe(404);
  });
});
