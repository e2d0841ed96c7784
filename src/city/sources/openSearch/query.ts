import type { IndexConfig } from '../../cityConfig.ts';
import { readJson } from '../../http/readJson.ts';
import { type Condition, type Count, conditionsOf } from '../../jobs/conditions.ts';
import { PAGE_SIZE } from '../../jobs/searchedPage.ts';
import { fromPlace } from '../../reading/toPlace.ts';
import type { SourceQuery } from '../source.ts';

/** The index stops counting here. */
const COUNTED = 100_000;
/** The most towns or publishers that are counted. */
const VALUES = 100;
/**
 * What has no value counts as 0, not as `_last`: its place in the order would be the least long, which a number of
 * JavaScript does not hold, so the index would refuse it as `search_after`.
 *
 * @see https://github.com/opensearch-project/OpenSearch/issues/1490
 */
const LARGEST_FIRST = { order: 'desc', missing: 0 } as const;

/** The search of an index for a query, by the field names of its configuration. */
export function toSearch(index: IndexConfig, query: SourceQuery) {
  const { fields, datum = 'WGS-84' } = index;
  const { near, sort = 'date', cursor, pageSize = PAGE_SIZE } = query;
  const { meant, limits, counts } = conditionsOf(index, query);
  const at = near && fromPlace(near, datum);
  const point = fields.place && at && { [fields.place]: { lat: at.lat, lon: at.lng } };

  function clause(is: Condition): object {
    if ('all' in is) return { bool: { filter: is.all.map(clause) } };
    if ('any' in is && is.any.length === 0) return { match_none: {} };
    if ('any' in is) return { bool: { should: is.any.map(clause), minimum_should_match: 1 } };
    if ('metres' in is) return { geo_distance: { distance: `${is.metres}m`, ...point } };
    if ('phrase' in is) {
      const names = is.fields.map((name) => fields[name]);
      return { multi_match: { query: is.phrase, type: 'phrase', fields: names } };
    }
    const field = fields[is.field] ?? '';
    if ('codes' in is) return { terms: { [field]: is.codes } };
    if ('least' in is) return { range: { [field]: { gte: is.least } } };
    const day = { format: 'yyyy-MM-dd', time_zone: '+08:00' };
    if ('since' in is) return { range: { [field]: { gte: is.since, ...day } } };
    return { bool: { must_not: { range: { [field]: { lt: is.notBefore, ...day } } } } };
  }
  function buckets(values: NonNullable<Count['values']>): object {
    if ('options' in values) {
      const filters = values.options.map(([value, is]) => [value, clause(is)]);
      return { filters: { filters: Object.fromEntries(filters) } };
    }
    const name = { terms: { field: values.named && fields[values.named], size: 1 } };
    return { terms: { field: fields[values.field], size: VALUES }, ...(values.named && { aggs: { name } }) };
  }
  const aggs = counts.map(({ name, among, values }) => [
    name,
    { filter: clause(among), ...(values && { aggs: { values: buckets(values) } }) },
  ]);

  const orders = {
    travel: point && { _geo_distance: { ...point, unit: 'm', order: 'asc' } },
    pay: fields.payMin && { [fields.payMin]: LARGEST_FIRST },
    date: fields.postedOn && { [fields.postedOn]: LARGEST_FIRST },
  };
  const order = orders[sort] || orders.date;
  return {
    size: pageSize,
    track_total_hits: COUNTED,
    query: clause(meant),
    post_filter: clause(limits),
    // The last field is the id, so that no two jobs have the same place in the order.
    sort: [...(order ? [order] : []), { [fields.id]: 'asc' }],
    ...(cursor === undefined ? { aggs: Object.fromEntries(aggs) } : { search_after: readJson(cursor) }),
  };
}
