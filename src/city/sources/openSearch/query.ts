import type { IndexConfig } from '../../cityConfig.ts';
import { readJson } from '../../http/readJson.ts';
import { type Condition, type Count, conditionsOf, type Order, type Start } from '../../jobs/conditions.ts';
import { PAGE_SIZE } from '../../jobs/searchedPage.ts';
import type { SourceQuery } from '../source.ts';

/** The index stops counting here. */
const COUNTED = 100_000;
/** The most towns or publishers that are counted. */
const VALUES = 100;
/**
 * What has no value counts as 0, not as `_last`: its place in the order would be the least long, which a number of
 * JavaScript does not hold. @see https://github.com/opensearch-project/OpenSearch/issues/1490
 */
const LARGEST_FIRST = { order: 'desc', missing: 0 };
const IN_SHANGHAI = { format: 'yyyy-MM-dd', time_zone: '+08:00' };

const point = ({ field, lat, lng }: Start) => ({ [field]: { lat, lon: lng } });

function clause(is: Condition): object {
  if ('all' in is) return { bool: { filter: is.all.map(clause) } };
  if ('any' in is && is.any.length === 0) return { match_none: {} };
  if ('any' in is) return { bool: { should: is.any.map(clause), minimum_should_match: 1 } };
  if ('metres' in is) return { geo_distance: { distance: `${is.metres}m`, ...point(is.from) } };
  if ('phrase' in is) return { multi_match: { query: is.phrase, type: 'phrase', fields: is.fields } };
  if ('codes' in is) return { terms: { [is.field]: is.codes } };
  if ('least' in is) return { range: { [is.field]: { gte: is.least } } };
  if ('since' in is) return { range: { [is.field]: { gte: is.since, ...IN_SHANGHAI } } };
  return { bool: { must_not: { range: { [is.field]: { lt: is.notBefore, ...IN_SHANGHAI } } } } };
}

function buckets(values: NonNullable<Count['values']>): object {
  if ('options' in values) {
    const filters = values.options.map(([value, is]) => [value, clause(is)]);
    return { filters: { filters: Object.fromEntries(filters) } };
  }
  const aggs = values.named && { name: { terms: { field: values.named, size: 1 } } };
  return { terms: { field: values.field, size: VALUES }, aggs };
}

function ordered(by: Order): object {
  if ('nearest' in by) return { _geo_distance: { ...point(by.nearest), unit: 'm', order: 'asc' } };
  return 'most' in by ? { [by.most]: LARGEST_FIRST } : { [by.id]: 'asc' };
}

/** The search of an index for a query, by the field names of its configuration. */
export function toSearch(index: IndexConfig, { cursor, pageSize = PAGE_SIZE, ...query }: SourceQuery) {
  const { meant, limits, counts, order } = conditionsOf(index, query);
  const aggs = counts.map(({ name, among, values }) => {
    return [name, { filter: clause(among), aggs: values && { values: buckets(values) } }];
  });
  return {
    size: pageSize,
    track_total_hits: COUNTED,
    query: clause(meant),
    post_filter: clause(limits),
    sort: order.map(ordered),
    ...(cursor === undefined ? { aggs: Object.fromEntries(aggs) } : { search_after: readJson(cursor) }),
  };
}
