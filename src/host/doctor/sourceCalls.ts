import type { SourceConfig } from '../../city/cityConfig.ts';
import { probeOf } from '../../city/sources/probes.ts';
import type { ProbeRequest } from '../../city/sources/source.ts';

/** The address of a source, from `baseUrl` or `url`. */
export const addressOf = ({ baseUrl, url }: SourceConfig): string => baseUrl ?? url ?? '';

/** A call for which a browser sends a preflight first. */
export interface PreflightedCall {
  readonly method: string;
  readonly url: string;
  /** Names of the headers that the preflight asks for, in lower case, without `authorization`. */
  readonly headers: readonly string[];
}

/** The calls by which the doctor checks whether a source can be reached. */
export interface SourceCalls {
  /** An address that can be read. */
  readonly read: string;
  /** One write for each method that the plugin uses with the source. */
  readonly writes: readonly PreflightedCall[];
}

/** Derives the calls from the kind of the source and from what it `provides`. */
export function sourceCalls(source: SourceConfig): SourceCalls {
  const requests = requestsOf(source);
  const below = (path: string) => (path ? addressOf(source).replace(/\/$/, '') + path : addressOf(source));
  const reads = requests.filter(([method]) => method === 'GET');
  const [, path] = reads[0] ?? requests[0] ?? ['GET', ''];
  const writes = requests.filter(
    ([method], index) => method !== 'GET' && requests.findIndex((one) => one[0] === method) === index,
  );
  return {
    read: below(listOf(path)),
    writes: writes.map(([method, ownPath]) => ({
      method,
      url: below(ownPath),
      // A request without a body has no Content-Type.
      headers: [...(method === 'DELETE' ? [] : ['content-type']), 'idempotency-key'],
    })),
  };
}

function requestsOf({ kind, provides }: SourceConfig): readonly ProbeRequest[] {
  const isWanted = (call: string) => provides === undefined || provides.some((one) => one === call);
  return Object.entries(probeOf(kind)).flatMap(([call, request]) => (isWanted(call) ? [request] : []));
}

/** The path of the list in place of one record, because the record with id 1 may not exist. */
const listOf = (path: string) => path.replace(/\/1(\/.*)?$/, '');
