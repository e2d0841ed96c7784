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

/** Options of the HTTP client in tests: it does not wait before a retry, and never opens the circuit. */
export const unhurried = (): Omit<HttpOptions, 'auth' | 'tokenOrigins'> => ({
  circuit: { allows: () => true, cooldown: () => 0, probe: () => undefined, record: () => {} },
  budget: createRetryBudget(),
  timing: { now: () => NOW.getTime(), random: () => 0, wait: async () => {} },
});

export interface ClientOptions extends CityOptions {
  readonly tokenOrigins?: readonly string[];
}

/** The real gateway client at an address, with every call present. */
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

/** Serves the sandbox city over real HTTP, and creates clients for it. */
export async function openSandbox() {
  const { url, close } = await serveCity({ port: 0, now });
  return {
    url,
    close,
    /** @param scenario by default, `normal` */
    client: (scenario: ScenarioName = 'normal') => clientOf(`${url}/scenario/${scenario}/api`),
  };
}

/** The person in the tests. */
export const PERSON = { name: '示例居民', phone: '13800000000' };

let requests = 0;
/** Creates a unique idempotency key. */
export const freshId = () => {
  requests += 1;
  return `request-${requests}`;
};

/** Calls a sandbox city without a network. */
export const answerOf = (path: string, init?: RequestInit) => createCity({ now }).request(path, init);
