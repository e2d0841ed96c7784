import type * as z from 'zod/mini';
import type { Parameter } from './parameters.ts';

/** A call of the port in the contract. Only for the OpenAPI document, so it is not in the browser's bundle. */
export interface Operation {
  readonly summary: string;
  readonly route: `${'get' | 'post' | 'put' | 'patch' | 'delete'} /${string}`;
  readonly query?: Readonly<Record<string, Parameter>>;
  readonly request?: z.ZodMiniType;
  /** The envelope of the response. */
  readonly shape: 'list' | 'page' | 'jobPage' | 'foundJobs' | 'record';
  readonly record: z.ZodMiniType;
  /** The meaning of a 409. By default, the same request is in progress. */
  readonly conflict?: 'SlotTaken' | 'Full' | 'TakenByOther';
  /** Whether it creates a record. By default, it does not. */
  readonly creates?: true;
  /** Whether only staff may make it, so that others get a 403. By default, residents may. */
  readonly staff?: true;
  /** Whether it only reads, though its request has a body. By default, a call with a body writes. */
  readonly reads?: true;
}

/** A call that lists records. */
export const reads = (summary: string, path: `/${string}`, record: z.ZodMiniType): Operation => ({
  summary,
  route: `get ${path}`,
  shape: 'list',
  record,
});
/** A call that creates a record. */
export const makes = (
  summary: string,
  path: `/${string}`,
  request: z.ZodMiniType,
  record: z.ZodMiniType,
): Operation => ({
  summary,
  route: `post ${path}`,
  request,
  shape: 'record',
  record,
  creates: true,
});
