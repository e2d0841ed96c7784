import type { Answer, CityApi } from '../../domain/cityApi.ts';
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
