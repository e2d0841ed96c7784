import type { Answer, CityApi, CityCall } from '../../domain/cityApi.ts';
import type { Complete } from '../../domain/complete.ts';
import type { Job, JobDetail } from '../../domain/job.ts';
import type { SourceConfig } from '../cityConfig.ts';
import type { Http } from '../http/http.ts';

/** What a source is opened with. */
export interface OpenConfig extends Omit<SourceConfig, 'url'> {
  readonly baseUrl: string;
}

/** What a source answers. What it cannot is absent. */
export interface Source extends Omit<CityApi, 'name'> {
  /** Every job it has, for kinds that cannot search: the search is then ours. */
  allJobs?(signal?: AbortSignal): Promise<Answer<readonly JobDetail[]>>;
}

/** What a source reads of a job: every field, or that it is not known there. Where else an ad is found comes later. */
export type SourceJob<T extends Job = JobDetail> = Complete<Omit<T, 'postings'>>;

/** What THE LIST holds for each kind: how to open a source of it. */
export type OpenSource = (config: OpenConfig, http: Http) => Source;

/** A request to a source: its method, and its path after the address of the source. */
export type ProbeRequest = readonly [
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: '' | `/${string}`,
];

/**
 * How one sees whether calls work without making them, for a doctor: a GET is made as it stands here, and for a write
 * one asks only whether it is allowed. The id of a record is 1. What everybody can read comes first.
 */
export type Probe<Call extends CityCall = CityCall> = Readonly<Record<Call, ProbeRequest>>;
