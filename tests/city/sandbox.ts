import { createCity } from '../../mocks/city/app.ts';
import type { ScenarioName } from '../../mocks/city/scenarios.ts';
import { serveCity } from '../../mocks/city/server.ts';
import { openCity } from '../../src/city/openCity.ts';
import type { CityApi } from '../../src/domain/cityApi.ts';

/** A Monday morning in Shanghai. */
export const NOW = new Date('2026-11-23T09:30:00+08:00');
const now = () => NOW;

/** The real client of a gateway at that address, every call of it there. */
export function clientOf(baseUrl: string): Required<CityApi> {
  const { name, listTowns, listStations, searchJobs, getJob, listPolicies, listProcedures } = openCity({
    name: '示例城市',
    sources: [{ kind: 'gateway', baseUrl }],
  });
  if (!listTowns || !listStations || !searchJobs || !getJob || !listPolicies || !listProcedures) {
    throw new TypeError('a gateway answers every call');
  }
  return { name, listTowns, listStations, searchJobs, getJob, listPolicies, listProcedures };
}

/** The sandbox city over real HTTP, and clients of it. */
export async function openSandbox() {
  const { url, close } = await serveCity({ port: 0, now });
  return {
    url,
    close,
    /** @param scenario by default, the city behaves */
    client: (scenario: ScenarioName = 'normal') => clientOf(`${url}/scenario/${scenario}/api`),
  };
}

/** One answer of a city without any network. */
export const answerOf = (path: string, init?: RequestInit) => createCity({ now }).request(path, init);
