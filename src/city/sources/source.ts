import type { CityApi } from '../../domain/cityApi.ts';
import type { Http } from '../http.ts';

/** How one source is reached: an address and a kind. It is data, given by the host. */
export interface SourceConfig {
  readonly kind: string;
  /** Absolute http(s) address without a query; calls are appended to it. */
  readonly baseUrl: string;
}

/** What THE LIST holds for each kind: how to open a source of it. A source answers what it can; the rest is absent. */
export type OpenSource = (config: SourceConfig, http: Http) => Omit<CityApi, 'name'>;
