import { Failure } from '../../../domain/failure.ts';
import { readCounted } from '../../jobs/conditions.ts';
import { cursorAt, orRestarted, PAGE_SIZE, searchedPage } from '../../jobs/searchedPage.ts';
import { isRecord } from '../../reading/looseValues.ts';
import { readNamedJobs } from '../../reading/namedFields.ts';
import { readStrict } from '../../reading/readRows.ts';
import type { OpenSource, SourceQuery } from '../source.ts';
import { toSearch } from './query.ts';
import { partOf } from './texts.ts';
import { WireAnswer } from './wire.ts';

/** Opens an index of OpenSearch or Elasticsearch 7–8, by `POST {baseUrl}/_search` only, through a proxy that only reads. */
export const openOpenSearch: OpenSource = ({ baseUrl, name, index }, http) => {
  if (!index) throw new RangeError('an index without its fields');
  const address = `${baseUrl.replace(/\/+$/, '')}/_search`;
  const publisher = name ?? new URL(baseUrl).hostname;

  const ask = async (body: object, signal?: AbortSignal) => {
    const answer = readStrict(WireAnswer, await http.get(address, { body, signal }));
    const rows = answer.hits.hits.map((hit) => (isRecord(hit) ? (hit._source ?? hit.fields) : hit));
    const { jobs, ...read } = await readNamedJobs(rows, index, publisher, 'hits');
    const { _shards: { failed = 0, total = 0 } = {}, timed_out: isLate, terminated_early: isCut } = answer;
    const part = failed > 0 ? partOf(failed, total) : (isLate || isCut) && partOf();
    if (part && rows.length === 0) throw new Failure('unavailable', part);
    return { answer, jobs, about: { sample: false, ...read, ...(part && { missing: [part] }) } };
  };

  const page = async (query: SourceQuery, signal?: AbortSignal) => {
    const { answer, jobs, about } = await ask(toSearch(index, query), signal);
    const { total, hits } = answer.hits;
    const last = hits.length >= (query.pageSize ?? PAGE_SIZE) ? hits.at(-1) : undefined;
    const next = isRecord(last) ? cursorAt(last.sort) : null;
    const facets = readCounted(new Map(Object.entries(answer.aggregations ?? {})));
    const count = typeof total === 'object' ? total : { value: total, relation: 'eq' };
    const counted = { total: count.value, atLeast: count.relation !== 'eq' };
    return { value: searchedPage(query, { rows: hits.length, jobs, ...counted, next, facets }), ...about };
  };

  return {
    searchJobs: (query, signal) => orRestarted(query, (asked) => page(asked, signal)),
    async getJob(id, signal) {
      const { jobs, about } = await ask({ size: 1, query: { term: { [index.fields.id]: id } } }, signal);
      const job = jobs.find((one) => one.id === id);
      if (!job) throw new Failure('missing', id);
      return { value: job, ...about };
    },
  };
};
