import { createCity } from '../../mocks/city/app.ts';
import type { ScenarioName } from '../../mocks/city/scenarios.ts';
import { serveCity } from '../../mocks/city/server.ts';
import type { HttpOptions } from '../../src/city/http/http.ts';
import { createRetryBudget } from '../../src/city/http/retryBudget.ts';
import { type CityOptions, openCity } from '../../src/city/openCity.ts';
import { CITY_CALLS, type CityApi } from '../../src/domain/cityApi.ts';

/** A Monday morning in Shanghai. */
export const NOW = new Date('2026-11-23T09:30:00+08:00');
const now = () => NOW;

const isWhole = (city: CityApi): city is Required<CityApi> =>
  CITY_CALLS.every((call) => city[call] !== undefined);

/** How tests client: they neither wait before they ask again nor give up a failing city. */
export const unhurried = (): Omit<HttpOptions, 'auth' | 'tokenOrigins'> => ({
  circuit: { admits: () => true, quietFor: () => 0, probe: () => undefined, tell: () => {} },
  budget: createRetryBudget(),
  pace: { now: () => NOW.getTime(), chance: () => 0, wait: async () => {} },
});

export interface ClientOptions extends CityOptions {
  readonly tokenOrigins?: readonly string[];
}

/** The real client of a gateway at that address, every call of it there. */
export function clientOf(
  baseUrl: string,
  { tokenOrigins, ...options }: ClientOptions = {},
): Required<CityApi> {
  const city = openCity(
    { name: '示例城市', sources: [{ kind: 'gateway', baseUrl }], tokenOrigins },
    { ...options, http: { ...unhurried(), ...options.http } },
  );
  if (!isWhole(city)) throw new TypeError('a gateway answers every call');
  return city;
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

/** The person whom the tests are about. */
export const PERSON = { name: '示例居民', phone: '13800000000' };

let requests = 0;
/** A key that no test used before. */
export const freshId = () => {
  requests += 1;
  return `request-${requests}`;
};

/** One answer of a city without any network. */
export const answerOf = (path: string, init?: RequestInit) => createCity({ now }).request(path, init);
