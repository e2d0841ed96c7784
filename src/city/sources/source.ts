import type { Answer, CityApi, CityCall } from '../../domain/cityApi.ts';
import type { JobDetail } from '../../domain/job.ts';
import type { Http } from '../http.ts';

/** How one source is reached: an address and a kind. It is data, given by the host. */
export interface SourceConfig extends Described {
  /** Absolute http(s) address without a query; calls are appended to it. Either this or `url`. */
  readonly baseUrl?: string;
  /** Absolute http(s) address of a feed (`jobPosting`), with whatever query it needs. */
  readonly url?: string;
}

/** What a source is opened with. */
export interface OpenConfig extends Described {
  readonly baseUrl: string;
}

interface Described {
  readonly kind: string;
  /** Where jobs of it are said to come from. By default, the host name of its address. */
  readonly name?: string;
  /** The calls to be asked of it. By default, all that its kind can answer. */
  readonly provides?: readonly CityCall[];
}

/** What a source answers. What it cannot is absent. */
export interface Source extends Omit<CityApi, 'name'> {
  /** Every job it has, for kinds that cannot search: the search is then ours. */
  allJobs?(signal?: AbortSignal): Promise<Answer<readonly JobDetail[]>>;
}

/** What THE LIST holds for each kind: how to open a source of it. */
export type OpenSource = (config: OpenConfig, http: Http) => Source;
