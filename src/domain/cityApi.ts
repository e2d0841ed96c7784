import type { JobDetail, JobPage, JobQuery } from './job.ts';
import type { Town } from './place.ts';
import type { Policy } from './policy.ts';
import type { Procedure } from './procedure.ts';
import type { Station } from './station.ts';

/** A record of a city that was left out, and why. */
export interface DroppedRow {
  /** Where in the answer, as a JSON path: `items[3].pay.min`. */
  readonly path: string;
  readonly reason: string;
}

/** What a call brought, and what one must know about it. */
export interface Answer<T> {
  readonly value: T;
  /** When the city says its data is from, ISO 8601 with zone. */
  readonly asOf?: string;
  /** The data is made up and must be marked 示例数据. */
  readonly sample: boolean;
  /** Records that could not be understood; the rest stands. */
  readonly dropped: readonly DroppedRow[];
}

/**
 * THE PORT: everything a city can be asked. A call that a city has no service for is absent, and the resident is led
 * to a station or a phone number instead. Every call rejects with a {@link Failure} and with nothing else; an
 * aborted call rejects with whatever the signal gives as its reason.
 */
export interface CityApi {
  readonly name: string;
  listTowns?(signal?: AbortSignal): Promise<Answer<readonly Town[]>>;
  listStations?(signal?: AbortSignal): Promise<Answer<readonly Station[]>>;
  searchJobs?(query: JobQuery, signal?: AbortSignal): Promise<Answer<JobPage>>;
  getJob?(id: string, signal?: AbortSignal): Promise<Answer<JobDetail>>;
  listPolicies?(signal?: AbortSignal): Promise<Answer<readonly Policy[]>>;
  listProcedures?(signal?: AbortSignal): Promise<Answer<readonly Procedure[]>>;
}

/** The names of the calls. */
export type CityCall = Exclude<keyof CityApi, 'name'>;
