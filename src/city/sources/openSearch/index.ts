import * as z from 'zod/mini';
import { Failure } from '../../../domain/failure.ts';
import {
  type CountsOf,
  type JobFilter,
  type JobFilterName,
  type JobFilterValue,
  jobFilters,
  perFilter,
} from '../../../domain/jobFilters.ts';
import type { JobFacets } from '../../../domain/jobSearch.ts';
import { cleanText } from '../../reading/cleanText.ts';
import { distinctCodes } from '../../reading/distinctCodes.ts';
import { toText } from '../../reading/looseValues.ts';
import { readRows, readStrict } from '../../reading/readRows.ts';
import type { OpenSource } from '../source.ts';
import { toSearch } from './query.ts';
import { partOf } from './texts.ts';
import { MAX_CODE, toJob, WireAnswer, WireCount, WireHit, WirePlaceInOrder } from './wire.ts';

/** Opens an index of OpenSearch or Elasticsearch 7–8, by `POST {baseUrl}/_search` only, through a proxy that only reads. */
export const openOpenSearch: OpenSource = ({ baseUrl, name, index: given }, http) => {
  if (!given) throw new RangeError('an index without its fields');
  const index = given;
  const address = `${baseUrl.replace(/\/+$/, '')}/_search`;
  const publisher = name ?? new URL(baseUrl).hostname;
  async function ask(body: object, signal?: AbortSignal) {
    const answer = readStrict(WireAnswer, await http.get(address, { body, signal }));
    const { hits, _shards: shards } = answer;
    const { records, dropped } = await readRows(WireHit, hits.hits, toJob(index, publisher), 'hits');
    const jobs = records.map(({ unknown: _, ...job }) => job);
    const unknownCodes = distinctCodes(records.flatMap(({ unknown }) => unknown));
    const part =
      shards && shards.failed > 0 ? partOf(shards.failed, shards.total) : answer.timed_out && partOf();
    return {
      jobs,
      hits,
      facets: facetsOf(answer.aggregations),
      about: { sample: false, dropped, unknownCodes, ...(part && { missing: [part] }) },
    };
  }
  return {
    async searchJobs(query, signal) {
      const { jobs, hits, facets, about } = await ask(toSearch(index, query), signal);
      const { total } = hits;
      // The place also of a record that could not be read: those behind it are still to come.
      const last = z.safeParse(WirePlaceInOrder, hits.hits.at(-1));
      const isFull = hits.hits.length >= (query.pageSize ?? 20);
      const next = isFull && last.success ? JSON.stringify(last.data.sort) : null;
      const counted =
        typeof total === 'number'
          ? { total }
          : { total: total.value, ...(total.relation === 'gte' && { atLeast: true as const }) };
      if (query.cursor === undefined && counted.total > 0 && hits.hits.length === 0)
        throw new Failure('malformed', `${counted.total} jobs are counted and none came`);
      return {
        value: { jobs, ...counted, next, page: query.page ?? 1, pageSize: query.pageSize ?? 20, facets },
        ...about,
      };
    },
    async getJob(id, signal) {
      const { jobs, about } = await ask(
        { size: 1, query: { term: { [index.fields.id ?? 'id']: id } } },
        signal,
      );
      const job = jobs.find((one) => one.id === id);
      if (!job) throw new Failure('missing', id);
      return { value: job, ...about };
    },
  };
};

/** The counts of an answer. A filter for which the index has no field is not counted. */
function facetsOf(sent: Readonly<Record<string, unknown>> = {}): JobFacets {
  const counts = new Map(
    Object.entries(sent).flatMap(([name, value]) => {
      const read = z.safeParse(WireCount, value);
      return read.success ? [[name, read.data] as const] : [];
    }),
  );
  const named = (start: string) =>
    [...counts].flatMap(([name, { doc_count }]) =>
      name.startsWith(start) ? [[name.slice(start.length), doc_count] as const] : [],
    );
  const of = <N extends JobFilterName>(filter: N): CountsOf<N> | undefined => {
    const { isValue }: JobFilter<JobFilterValue<N>> = jobFilters[filter];
    const buckets = counts.get(filter)?.values?.buckets;
    const rows = Array.isArray(buckets)
      ? buckets.map((bucket) => [toText(bucket.key) ?? '', bucket] as const)
      : buckets && Object.entries(buckets);
    return rows?.flatMap(([value, { doc_count, name }]) => {
      const inner = z.safeParse(WireCount.shape.values, name);
      const first =
        inner.success && Array.isArray(inner.data?.buckets) ? toText(inner.data.buckets[0]?.key) : undefined;
      const isCode = isValue(value) && value.length <= MAX_CODE;
      return isCode ? [{ value, count: doc_count, ...(first && { name: cleanText(first, 'name') }) }] : [];
    });
  };
  return {
    ...perFilter(of),
    rings: named('ring ')
      .map(([metres, count]) => ({ metres: Number(metres), count }))
      .filter(({ metres }) => Number.isFinite(metres)),
    without: Object.fromEntries(named('without ')),
  };
}
