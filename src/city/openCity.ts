import type { Answer, CityApi, CityCall, DroppedRow } from '../domain/cityApi.ts';
import { Failure } from '../domain/failure.ts';
import { createHttp, type TokenSource } from './http.ts';
import { isSourceKind, sources } from './sources/index.ts';
import type { SourceConfig } from './sources/source.ts';

/** A city as the host describes it: data, no code. */
export interface CityConfig {
  readonly name: string;
  readonly sources: readonly SourceConfig[];
  /** Origins that may receive the resident's token. By default, none. */
  readonly tokenOrigins?: readonly string[];
}

export interface CityOptions {
  readonly auth?: TokenSource;
  /** Hears of every record that was left out. */
  onDropped?(call: CityCall, rows: readonly DroppedRow[]): void;
}

/**
 * Opens the city that the host configured. The source is loaded with the first call.
 *
 * @throws {RangeError} when a source is of a kind that is not in THE LIST
 */
export function openCity(config: CityConfig, { auth, onDropped }: CityOptions = {}): CityApi {
  const http = createHttp({ auth, tokenOrigins: config.tokenOrigins });
  const [first] = config.sources;
  if (!first || !isSourceKind(first.kind)) throw new RangeError(`unknown kind of source: ${first?.kind}`);
  const { kind } = first;
  let opening: Promise<Omit<CityApi, 'name'>> | undefined;
  const source = () => {
    opening ??= sources[kind]().then((open) => open(first, http));
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };

  async function ask<T>(
    call: CityCall,
    run: (api: Omit<CityApi, 'name'>) => Promise<Answer<T>> | undefined,
  ): Promise<Answer<T>> {
    const api = await source().catch((cause: unknown) => {
      throw new Failure('offline', cause);
    });
    const answer = run(api);
    if (!answer) throw new Failure('unsupported');
    const { dropped } = await answer;
    if (dropped.length > 0) onDropped?.(call, dropped);
    return answer;
  }

  return {
    name: config.name,
    listTowns: (signal) => ask('listTowns', (api) => api.listTowns?.(signal)),
    listStations: (signal) => ask('listStations', (api) => api.listStations?.(signal)),
    searchJobs: (query, signal) => ask('searchJobs', (api) => api.searchJobs?.(query, signal)),
    getJob: (id, signal) => ask('getJob', (api) => api.getJob?.(id, signal)),
    listPolicies: (signal) => ask('listPolicies', (api) => api.listPolicies?.(signal)),
    listProcedures: (signal) => ask('listProcedures', (api) => api.listProcedures?.(signal)),
  };
}
