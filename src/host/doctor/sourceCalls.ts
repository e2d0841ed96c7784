import type { SourceConfig } from '../../city/cityConfig.ts';
import type { CityCall } from '../../domain/cityCall.ts';

const gatewayReads: readonly (readonly [CityCall, string])[] = [
  ['listTowns', '/towns'],
  ['listStations', '/stations'],
  ['searchJobs', '/jobs'],
  ['listPolicies', '/policies'],
  ['listProcedures', '/procedures'],
];

const gatewayWrites: readonly (readonly [CityCall, method: string, path: string])[] = [
  ['book', 'POST', '/bookings'],
  ['registerNeed', 'POST', '/needs'],
  ['submitVacancy', 'POST', '/vacancies'],
  ['apply', 'POST', '/jobs/1/applications'],
  ['moveBooking', 'PATCH', '/bookings/1'],
  ['changeNeed', 'PUT', '/needs/1'],
  ['cancelBooking', 'DELETE', '/bookings/1'],
  ['withdrawNeed', 'DELETE', '/needs/1'],
];

const wanted = ({ provides }: SourceConfig, call: CityCall) => provides?.includes(call) ?? true;
const below = (source: SourceConfig, path: string) => addressOf(source).replace(/\/$/, '') + path;

/** Where a source is, whichever of the two fields says it. */
export const addressOf = ({ baseUrl, url }: SourceConfig): string => baseUrl ?? url ?? '';

/** An address that the plugin reads from a source. */
export function readAddress(source: SourceConfig): string {
  if (source.kind === 'hrss') return below(source, '/jobs');
  if (source.kind !== 'gateway') return addressOf(source);
  const path = gatewayReads.find(([call]) => wanted(source, call))?.[1];
  return below(source, path ?? '/bookings');
}

/** A call that a browser asks about before it makes it. */
export interface AskedFirst {
  readonly method: string;
  readonly url: string;
  /** Names of the headers that it asks for, in lower case; without the login. */
  readonly headers: readonly string[];
}

/** One write for each method that the plugin uses with a source. Only `gateway` can be written to. */
export function writesOf(source: SourceConfig): readonly AskedFirst[] {
  if (source.kind !== 'gateway') return [];
  const writes = gatewayWrites.filter(([call]) => wanted(source, call));
  const first = writes.filter(([, method], index) => writes.findIndex((one) => one[1] === method) === index);
  return first.map(([, method, path]) => ({
    method,
    url: below(source, path),
    // Without a body there is no type of it.
    headers: [...(method === 'DELETE' ? [] : ['content-type']), 'idempotency-key'],
  }));
}
