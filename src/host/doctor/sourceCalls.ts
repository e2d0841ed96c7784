import type { SourceConfig } from '../../city/cityConfig.ts';
import { probeOf } from '../../city/sources/probes.ts';
import type { ProbeRequest } from '../../city/sources/source.ts';

/** Where a source is, whichever of the two fields says it. */
export const addressOf = ({ baseUrl, url }: SourceConfig): string => baseUrl ?? url ?? '';

/** A call that a browser asks about before it makes it. */
export interface AskedFirst {
  readonly method: string;
  readonly url: string;
  /** Names of the headers that it asks for, in lower case; without the login. */
  readonly headers: readonly string[];
}

/** What is asked of a source to see whether it can be reached. */
export interface SourceCalls {
  /** An address that can be read. */
  readonly read: string;
  /** One write for each method that the plugin uses with the source. */
  readonly writes: readonly AskedFirst[];
}

/** The calls are those of the source's kind, as far as the source provides them. */
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
      // Without a body there is no type of it.
      headers: [...(method === 'DELETE' ? [] : ['content-type']), 'idempotency-key'],
    })),
  };
}

function requestsOf({ kind, provides }: SourceConfig): readonly ProbeRequest[] {
  const isWanted = (call: string) => provides === undefined || provides.some((one) => one === call);
  return Object.entries(probeOf(kind)).flatMap(([call, request]) => (isWanted(call) ? [request] : []));
}

/** Where a record is one of many, the many: of one that is made up there is nothing to read. */
const listOf = (path: string) => path.replace(/\/1(\/.*)?$/, '');
