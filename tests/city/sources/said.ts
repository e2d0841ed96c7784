import type { OpenSource } from '../../../src/city/sources/source.ts';
import { Failure } from '../../../src/domain/failure.ts';
import { serve } from '../serve.ts';

/** Opens a source at a city that answers everything with a body. */
export async function openAt(openSource: OpenSource, kind: string, body: unknown) {
  const { baseUrl, http } = await serve(() => ({ body: JSON.stringify(body) }));
  return openSource({ kind, baseUrl }, http);
}

/** What a source says of a body: how many jobs it has, or the failure with its cause. */
export async function said(openSource: OpenSource, kind: string, body: unknown) {
  const source = await openAt(openSource, kind, body);
  const reading = source.allJobs?.() ?? source.searchJobs?.({});
  try {
    const value = (await reading)?.value ?? [];
    return 'jobs' in value ? value.jobs.length : value.length;
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return `${failure.kind} ${String(failure.cause)}`;
  }
}
