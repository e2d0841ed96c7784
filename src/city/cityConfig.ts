import type { CityCall } from '../domain/cityCall.ts';

/** A city as the host describes it: data, no code. */
export interface CityConfig {
  readonly name: string;
  readonly sources: readonly SourceConfig[];
  /** Origins that may receive the resident's token. By default, none. */
  readonly tokenOrigins?: readonly string[];
}

/** How one source is reached: an address and a kind. It is data, given by the host. */
export interface SourceConfig {
  /** `gateway`, `hrss` or `jobPosting`. */
  readonly kind: string;
  /** Where jobs of it are said to come from. By default, the host name of its address. */
  readonly name?: string;
  /** Absolute http(s) address without a query; calls are appended to it. Either this or `url`. */
  readonly baseUrl?: string;
  /** Absolute http(s) address of a feed (`jobPosting`), with whatever query it needs. */
  readonly url?: string;
  /** The calls to be asked of it. By default, all that its kind can answer. */
  readonly provides?: readonly CityCall[];
}
