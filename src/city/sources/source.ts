import type { Answer, CityApi, CityCall } from '../../domain/cityApi.ts';
import type { Complete } from '../../domain/complete.ts';
import type { Job, JobDetail } from '../../domain/job.ts';
import type { JobPage, JobQuery } from '../../domain/jobSearch.ts';
import type { Meant } from '../../domain/words/meant.ts';
import type { SourceConfig } from '../cityConfig.ts';
import type { Http } from '../http/http.ts';

/** The configuration that opens a source. */
export interface OpenConfig extends Omit<SourceConfig, 'url'> {
  readonly baseUrl: string;
}

/** A job search, as a source is asked. */
export interface SourceQuery extends JobQuery {
  /** What `text` means, for a source that searches many jobs. */
  readonly meant?: Meant;
}

/** The calls of a source. A call that it cannot answer is absent. */
export interface Source extends Omit<CityApi, 'name' | 'searchJobs'> {
  searchJobs?(query: SourceQuery, signal?: AbortSignal): Promise<Answer<JobPage>>;
  /** All its jobs, for kinds that cannot search. The plugin then searches them. */
  allJobs?(signal?: AbortSignal): Promise<Answer<readonly JobDetail[]>>;
}

/** A job read from a source. Every field is present, if only as `undefined`. Merging adds `postings` later. */
export type SourceJob<T extends Job = JobDetail> = Complete<Omit<T, 'postings'>>;

/** Opens a source of a kind in THE LIST. */
export type OpenSource = (config: OpenConfig, http: Http) => Source;

/** A request to a source: the method, and the path after the address of the source. */
export type ProbeRequest = readonly [
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: '' | `/${string}`,
];

/**
 * The requests by which the doctor checks whether calls work, without making them. It sends a GET as given here; for a
 * write it only asks whether the method is allowed. The id of a record is 1. Public data comes first.
 */
export type Probe<Call extends CityCall = CityCall> = Readonly<Record<Call, ProbeRequest>>;
